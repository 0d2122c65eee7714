/// English letter names in espeak-ng's mnemonics (`espeak-ng -x`).
enum LetterPhonemes {
  private static let names = [
    "eI", "bi:", "si:", "di:", "i:", "Ef", "dZi:", "eItS", "aI", "dZeI", "keI", "El", "Em", "En",
    "oU", "pi:", "kju:", "A@", "Es", "ti:", "ju:", "vi:", "dVb@Lju:", "Eks", "waI", "zEd",
  ]

  /// The letters run together, the last one stressed, with a plural or possessive ending.
  static func spelled(_ letters: [Character], ending: Bool) -> String? {
    var phonemes = ""
    for (index, letter) in letters.enumerated() {
      guard let ascii = letter.asciiValue, ascii >= 0x41, ascii <= 0x5A else { return nil }
      phonemes += (index == letters.count - 1 ? "'" : ",") + names[Int(ascii - 0x41)]
    }
    guard ending, let last = letters.last else { return phonemes }
    return phonemes + ("SXH".contains(last) ? "I2z" : "F".contains(last) ? "s" : "z")
  }
}
