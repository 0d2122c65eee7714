/// Phonemes in the International Phonetic Alphabet, as espeak-ng writes them with ties.
enum IPA {
  /// U+0361, which joins the halves of an affricate or a diphthong.
  static let tie: Unicode.Scalar = "\u{361}"

  static func isStress(_ scalar: Unicode.Scalar) -> Bool { scalar == "ˈ" || scalar == "ˌ" }

  /// What belongs to the scalar before it: length, syllabic, palatal and nasal marks, tones.
  private static func isModifier(_ scalar: Unicode.Scalar) -> Bool {
    (0x2B0...0x2FF).contains(scalar.value) && !isStress(scalar)
      || (0x300...0x36F).contains(scalar.value)
  }

  /// Symbols that sound as one: "t͡ʃ", "oː͡ɹ", "n̩"; a stress is a symbol of its own.
  static func symbols(of phonemes: String) -> [String] {
    var symbols: [String] = []
    var isTied = false
    for scalar in phonemes.unicodeScalars {
      if !symbols.isEmpty, isTied || isModifier(scalar) {
        symbols[symbols.count - 1].unicodeScalars.append(scalar)
      } else {
        symbols.append(String(scalar))
      }
      isTied = scalar == tie
    }
    return symbols
  }
}
