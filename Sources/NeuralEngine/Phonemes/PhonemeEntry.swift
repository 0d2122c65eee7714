internal import Loanwords

/// Phonemes that a lexicon gives a word: `[[k'i:v]]`, espeak-ng's mnemonics, or `[[kˈiːv]]`, the
/// International Phonetic Alphabet, which goes to the model as it is.
enum PhonemeEntry {
  /// The longest string of mnemonics let through: espeak-ng 1.51 takes 300 and crashes on 500.
  private static let longest = 150

  /// The word's text, without brackets that enclose no phonemes.
  static func guarded(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    let text = String(String.UnicodeScalarView(scalars))
    guard text.contains("[[") || text.contains("]]") else { return text }
    if inside(text) != nil || Loanwords.isOne(text) { return text }
    return text.split(omittingEmptySubsequences: true) { $0 == "[" || $0 == "]" }
      .joined(separator: " ")
  }

  /// The phonemes of a word that is nothing else.
  static func inside(_ text: String) -> String? {
    guard text.hasPrefix("[["), text.hasSuffix("]]"), text.unicodeScalars.count > 4 else {
      return nil
    }
    let phonemes = String(text.dropFirst(2).dropLast(2))
    guard phonemes.unicodeScalars.count <= longest, !phonemes.contains("["),
      !phonemes.contains("]"), isMnemonics(phonemes) || isIPA(phonemes)
    else { return nil }
    return phonemes
  }

  /// The phonemes of an entry that espeak-ng would not understand.
  static func ipa(_ text: String) -> String? {
    guard let phonemes = inside(text), !isMnemonics(phonemes) else { return nil }
    return phonemes
  }

  /// The mnemonics are ASCII.
  private static func isMnemonics(_ phonemes: String) -> Bool {
    phonemes.unicodeScalars.allSatisfy { (0x20..<0x7F).contains($0.value) }
  }

  /// Latin and Greek letters, IPA's own, modifiers and marks: no other script.
  private static func isIPA(_ phonemes: String) -> Bool {
    phonemes.unicodeScalars.allSatisfy {
      (0x61...0x7A).contains($0.value) || (0xE6...0x36F).contains($0.value)
        || (0x3B1...0x3C9).contains($0.value) || (0x1D00...0x1DBF).contains($0.value)
    }
  }
}
