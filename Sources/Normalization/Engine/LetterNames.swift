/// English letter names in spellings that espeak-ng says as the letters. Tied by hyphens they were
/// right for all 676 pairs with an ending, where "MPs" or "MP's" failed for 67 and "M.P's" for all.
enum LetterNames {
  private static let names = [
    "eigh", "bee", "see", "dee", "ee", "ef", "gee", "aitch", "eye", "jay", "kay", "el", "em", "en",
    "oh", "pee", "cue", "are", "ess", "tee", "yew", "vee", "double-yew", "ex", "why", "zee",
  ]

  static func name(of letter: Character) -> String? {
    guard let ascii = letter.asciiValue, ascii >= 0x41, ascii <= 0x5A else { return nil }
    return names[Int(ascii - 0x41)]
  }

  /// "MP" → "em-pees".
  static func plural(of letters: [Character]) -> String? {
    let names = letters.compactMap(name)
    guard names.count == letters.count, let last = names.last else { return nil }
    let ending = ["ess", "ex", "ef"].contains(last) ? "es" : "s"
    return names.dropLast().map { $0 + "-" }.joined() + last + ending
  }
}
