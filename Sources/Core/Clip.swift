/// The sound of one utterance as the engine made it.
public struct Clip: Hashable, Sendable {
  /// Hertz.
  public var sampleRate: Int
  /// Mono, full scale ±32767.
  public var samples: [Int16]
  /// One per spoken word of the utterance, ascending.
  public var marks: [Mark]

  public init(sampleRate: Int, samples: [Int16], marks: [Mark]) {
    self.sampleRate = sampleRate
    self.samples = samples
    self.marks = marks
  }
}

/// Where a spoken word begins.
@frozen
public struct Mark: Codable, Hashable, Sendable {
  /// Index into the utterance's words.
  public var word: Int
  /// Offset in samples from the clip's start.
  public var sample: Int

  @inlinable
  public init(word: Int, sample: Int) {
    self.word = word
    self.sample = sample
  }
}
