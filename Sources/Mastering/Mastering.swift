public import Core

/// Brings the clips of one voice to the paper's loudness, and encodes each alone.
public struct Mastering: Sendable {
  public let settings: MasteringSettings
  public let format: AudioFormat
  /// Decibels; constant for a voice (`gain(for:settings:format:)`).
  public let gain: Double
  /// Filters before the gain; constant for a voice.
  public let equalizer: [EqualizerBand]

  let encoding: any Encoding

  /// - Throws: `unsupportedSampleRate` or `unsupportedSetting` when the format cannot do `settings`.
  public init(
    settings: MasteringSettings = .init(), format: AudioFormat, gain: Double,
    equalizer: [EqualizerBand] = []
  ) throws(MasteringError) {
    self.settings = settings
    self.format = format
    self.gain = gain
    self.equalizer = equalizer
    encoding = try Formats.encoding(of: format, settings)
  }

  /// Everything but the clip that decides a segment's bytes, libraries' versions among it: part of a
  /// segment's key in a store. A change of the chain itself counts `chain` up.
  public var identity: String {
    "\(format.rawValue) chain \(Self.chain), gain \(gain) dB, ceiling \(settings.ceiling(for: format)) dBTP,"
      + " peak \(settings.peak) dBTP, \(Resampler.identity), \(encoding.identity)"
      + Equalizer.identity(equalizer)
  }
  static let chain = 2

  /// The same clip gives the same bytes. Safe to call from several threads at once.
  public func segment(from clip: Clip) throws(MasteringError) -> Segment {
    // Meters differ by some hundredths of a decibel.
    let allowed = Decibels.factor(settings.peak - 0.1)
    var ceiling = settings.ceiling(for: format)
    var segment = try segment(from: clip, below: ceiling)
    // A codec at a low bit rate may overshoot more than the margin; then this segment is held lower.
    for _ in 0..<4 {
      let peak = try encoding.peak(of: segment.payload, above: allowed)
      guard peak > allowed else { break }
      ceiling -= Decibels.level(peak / allowed) + 0.1
      segment = try self.segment(from: clip, below: ceiling)
    }
    return segment
  }

  private func segment(from clip: Clip, below ceiling: Double) throws(MasteringError) -> Segment {
    let shape = encoding.shape
    let limited = Limiter(gain: gain, ceiling: ceiling).limited(clip, through: equalizer)
    let pcm = try Resampler.pcm(of: limited, from: clip.sampleRate, to: shape.sampleRate)
    let speechEnd = pcm.endOfSound
    let frames = encoding.frameCount(of: speechEnd)
    return Segment(
      shape: shape, sampleCount: frames * shape.samplesPerFrame, speechEnd: speechEnd,
      marks: clip.marks.map { mark in
        let sample = (mark.sample * shape.sampleRate + clip.sampleRate / 2) / clip.sampleRate
        return Mark(word: mark.word, sample: min(max(0, sample), speechEnd))
      },
      payload: speechEnd == 0
        ? []
        : try encoding.payload(
          of: pcm[..<speechEnd], upTo: min(clip.sampleRate, shape.sampleRate) / 2, frames: frames)[
            ...])
  }
}

extension [Int16] {
  /// Where what is louder than −72 dBFS ends: a neural engine ends in hiss, not in zeros.
  var endOfSound: Int { (lastIndex { $0.magnitude >= 8 } ?? -1) + 1 }
}
