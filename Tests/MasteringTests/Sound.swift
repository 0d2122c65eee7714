import Core

/// Clips for tests.
enum Sound {
  /// White noise of a seed, `amplitude` of full scale.
  static func noise(_ count: Int, amplitude: Double, seed: UInt64, rate: Int = 22_050) -> Clip {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    let samples = (0..<count).map { _ in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      let unit = Double(Int64(bitPattern: state)) / Double(Int64.max)
      return Int16(unit * amplitude * 32_767)
    }
    return Clip(sampleRate: rate, samples: samples, marks: [])
  }

  static func silence(_ count: Int, rate: Int = 22_050) -> Clip {
    Clip(sampleRate: rate, samples: [Int16](repeating: 0, count: count), marks: [])
  }

  /// espeak-ng's own program says it; words are marked at even distances.
  static func speech(_ text: String, rate: Int = 150, voice: String = "en-us") throws -> Clip {
    let folder = try Folder()
    let path = folder.path("speech.wav")
    _ = try Tool.run("espeak-ng", "-v", voice, "-s", "\(rate)", "-z", "-w", path, text)
    let wave = try Tool.bytes(of: path)
    let samples = stride(from: 44, to: wave.count - 1, by: 2).map {
      Int16(truncatingIfNeeded: Int(wave[$0]) | Int(wave[$0 + 1]) << 8)
    }
    let words = text.split(separator: " ").count
    let marks = (0..<words).map { Mark(word: $0, sample: $0 * samples.count / words) }
    return Clip(sampleRate: 22_050, samples: samples, marks: marks)
  }

  static func utterance(_ text: String) -> Utterance {
    var offset = 0
    let tokens = text.split(separator: " ").map { part in
      defer { offset += part.utf8.count + 1 }
      return Token(
        source: Span(offset, offset + part.utf8.count), kind: "word", rule: "literal",
        words: [Word(String(part))])
    }
    return Utterance(
      kind: .paragraph, text: text, tokens: tokens, sentenceEnds: [text.utf8.count],
      pauseAfter: 600)
  }

  /// Four paragraphs of news.
  static let paragraphs = [
    "The city council voted on Tuesday to close the old harbour bridge for eleven months.",
    "Engineers found cracks in two of the main girders, and the mayor said that waiting any longer would put every commuter at risk. Buses will take the northern road from Monday.",
    "Shop owners on the quay are not pleased. They say that the last closure, nine years ago, cost them a third of their customers, and that most of those never came back.",
    "A footbridge of steel and oak will open next to the building site in April, if the weather allows.",
  ]
}
