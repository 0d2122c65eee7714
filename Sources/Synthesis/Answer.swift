internal import Core
internal import EngineWire

/// The answer to one request as it comes in, frame by frame.
struct Answer {
  private let request: Request
  private let sampleRate: Int
  private var samples: [Int16] = []
  private var marks: [Int?]
  private var lastMark = (word: -1, sample: 0)
  private(set) var refusal: Refusal?

  /// Longer than any engine may speak at once: an hour.
  private static let longestSeconds = 3600

  init(to request: Request, sampleRate: Int) {
    self.request = request
    self.sampleRate = sampleRate
    marks = Array(repeating: nil, count: request.words.count)
  }

  /// - Returns: whether the answer is complete.
  mutating func take(_ frame: Frame) throws(EngineFault) -> Bool {
    let id = try EngineFault.reading(try frame.id)
    guard id == request.id else { throw .wrongID(got: id, expected: request.id) }
    switch frame.kind {
    case .audio: try EngineFault.reading(try frame.appendSamples(to: &samples))
    case .marks: for mark in try EngineFault.reading(try frame.marks) { try take(mark) }
    case .done:
      try check(total: try EngineFault.reading(try frame.totalSamples))
      return true
    case .failure:
      refusal = try EngineFault.reading(try Refusal(frame))
      return true
    case .hello, .voice, .text: throw .unexpected(frame.kind)
    }
    guard samples.count <= Answer.longestSeconds * sampleRate else {
      throw .endlessAudio(seconds: Answer.longestSeconds)
    }
    return false
  }

  private mutating func take(_ mark: (word: Int, sample: Int)) throws(EngineFault) {
    guard mark.word > lastMark.word, mark.word < marks.count, mark.sample >= lastMark.sample else {
      throw .badMark(word: mark.word, sample: mark.sample)
    }
    marks[mark.word] = mark.sample
    lastMark = mark
  }

  private func check(total: Int) throws(EngineFault) {
    guard total == samples.count else {
      throw .lostSamples(got: samples.count, announced: total)
    }
    guard lastMark.sample <= total else {
      throw .badMark(word: lastMark.word, sample: lastMark.sample)
    }
  }

  /// Complete: every word has its mark.
  var clip: Clip {
    Clip(
      sampleRate: sampleRate, samples: samples,
      marks: WordMarks.complete(marks, words: request.words, samples: samples))
  }
}
