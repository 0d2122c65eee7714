public import Core

/// `audio`: what a listener gets.
public struct AudioSettings: Codable, Hashable, Sendable {
  /// The first is the feed's enclosure, the others its alternatives.
  public var formats: [AudioFormat] = [.mp3]
  /// LUFS, integrated.
  public var loudness = -16.0
  /// dBTP that no decoded file exceeds.
  public var peak = -1.0
  /// Kilobits per second, MP3; of speech on average if `vbr`.
  public var bitrate = 64
  /// Whether an MP3's frames take what they need.
  public var vbr = false
  /// LAME's -q: 0 is the best, 9 the fastest.
  public var quality = 7
  /// Of MP3, FLAC and WAV; Opus has 48,000, M4A 44,100 hertz.
  public var sampleRate = SampleRate.hertz(44_100)
  /// Kilobits per second.
  public var opusBitrate = 32
  public var aacBitrate = 64

  public enum SampleRate: Codable, Hashable, Sendable {
    case hertz(Int)
    /// The engine's own.
    case voice
  }

  public init() {}

  enum CodingKeys: String, CodingKey, CaseIterable {
    case formats, loudness, peak, bitrate, vbr, quality
    case sampleRate = "sample_rate"
    case opusBitrate = "opus_bitrate"
    case aacBitrate = "aac_bitrate"
  }

  /// Kilobits per second that a file will have, about: what is kept whole depends on the sound.
  public func bitrate(of format: AudioFormat) -> Int {
    switch format {
    case .mp3: bitrate
    case .opus: opusBitrate
    case .m4a: aacBitrate
    case .wav: pcmBitrate
    // Speech of our voices (docs/Mastering.md, "Formats").
    case .flac: pcmBitrate * 2 / 5
    }
  }

  private var pcmBitrate: Int {
    switch sampleRate {
    case .hertz(let rate): rate * 16 / 1000
    // Most engines'.
    case .voice: 22_050 * 16 / 1000
    }
  }
}

extension AudioSettings {
  /// Every value that Mastering takes, and no other.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    try values.set(&formats, .formats, atLeastOneOf: AudioFormat.allCases)
    try values.set(&loudness, .loudness, in: -30 ... -10)
    // Nearer to the loudness than 10 dB, speech would be crushed.
    try values.set(&peak, .peak, in: max(-12, min(-1, loudness + 10))...0)
    try values.set(&vbr, .vbr, oneOf: [true, false])
    if vbr {
      try values.set(&bitrate, .bitrate, in: 56...128)
    } else {
      try values.set(&bitrate, .bitrate, oneOf: [48, 56, 64, 80, 96, 112, 128])
    }
    try values.set(&quality, .quality, in: 0...9)
    try values.set(&sampleRate, .sampleRate, oneOf: SampleRate.all)
    try values.set(&opusBitrate, .opusBitrate, in: 24...256)
    try values.set(&aacBitrate, .aacBitrate, in: 48...128)
  }
}

extension AudioSettings.SampleRate {
  /// MPEG-1's rates and MPEG-2's (ISO 11172-3 and 13818-3).
  static let all = [44_100, 48_000, 32_000, 22_050, 24_000, 16_000].map(Self.hertz) + [.voice]

  /// As it is written: a number, or `voice`.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if try value.decode(String.self) == "voice" {
      self = .voice
    } else {
      self = .hertz(try value.decode(Int.self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .hertz(let rate): try value.encode(rate)
    case .voice: try value.encode("voice")
    }
  }
}

extension AudioSettings.SampleRate: CustomStringConvertible {
  public var description: String {
    switch self {
    case .hertz(let rate): "\(rate)"
    case .voice: "voice"
    }
  }
}
