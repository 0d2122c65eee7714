/// espeak-ng's phonemes in the alphabet of Kokoro and its students: one letter for a diphthong or an
/// affricate, r-coloured vowels in two.
///
/// The rules are those that the alphabet's authors publish for espeak-ng's American English (misaki), as
/// facts: which symbol stands for which sound.
enum HibariAlphabet {
  /// By symbol (`IPA.symbols`); what is not here is taken apart, and what the model does not know then is
  /// left out.
  private static let letters: [String: String] = [
    // Diphthongs.
    "e͡ɪ": "A", "a͡ɪ": "I", "o͡ʊ": "O", "ə͡ʊ": "Q", "a͡ʊ": "W", "ɔ͡ɪ": "Y",
    // Affricates.
    "d͡ʒ": "ʤ", "t͡ʃ": "ʧ", "t͡s": "ʦ", "d͡z": "ʣ",
    // Syllabic consonants.
    "ə͡l": "ᵊl", "l̩": "ᵊl", "n̩": "ᵊn", "m̩": "ᵊm",
    // Vowels with an r in them, and those that have no letter of their own.
    "ɚ": "əɹ", "ɜː": "ɜɹ", "ɐ": "ə", "o": "ɔ", "oː": "ɔ", "ɒ": "ɑ",
    // Consonants of American English, and foreign ones by their nearest.
    "ɾ": "T", "ʔ": "t", "r": "ɹ", "x": "k", "ç": "h", "ɬ": "l", "g": "ɡ", "ɫ": "l",
  ]

  static func letters(of phonemes: String) -> String {
    var text = ""
    for symbol in IPA.symbols(of: phonemes) {
      var letters = Self.letters(ofSymbol: symbol)
      // "ɚɹ" has one r.
      if text.last == "ɹ", letters.first == "ɹ" { letters.removeFirst() }
      text += letters
    }
    return text
  }

  private static func letters(ofSymbol symbol: String) -> String {
    if let letter = Self.letters[symbol] { return letter }
    let scalars = symbol.unicodeScalars.filter { $0 != IPA.tie && $0 != "ː" }
    guard scalars.count > 1 else { return Self.letters[String(scalars)] ?? String(scalars) }
    // "a͡ɪ͡ɚ" is the diphthong and what follows.
    if scalars.count > 2, symbol.unicodeScalars.contains(IPA.tie) {
      let head = Array(scalars.prefix(2)).map(String.init).joined(separator: "͡")
      if let letter = Self.letters[head] {
        return letter + scalars.dropFirst(2).map { Self.letters(ofSymbol: String($0)) }.joined()
      }
    }
    return scalars.map { Self.letters[String($0)] ?? String($0) }.joined()
  }

  /// - Returns: the model's numbers with 0 at both ends, and where in them each word begins.
  static func numbers(
    of phrase: Phrase, vocabulary: [Unicode.Scalar: Int64]
  ) -> (ids: [Int64], starts: [Int?]) {
    var ids: [Int64] = [0]
    var starts: [Int?] = []
    func append(_ text: String) {
      for scalar in text.unicodeScalars {
        if let id = vocabulary[scalar] { ids.append(id) }
      }
    }
    for word in phrase.words {
      let text = letters(of: word.phonemes)
      let isSpoken = text.unicodeScalars.contains { vocabulary[$0] != nil && $0 != " " }
      // The model was taught with a space between all words, those that espeak-ng joins included.
      if isSpoken, ids.count > 1 { append(" ") }
      starts.append(isSpoken ? ids.count : nil)
      if isSpoken { append(text) }
      // Two marks in a row were never taught.
      if ids.count > 1, !word.mark.isEmpty { append(word.mark) }
    }
    ids.append(0)
    return (ids, starts)
  }
}
