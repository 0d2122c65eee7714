public import Core
internal import Normalization
internal import Publishing
internal import Workspace

/// Which published episodes a row concerns.
extension EditingRoom {
  /// An episode that says a word in another way than a row wants it.
  public struct Touched: Hashable, Sendable {
    public var episode: Episode
    /// How many of its paragraphs hold the word.
    public var utterances: Int
    /// Of all its paragraphs.
    public var total: Int
    /// Whether its article was kept, so that it can be made again.
    public var isKept: Bool
  }

  /// Every published article that would be said differently, the newest first. The traces say which
  /// written words each holds; only those that hold the row's are read closely.
  /// - Throws: `Failure` for what cannot be a row; the task's cancellation.
  public func touched(by entry: Pronunciation) throws -> [Touched] {
    let needle = Self.needle(for: entry.written)
    var desks: [String: Desk] = [:]
    var touched: [Touched] = []
    for episode in published {
      try Task.checkCancellation()
      guard let trace = bytes(of: EpisodeFile.script.name, in: episode),
        Self.holds(needle, in: trace), let script = Trace.script(trace)
      else { continue }
      // By what the episode says of its voice: to find the voice's name its files must be read.
      if desks[episode.voice] == nil {
        desks[episode.voice] = try desk(voice(of: episode), trial: [entry])
      }
      guard let desk = desks[episode.voice] else { continue }
      let normalizer = desk.normalizer(ofSection: episode.section)
      let count = script.utterances.count { utterance in
        Self.holds(needle, in: Array(utterance.text.utf8))
          && normalizer.says(utterance, otherwiseIn: script.language)
      }
      guard count > 0 else { continue }
      touched.append(
        Touched(
          episode: episode, utterances: count, total: script.utterances.count,
          isKept: Files.exists(
            "\(live.output)/\(episode.folder)/\(EpisodeFile.article.name)")))
    }
    return touched
  }

  /// Bytes that every text has which holds the form, in lower case: its longest run of ASCII letters
  /// and digits, since other characters may be written in several ways.
  static func needle(for written: String) -> [UInt8] {
    let runs = written.lowercased().utf8.split { byte in
      !(byte.isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte))
    }
    return runs.max { $0.count < $1.count }.map(Array.init) ?? []
  }

  static func holds(_ needle: [UInt8], in text: [UInt8]) -> Bool {
    guard let first = needle.first else { return true }
    guard text.count >= needle.count else { return false }
    func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
    for start in 0...(text.count - needle.count)
    where lowered(text[start]) == first
      && needle.indices.allSatisfy({ lowered(text[start + $0]) == needle[$0] })
    {
      return true
    }
    return false
  }
}

extension Normalizer {
  /// Whether a row that is tried out says something in it in another way than it was said.
  func says(_ old: Utterance, otherwiseIn language: String) -> Bool {
    let new = utterance(for: old.text, kind: old.kind, context: .init(language: language)).utterance
    return new.tokens.contains { token in
      guard token.rule.hasPrefix("lexicon \(Desk.trialName):") else { return false }
      let said = old.tokens.filter {
        $0.source.lower < token.source.upper && $0.source.upper > token.source.lower
      }
      return said.flatMap { $0.words.map(\.engine) } != token.words.map(\.engine)
    }
  }
}
