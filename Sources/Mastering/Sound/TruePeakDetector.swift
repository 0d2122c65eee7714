internal import Glibc

/// Peaks between the samples, by four-fold interpolation (BS.1770-4, annex 2) with 16 taps a phase.
struct TruePeakDetector: Sendable {
  static let taps = 16
  /// Filters for ¼, ½ and ¾ of the way from the eighth tap to the ninth.
  private let phases: [[Float]]
  /// How much an interpolated value can exceed the greatest sample under the filter.
  private let overshoot: Float

  init() {
    phases = (1...3).map { phase in
      let taps = (0..<Self.taps).map { tap in
        Self.windowedSinc(Double(tap) - 7 - Double(phase) / 4)
      }
      let sum = taps.reduce(0, +)
      return taps.map { Float($0 / sum) }
    }
    overshoot = phases.map { $0.reduce(0) { $0 + abs($1) } }.max() ?? 1
  }

  /// Hann-windowed: flat to 0.2 dB up to 0.75 of Nyquist.
  private static func windowedSinc(_ x: Double) -> Double {
    sin(.pi * x) / (.pi * x) * (0.5 + 0.5 * cos(.pi * x / 8))
  }

  /// - Returns: for each block of eight its true peak; only its greatest sample where no peak under
  ///   the filter can exceed `ceiling`, which spares most of speech the filter.
  func peaks(of sound: PaddedBlocks, above ceiling: Float) -> [Float] {
    sound.padded.withUnsafeBytes { bytes in
      func eight(at sample: Int) -> SIMD8<Float> {
        bytes.loadUnaligned(fromByteOffset: 4 * sample, as: SIMD8<Float>.self)
      }
      func greatest(in block: Int) -> Float { magnitude(eight(at: 8 * block)).max() }
      var (before, here) = (Float(0), greatest(in: 1))
      return (1..<sound.blockCount + 1).map { block in
        let after = greatest(in: block + 1)
        defer { (before, here) = (here, after) }
        guard max(before, here, after) * overshoot > ceiling else { return here }
        var (first, second, third) = (SIMD8<Float>.zero, SIMD8<Float>.zero, SIMD8<Float>.zero)
        for tap in 0..<Self.taps {
          let samples = eight(at: 8 * block - 7 + tap)
          first += samples * phases[0][tap]
          second += samples * phases[1][tap]
          third += samples * phases[2][tap]
        }
        let between = pointwiseMax(
          magnitude(first), pointwiseMax(magnitude(second), magnitude(third)))
        return max(here, between.max())
      }
    }
  }

  private func magnitude(_ value: SIMD8<Float>) -> SIMD8<Float> { pointwiseMax(value, -value) }
}
