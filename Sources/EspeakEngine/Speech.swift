internal import EngineWire

/// One utterance on its way out: audio leaves as it comes, marks are kept to the end.
final class Speech {
  private let id: UInt32
  private let text: EngineText
  private let longest: Int
  private let output: Output
  private var total = 0
  private var marks: [(word: Int, sample: Int)] = []

  /// - Parameter longest: samples after which the utterance is given up.
  init(id: UInt32, text: EngineText, longest: Int, output: Output) {
    self.id = id
    self.text = text
    self.longest = longest
    self.output = output
  }

  private(set) var isTooLong = false

  /// A word begins. Only the first event of a word counts ("12,345" gives six), and none that goes
  /// back: after "D.P.R.K." the library reports a word once more at the start of its clause.
  /// Words without an event ("of the" is one entry of the dictionary) get no mark.
  func word(at position: Int, sample: Int) {
    guard let word = text.word(at: position), word > marks.last?.word ?? -1 else { return }
    marks.append((word, sample))
  }

  /// - Returns: whether to go on.
  func audio(_ samples: UnsafeBufferPointer<Int16>) -> Bool {
    guard total + samples.count <= longest else {
      isTooLong = true
      return false
    }
    total += samples.count
    var start = 0
    while start < samples.count {
      let end = min(samples.count, start + Output.samplesPerFrame)
      output.write(.audio(id: id, UnsafeBufferPointer(rebasing: samples[start..<end])))
      start = end
    }
    return true
  }

  func finish() {
    for start in stride(from: 0, to: marks.count, by: Output.marksPerFrame) {
      let end = min(marks.count, start + Output.marksPerFrame)
      output.write(.marks(id: id, Array(marks[start..<end])))
    }
    output.write(.done(id: id, samples: total))
  }
}
