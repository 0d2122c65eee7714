public import Core

/// One utterance mastered and encoded alone: laid end to end with others it decodes to what it
/// decodes to alone.
public struct Segment: Hashable, Sendable {
  public var shape: Shape
  /// Length in samples of `shape.sampleRate`: whole frames.
  public var sampleCount: Int
  /// Where the sound ends; digital silence from there to `sampleCount`.
  public var speechEnd: Int
  /// Offsets in samples of `shape.sampleRate`.
  public var marks: [Mark]
  /// MP3: frames. Opus: packets, each after its length in two bytes, little end first.
  /// WAV and FLAC: signed 16-bit samples, little end first.
  public var payload: ArraySlice<UInt8>

  public init(
    shape: Shape, sampleCount: Int, speechEnd: Int, marks: [Mark], payload: ArraySlice<UInt8>
  ) {
    self.shape = shape
    self.sampleCount = sampleCount
    self.speechEnd = speechEnd
    self.marks = marks
    self.payload = payload
  }

  public var frameCount: Int { sampleCount / shape.samplesPerFrame }

  /// What segments of one file have in common.
  public struct Shape: Codable, Hashable, Sendable {
    public var format: AudioFormat
    public var sampleRate: Int
    /// The unit in which time is counted: 1152 or 576 for MP3, 960 for Opus, 1 for PCM.
    public var samplesPerFrame: Int
    /// kbit/s; 0 for PCM.
    public var bitrate: Int
    /// Whether an MP3's frames differ in bit rate: then its header must say so.
    public var isVariable: Bool

    public init(
      format: AudioFormat, sampleRate: Int, samplesPerFrame: Int, bitrate: Int,
      isVariable: Bool = false
    ) {
      self.format = format
      self.sampleRate = sampleRate
      self.samplesPerFrame = samplesPerFrame
      self.bitrate = bitrate
      self.isVariable = isVariable
    }

    /// Whole frames nearest to so much silence.
    func frames(milliseconds: Int) -> Int {
      let unit = 1000 * samplesPerFrame
      return (max(0, milliseconds) * sampleRate + unit / 2) / unit
    }

    /// Whole frames that hold so many samples.
    func frames(holding samples: Int) -> Int {
      (samples + samplesPerFrame - 1) / samplesPerFrame
    }
  }
}
