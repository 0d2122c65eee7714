internal import CLoanwords

/// Says words of other languages in English sounds, for an engine that spells by espeak-ng: each
/// `[[(fr)Mélenchon]]` in a text becomes `[[mEl0nS'0n]]`. What cannot be spelled (no such voice) is left
/// as the plain word.
///
/// It forks, so the process must have no other thread, and espeak-ng must have been started in it.
public struct Loanwords {
  private var known: [Loanword: String] = [:]

  /// Words of an edition repeat; more than this many different ones are a mistake or an attack.
  private static let mostKnown = 4096

  public init() {}

  /// What decides about the sounds, for fingerprints.
  public static var tables: [UInt8] {
    Array(String(cString: lector_loanword_sounds()).utf8)
      + Array(String(cString: lector_loanword_joins()).utf8)
  }

  /// Whether a text is one loanword and nothing else.
  public static func isOne(_ text: String) -> Bool {
    let all = Loanword.all(in: text)
    return all.count == 1 && all[0].range == text.startIndex..<text.endIndex
  }

  public mutating func expanding(_ texts: [String]) -> [String] {
    guard texts.contains(where: { $0.utf8.contains(UInt8(ascii: "(")) }) else { return texts }
    learn(texts.flatMap { Loanword.all(in: $0).map(\.word) })
    return texts.map { text in
      var text = text
      for (range, word) in Loanword.all(in: text).reversed() {
        text.replaceSubrange(range, with: said(word))
      }
      return text
    }
  }

  private func said(_ word: Loanword) -> String {
    guard let mnemonics = known[word], !mnemonics.isEmpty else {
      return word.spelling + (word.hasEnding ? "'s" : "")
    }
    return "[[\(mnemonics)]]"
  }

  private mutating func learn(_ words: [Loanword]) {
    if known.count > Self.mostKnown { known = [:] }
    for word in words where known[word] == nil {
      let phonemes = ForeignSpeller.phonemes(of: word.spelling, in: word.language)
      let mnemonics = phonemes.map { Adaptation(from: word.language).mnemonics(of: $0) } ?? ""
      known[word] = mnemonics + (word.hasEnding ? Self.ending(mnemonics) : "")
    }
  }

  /// The sound of "'s" after these mnemonics.
  private static func ending(_ mnemonics: String) -> String {
    guard let last = mnemonics.last else { return "" }
    if "szSZ".contains(last) { return "I2z" }
    return "ptkfTx".contains(last) ? "s" : "z"
  }
}
