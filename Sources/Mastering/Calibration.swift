public import Core

extension Mastering {
  /// The gain in decibels with which these clips of a voice, limited, measure `settings.loudness`.
  /// The limiter is in the loop because it takes about 1 LU off speech at −16 LUFS: a gain alone
  /// would land at −17.
  /// - Parameter clips: of one sample rate; a minute or more of ordinary text.
  /// - Throws: `nothingToMeasure` for silence.
  public static func gain(
    for clips: [Clip], settings: MasteringSettings = .init(), format: AudioFormat
  ) throws(MasteringError) -> Double {
    let ceiling = settings.ceiling(for: format)
    var gain = 0.0
    for _ in 0..<12 {
      let loudness = try loudness(of: clips, limitedBy: Limiter(gain: gain, ceiling: ceiling))
      guard loudness.isFinite else { throw .nothingToMeasure }
      let missing = settings.loudness - loudness
      // Against a limiter the last decibels do not come; more gain would only crush the voice.
      gain = min(gain + missing, 40)
      if abs(missing) < 0.02 { break }
    }
    // A hundredth of a decibel is far below what can be heard, and reads well in a voice's file.
    return (gain * 100).rounded() / 100
  }

  private static func loudness(of clips: [Clip], limitedBy limiter: Limiter)
    throws(MasteringError) -> Double
  {
    guard let rate = clips.first?.sampleRate else { throw .nothingToMeasure }
    let meter = try LoudnessMeter(sampleRate: rate)
    for clip in clips { try meter.add(limiter.limited(clip)) }
    return try meter.integrated()
  }
}
