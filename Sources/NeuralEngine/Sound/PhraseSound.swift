internal import EngineWire

/// A voice of some family of models.
protocol NeuralVoice {
  /// Hertz.
  var sampleRate: Int { get }
  /// Words a minute at its own pace.
  var naturalRate: Int { get }
  /// How many symbols it says in one run.
  var longestPhrase: Int { get }
  /// Files that decide how it sounds.
  var files: [String] { get }
  /// - Parameter pace: 1 is its own; 2 is twice as fast.
  func sound(of phrase: Phrase, pace: Float) throws(Refusal) -> PhraseSound
}

/// How a phrase sounds.
struct PhraseSound {
  /// −1 to 1.
  var samples: [Float]
  /// Where each word of the phrase begins, in samples; nil for a word without a sound.
  var starts: [Int?]

  /// Half of a quiet room's noise, which no voice goes below while it speaks.
  private static let silence: Float = 0.0015
  /// What is left of the silence: a stop's closure before, a vowel's end after the sound.
  private static let milliseconds = (before: 15, after: 60)

  /// Without the silence that models put at the ends.
  func trimmed(rate: Int) -> PhraseSound {
    guard let first = samples.firstIndex(where: { abs($0) > Self.silence }),
      let last = samples.lastIndex(where: { abs($0) > Self.silence })
    else { return PhraseSound(samples: [], starts: starts.map { $0.map { _ in 0 } }) }
    let start = max(0, first - Self.milliseconds.before * rate / 1000)
    let end = min(samples.count, last + Self.milliseconds.after * rate / 1000)
    return PhraseSound(
      samples: Array(samples[start..<end]),
      starts: starts.map { $0.map { min(max(0, $0 - start), end - start) } })
  }
}
