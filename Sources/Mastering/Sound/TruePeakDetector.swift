internal import Glibc

/// Peaks between the samples, by four-fold interpolation (BS.1770-4, annex 2) with 16 taps a phase.
struct TruePeakDetector: Sendable {
  static let fourFold = TruePeakDetector()
  private static let taps = 16
  /// Filters for ¼, ½ and ¾ of the way from the eighth tap to the ninth; tap by tap.
  private let filters: [(Float, Float, Float)]
  /// How much an interpolated value can exceed the greatest sample under the filter.
  private let overshoot: Float

  private init() {
    let phases = (1...3).map { phase in
      let taps = (0..<Self.taps).map { tap in
        Self.windowedSinc(Double(tap) - 7 - Double(phase) / 4)
      }
      let sum = taps.reduce(0, +)
      return taps.map { Float($0 / sum) }
    }
    overshoot = phases.map { $0.reduce(0) { $0 + abs($1) } }.max() ?? 1
    filters = (0..<Self.taps).map { (phases[0][$0], phases[1][$0], phases[2][$0]) }
  }

  /// Hann-windowed: flat to 0.2 dB up to 0.75 of Nyquist.
  private static func windowedSinc(_ x: Double) -> Double {
    sin(.pi * x) / (.pi * x) * (0.5 + 0.5 * cos(.pi * x / 8))
  }

  /// - Returns: for each block of eight its true peak; only its greatest sample where no peak under
  ///   the filter can exceed `ceiling`, which spares most of speech the filter.
  func peaks(of sound: PaddedBlocks, above ceiling: Float) -> [Float] {
    sound.padded.withUnsafeBytes { bytes in
      filters.withUnsafeBufferPointer { filters in
        func eight(at sample: Int) -> SIMD8<Float> {
          bytes.loadUnaligned(fromByteOffset: 4 * sample, as: SIMD8<Float>.self)
        }
        func between(in block: Int) -> Float {
          var (first, second, third) = (SIMD8<Float>.zero, SIMD8<Float>.zero, SIMD8<Float>.zero)
          for tap in 0..<Self.taps {
            let samples = eight(at: 8 * block - 7 + tap)
            first += samples * filters[tap].0
            second += samples * filters[tap].1
            third += samples * filters[tap].2
          }
          let greatest = first.magnitudes.greater(second.magnitudes).greater(third.magnitudes)
          return greatest.greatestMagnitude
        }
        var (before, here) = (Float(0), eight(at: 8).magnitudes.greatestMagnitude)
        var peaks = [Float](repeating: 0, count: sound.blockCount)
        for block in 1..<sound.blockCount + 1 {
          let after = eight(at: 8 * block + 8).magnitudes.greatestMagnitude
          let far = max(before, here, after) * overshoot <= ceiling
          peaks[block - 1] = far ? here : max(here, between(in: block))
          (before, here) = (here, after)
        }
        return peaks
      }
    }
  }
}

/// The bits of magnitudes: for floats that are not negative they sort as the floats do. Swift's own
/// `pointwiseMax` and `max()` go lane by lane and made the limiter twice as slow.
extension SIMD8<Float> {
  fileprivate var magnitudes: SIMD8<Int32> {
    unsafeBitCast(self, to: SIMD8<Int32>.self) & 0x7FFF_FFFF
  }
}

extension SIMD8<Int32> {
  fileprivate func greater(_ other: Self) -> Self { replacing(with: other, where: other .> self) }

  fileprivate var greatestMagnitude: Float {
    let four = lowHalf.replacing(with: highHalf, where: highHalf .> lowHalf)
    let two = four.lowHalf.replacing(with: four.highHalf, where: four.highHalf .> four.lowHalf)
    return Float(bitPattern: UInt32(bitPattern: Swift.max(two.x, two.y)))
  }
}
