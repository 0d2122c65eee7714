/// Clips laid on a timeline, encoded. Time is counted in samples of `sampleRate`, whole frames each.
public struct Recording: Codable, Hashable, Sendable {
  public var format: AudioFormat
  /// Samples per second of the timeline (44,100 or 48,000).
  public var sampleRate: Int
  /// Length of what a player plays.
  public var sampleCount: Int
  public var cues: [Cue]
  public var chapters: [Chapter]

  public init(
    format: AudioFormat, sampleRate: Int, sampleCount: Int, cues: [Cue], chapters: [Chapter]
  ) {
    self.format = format
    self.sampleRate = sampleRate
    self.sampleCount = sampleCount
    self.cues = cues
    self.chapters = chapters
  }

  public func milliseconds(at sample: Int) -> Int { (sample * 1000 + sampleRate / 2) / sampleRate }
  public var milliseconds: Int { milliseconds(at: sampleCount) }
}

/// One spoken word in time.
public struct Cue: Codable, Hashable, Sendable {
  /// Index of the utterance in the script, of the token in the utterance, of the word in the token.
  public var utterance: Int
  public var token: Int
  public var word: Int
  /// Timeline samples.
  public var start: Int
  public var end: Int

  public init(utterance: Int, token: Int, word: Int, start: Int, end: Int) {
    self.utterance = utterance
    self.token = token
    self.word = word
    self.start = start
    self.end = end
  }
}

/// A stretch of the recording that a listener can jump to.
public struct Chapter: Codable, Hashable, Sendable {
  public var title: String
  /// Timeline samples.
  public var start: Int
  public var end: Int
  public var url: String?
  public var image: String?

  public init(title: String, start: Int, end: Int, url: String? = nil, image: String? = nil) {
    self.title = title
    self.start = start
    self.end = end
    self.url = url
    self.image = image
  }
}

public enum AudioFormat: String, Codable, Hashable, Sendable, CaseIterable {
  case mp3, opus, flac, wav, m4a

  public var fileExtension: String { rawValue }

  /// As podcast directories spell it (RFC 3003, RFC 7845, RFC 9639, RFC 4337).
  public var mediaType: String {
    switch self {
    case .mp3: "audio/mpeg"
    case .opus: "audio/ogg"
    case .flac: "audio/flac"
    case .wav: "audio/wav"
    case .m4a: "audio/mp4"
    }
  }
}
