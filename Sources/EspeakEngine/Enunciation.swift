internal import CEspeak

/// Beginnings of words that a listener takes for others, said more distinctly. espeak-ng is asked for the
/// phonemes of words that may have one; all other words go to it as they are.
///
/// It is asked in the child that speaks, so what is said stays a function of the text.
struct Enunciation {
  struct Rule: Sendable {
    /// What such words begin with, in small letters.
    var spelling: String
    /// Mnemonics.
    var heard: String
    var said: String

    init(_ spelling: String, _ heard: String, _ said: String) {
      (self.spelling, self.heard, self.said) = (spelling, heard, said)
    }
  }

  /// By the file of the voice for which a machine listener found them (docs/Voices.md).
  ///
  /// "bread" was heard as "red", "grows" as "rose", in eight of eight hearings: behind a silence, a voiced
  /// stop before r or l is too short. Twice the same stop is one with a murmur of 50 ms before it.
  static let rules: [String: [Rule]] = [
    "en": [
      Rule("br", "br", "bbr"), Rule("bl", "bl", "bbl"), Rule("dr", "dr", "ddr"),
      Rule("gr", "gr", "ggr"), Rule("gl", "gl", "ggl"),
    ]
  ]

  private let rules: [Rule]

  /// - Parameter voice: its file below the data path, "gmw/en+f3".
  init(voice: String) { rules = Self.rules(of: voice) }

  static func rules(of voice: String) -> [Rule] {
    let file = voice.prefix { $0 != "+" }.split(separator: "/").last.map(String.init)
    return rules[file ?? ""] ?? []
  }

  func applied(to words: [String]) -> [String] {
    rules.isEmpty ? words : words.map(enunciated)
  }

  private func enunciated(_ word: String) -> String {
    if word.hasPrefix("[[") {
      let inside = word.dropFirst(2)
      guard let rule = rules.first(where: { inside.hasPrefix($0.heard) }) else { return word }
      return "[[" + rule.said + inside.dropFirst(rule.heard.count)
    }
    let core = word.prefix { !",;:.?!".contains($0) }
    guard mayChange(core) else { return word }
    let phonemes = Self.phonemes(of: String(core))
    guard let rule = rules.first(where: { phonemes.hasPrefix($0.heard) }) else { return word }
    return "[[" + rule.said + phonemes.dropFirst(rule.heard.count) + "]]" + word[core.endIndex...]
  }

  /// Letters and an apostrophe: anything else may be more than one word, and capitals may be letters.
  private func mayChange(_ word: Substring) -> Bool {
    let small = word.lowercased()
    return rules.contains { small.hasPrefix($0.spelling) }
      && word.utf8.dropFirst().contains { (0x61...0x7A).contains($0) }
      && word.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: "'") }
  }

  /// A word's mnemonics, without the pause that the library writes behind them.
  private static func phonemes(of word: String) -> String {
    word.withCString { start in
      var rest: UnsafeRawPointer? = UnsafeRawPointer(start)
      guard let phonemes = espeak_TextToPhonemes(&rest, Int32(espeakCHARS_UTF8), 0), rest == nil
      else { return "" }
      return String(cString: phonemes).prefix { $0 != "_" }.filter { $0 != " " }
    }
  }
}
