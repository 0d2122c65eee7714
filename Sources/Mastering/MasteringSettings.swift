public import Core

/// How loud and how densely encoded the paper is. Part of every segment's identity.
public struct MasteringSettings: Codable, Hashable, Sendable {
  /// Integrated loudness of speech in LUFS (BS.1770). Apple Podcasts asks for −16 ± 1.
  public var loudness: Double
  /// True peak that no decoded file exceeds, in dBTP.
  public var peak: Double
  public var mp3: MP3
  public var opus: Opus
  public var aac: AAC
  public var pcm: PCM

  public struct MP3: Codable, Hashable, Sendable {
    /// kbit/s, mono: of every frame, 48 to 128; or of speech on average if `isVariable`, 56 to 128.
    public var bitrate: Int
    /// A frame takes what it needs, 32 kbit/s in a pause (8 in MPEG-2). The average is speech's at
    /// 22.05 kHz and another engine's may be 15 % off; at most 108 (MPEG-1) or 85 (MPEG-2), because
    /// LAME's best needs no more for it.
    public var isVariable: Bool
    /// LAME's −q. 7 costs 10 CPU seconds per hour where 3 costs 23, and loses little.
    public var quality: Int
    /// Hertz of the file: 32,000–48,000 is MPEG-1, 16,000–24,000 is MPEG-2.
    public var sampleRate: Int

    public init(
      bitrate: Int = 64, isVariable: Bool = false, quality: Int = 7, sampleRate: Int = 44_100
    ) {
      self.bitrate = bitrate
      self.isVariable = isVariable
      self.quality = quality
      self.sampleRate = sampleRate
    }
  }

  public struct Opus: Codable, Hashable, Sendable {
    /// kbit/s, variable, mono.
    public var bitrate: Int
    /// 5 costs 8 CPU seconds per hour where 10 costs 47.
    public var complexity: Int

    public init(bitrate: Int = 32, complexity: Int = 5) {
      self.bitrate = bitrate
      self.complexity = complexity
    }
  }

  public struct AAC: Codable, Hashable, Sendable {
    /// kbit/s, mono, 48 to 128.
    public var bitrate: Int

    public init(bitrate: Int = 64) { self.bitrate = bitrate }
  }

  /// FLAC and WAV.
  public struct PCM: Codable, Hashable, Sendable {
    /// Hertz of the file.
    public var sampleRate: Int

    public init(sampleRate: Int = 44_100) { self.sampleRate = sampleRate }
  }

  public init(
    loudness: Double = -16, peak: Double = -1, mp3: MP3 = MP3(), opus: Opus = Opus(),
    aac: AAC = AAC(), pcm: PCM = PCM()
  ) {
    self.loudness = loudness
    self.peak = peak
    self.mp3 = mp3
    self.opus = opus
    self.aac = aac
    self.pcm = pcm
  }

  /// The same with files at an engine's own rate, or where MPEG has none such at the next above.
  public func following(engineRate: Int) -> Self {
    var settings = self
    let rates = [MPEGHeader.Version.mpeg2, .mpeg1].flatMap(\.sampleRates).sorted()
    settings.mp3.sampleRate = rates.first { $0 >= engineRate } ?? 48_000
    settings.pcm.sampleRate = settings.mp3.sampleRate
    return settings
  }

  /// What the limiter holds in dBTP so that the decoded file stays at or below `peak`: a codec
  /// overshoots (docs/Mastering.md, "Loudness"). WAV, FLAC and M4A share MP3's, and so its gain.
  public func ceiling(for format: AudioFormat) -> Double {
    // The denser the limiter makes the sound, the more its peaks are: with 12 LU between loudness
    // and peak MP3 overshoots by 1.3 dB where it does by 1.0 with 15.
    let density = max(0, loudness + 15 - peak) * 0.3
    return peak - (format == .opus ? 2 : 1) - density
  }
}
