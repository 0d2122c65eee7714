public import Core

extension Mastering {
  /// What decides a gain beside clips, settings and format; for whoever keeps one.
  public static let gainIdentity = "gain 1, chain \(chain)"

  /// The gain in decibels with which these clips of a voice, limited, measure `settings.loudness`.
  /// The limiter is in the loop because it takes about 1 LU off speech at −16 LUFS: a gain alone
  /// would land at −17.
  /// - Parameter clips: of one sample rate; a minute or more of ordinary text.
  /// - Throws: `nothingToMeasure` for silence.
  public static func gain(
    for clips: [Clip], through equalizer: [EqualizerBand] = [],
    settings: MasteringSettings = .init(), format: AudioFormat
  ) throws(MasteringError) -> Double {
    let ceiling = settings.ceiling(for: format)
    var (gain, slope) = (0.0, 1.0)
    var previous: (gain: Double, loudness: Double)?
    for _ in 0..<12 {
      let limiter = Limiter(gain: gain, ceiling: ceiling)
      let loudness = try loudness(of: clips, through: equalizer, limitedBy: limiter)
      guard loudness.isFinite else { throw .nothingToMeasure }
      // How much of a decibel of gain gets past the limiter. It is less the more there already is,
      // and a voice that the limiter holds entirely must not be crushed for the last tenth.
      if let previous, abs(gain - previous.gain) > 0.01 {
        slope = min(1, max(0.25, (loudness - previous.loudness) / (gain - previous.gain)))
      }
      let missing = settings.loudness - loudness
      if abs(missing) < 0.01 { break }
      previous = (gain, loudness)
      gain = min(gain + missing / slope, 60)
    }
    // A hundredth of a decibel is far below what can be heard, and reads well in a voice's file.
    return (gain * 100).rounded() / 100
  }

  /// Integrated loudness in LUFS of these clips with this gain, as between paragraphs; −∞ for silence.
  public func loudness(of clips: [Clip]) throws(MasteringError) -> Double {
    try Self.loudness(
      of: clips, through: equalizer,
      limitedBy: Limiter(gain: gain, ceiling: settings.ceiling(for: format)))
  }

  private static func loudness(
    of clips: [Clip], through equalizer: [EqualizerBand], limitedBy limiter: Limiter
  ) throws(MasteringError) -> Double {
    guard let rate = clips.first?.sampleRate else { throw .nothingToMeasure }
    let meter = try LoudnessMeter(sampleRate: rate)
    for clip in clips {
      try meter.add(limiter.limited(clip, through: equalizer))
      // As between paragraphs: blocks that are half pause count, and are 0.2 LU of the whole.
      try meter.add([Float](repeating: 0, count: rate * 6 / 10)[...])
    }
    return try meter.integrated()
  }
}
