internal import Core
internal import Glibc

/// Gain, then a look-ahead true-peak limiter. Works at the clip's own rate: half the cost of the
/// file's rate, and resampling adds less to the peaks than the codec does (docs/Mastering.md).
///
/// The gain curve has one point per block of eight samples. A point is the least gain that any
/// block within reach needs, recovers with `release`, and is smoothed by two moving averages that
/// together are as long as the reach: so it is down before the peak comes and never steps.
struct Limiter: Sendable {
  /// Seconds before a peak in which the gain goes down.
  static let lookAhead = 0.005
  /// Seconds in which the gain recovers by 63 %. Six periods of a low voice: within a syllable the
  /// gain does not follow the single glottal pulse, between words it is back.
  static let release = 0.060

  let gain: Float
  let ceiling: Float

  /// Both in decibels.
  init(gain: Double, ceiling: Double) {
    self.gain = Decibels.factor(gain)
    self.ceiling = Decibels.factor(ceiling)
  }

  /// Full scale ±1, as long as the clip or by an equalizer's swing longer. Zero stays zero.
  func limited(_ clip: Clip, through equalizer: [EqualizerBand] = []) -> ArraySlice<Float> {
    var sound =
      equalizer.isEmpty
      ? PaddedBlocks(clip.samples, gain: gain / 32_768)
      : PaddedBlocks(Equalizer(equalizer).sound(of: clip), gain: gain)
    let needs = TruePeakDetector.fourFold.peaks(of: sound, above: ceiling).map {
      min(1, ceiling / $0)
    }
    if needs.contains(where: { $0 < 1 }) {
      sound.multiply(by: curve(for: needs, blocksPerSecond: Double(clip.sampleRate) / 8))
    }
    return sound.samples
  }

  /// - Returns: one gain per block and one more: block b's gain goes from point b to point b + 1.
  private func curve(for needs: [Float], blocksPerSecond: Double) -> [Float] {
    let half = max(1, Int(Self.lookAhead * blocksPerSecond / 2))
    let reach = 2 * half
    var points = [Float](repeating: 1, count: needs.count + 1)
    for (block, need) in needs.enumerated() where need < 1 {
      // After smoothing, points block and block + 1 must be at or below the need.
      for point in max(0, block - reach)...block + 1 { points[point] = min(points[point], need) }
    }
    let recovery = Float(1 - exp(-1 / (Self.release * blocksPerSecond)))
    var held: Float = 1
    for point in points.indices {
      held = min(points[point], held + (1 - held) * recovery)
      points[point] = held
    }
    return Self.averaged(Self.averaged(points, over: half), over: half)
  }

  /// The mean of each point and the `count` before it. What is before the start is like the start.
  private static func averaged(_ points: [Float], over count: Int) -> [Float] {
    var sum = Double(points[0]) * Double(count + 1)
    return points.indices.map { index in
      sum += Double(points[index]) - Double(points[max(0, index - count - 1)])
      return Float(sum / Double(count + 1))
    }
  }
}
