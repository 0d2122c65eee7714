import Core

/// Reads a text as it stands, a word a third of a second: enough of a normalizer and a voice to
/// test what is published.
enum PlainReading {
  static func script(of article: Article) -> Script {
    Script(
      article: article.id, language: article.language,
      utterances: article.spokenBlocks.map { utterance($0.kind, $0.text) })
  }

  static func utterance(_ kind: Block.Kind, _ text: String) -> Utterance {
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    var ends: [Int] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] != 0x20 else {
        index += 1
        continue
      }
      var upper = bytes[index...].firstIndex(of: 0x20) ?? bytes.count
      // "Oct. 28" is one date, with a space inside.
      if bytes[index..<upper].elementsEqual("Oct.".utf8) {
        upper = bytes[(upper + 1)...].firstIndex(of: 0x20) ?? bytes.count
      }
      let source = Span(index, upper)
      tokens.append(token(source, source.text(in: text)))
      if [0x2E, 0x21, 0x3F].contains(bytes[upper - 1]), upper < bytes.count { ends.append(upper) }
      index = upper
    }
    return Utterance(
      kind: kind, text: text, tokens: tokens, sentenceEnds: ends + [bytes.count], pauseAfter: 600)
  }

  private static func token(_ source: Span, _ text: String) -> Token {
    let said: [String] =
      switch text {
      case "1,300": ["one", "thousand", "three", "hundred"]
      case "Oct. 28,": ["October", "twenty", "eighth"]
      case "—", "&": []
      default: [text.filter { $0.isLetter || $0.isNumber }.lowercased()]
      }
    return Token(
      source: source, kind: said.count > 1 ? "cardinal" : "word",
      rule: said.count > 1 ? "cardinal" : "literal", words: Words(said.lazy.map { Word($0) }),
      punctuation: text.last.map { ".,!?".contains($0) ? String($0) : "" } ?? "")
  }

  /// 44.1 kHz; words of 14,112 samples (0.32 s) without gaps, utterances parted by their pause.
  static func recording(of script: Script) -> Recording {
    var cues: [Cue] = []
    var now = 2000
    for (index, utterance) in script.utterances.enumerated() {
      for (place, token) in utterance.tokens.enumerated() {
        for word in token.words.indices {
          cues.append(
            Cue(utterance: index, token: place, word: word, start: now, end: now + 14_112))
          now += 14_112
        }
      }
      now += utterance.pauseAfter * 441 / 10
    }
    return Recording(
      format: .mp3, sampleRate: 44_100, sampleCount: (now / 1152 + 1) * 1152, cues: cues,
      chapters: [])
  }
}
