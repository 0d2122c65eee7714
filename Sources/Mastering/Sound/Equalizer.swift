internal import Core
internal import Glibc

/// A voice's tone, corrected by second-order filters one after the other ("Audio EQ Cookbook", W3C
/// note of 2021).
struct Equalizer: Sendable {
  private let bands: [EqualizerBand]

  init(_ bands: [EqualizerBand]) { self.bands = bands }

  /// Full scale ±1; longer than the clip by what the filters swing on.
  func sound(of clip: Clip) -> [Float] {
    guard !bands.isEmpty, clip.samples.contains(where: { $0 != 0 }) else {
      return clip.samples.map { Float($0) / 32_768 }
    }
    let count = clip.samples.count + clip.sampleRate * Self.tail / 1000
    var filters = bands.compactMap { Biquad($0, sampleRate: Double(clip.sampleRate)) }
    var block = [Double](repeating: 0, count: Self.block)
    return [Float](unsafeUninitializedCapacity: count) { sound, made in
      while made < count {
        let length = min(Self.block, count - made)
        for index in 0..<length {
          let at = made + index
          block[index] = at < clip.samples.count ? Double(clip.samples[at]) / 32_768 : 0
        }
        for filter in filters.indices { filters[filter].apply(to: &block, length) }
        for index in 0..<length { sound[made + index] = Float(block[index]) }
        made += length
      }
    }
  }

  /// Samples that go through all filters before the next: they stay in the processor's cache.
  private static let block = 512

  /// Milliseconds after which a filter of 40 Hz and quality 2 has died away by 60 dB.
  private static let tail = 110

  /// Names what it does, for keys; empty for nothing.
  static func identity(_ bands: [EqualizerBand]) -> String {
    bands.map { ", \($0.kind.rawValue) \($0.frequency) Hz \($0.gain) dB q \($0.q)" }.joined()
  }
}

/// Coefficients divided by a₀.
private struct Biquad {
  private let b: (Double, Double, Double)
  private let a: (Double, Double)
  private var (first, second) = (0.0, 0.0)

  /// Nil where the band does nothing: above what the sound holds.
  init?(_ band: EqualizerBand, sampleRate: Double) {
    guard Double(band.frequency) < sampleRate / 2 else { return nil }
    let w = 2 * Double.pi * Double(band.frequency) / sampleRate
    let (c, alpha) = (cos(w), sin(w) / (2 * band.q))
    let amplitude = pow(10, band.gain / 40)
    let slope = 2 * amplitude.squareRoot() * alpha
    var (b, a): ((Double, Double, Double), (Double, Double, Double))
    switch band.kind {
    case .highPass:
      b = ((1 + c) / 2, -(1 + c), (1 + c) / 2)
      a = (1 + alpha, -2 * c, 1 - alpha)
    case .peak:
      b = (1 + alpha * amplitude, -2 * c, 1 - alpha * amplitude)
      a = (1 + alpha / amplitude, -2 * c, 1 - alpha / amplitude)
    case .lowShelf, .highShelf:
      // The high shelf is the low one with the spectrum turned round.
      let k = band.kind == .lowShelf ? c : -c
      let sign: Double = band.kind == .lowShelf ? 1 : -1
      b.0 = amplitude * (amplitude + 1 - (amplitude - 1) * k + slope)
      b.1 = sign * 2 * amplitude * (amplitude - 1 - (amplitude + 1) * k)
      b.2 = amplitude * (amplitude + 1 - (amplitude - 1) * k - slope)
      a.0 = amplitude + 1 + (amplitude - 1) * k + slope
      a.1 = sign * -2 * (amplitude - 1 + (amplitude + 1) * k)
      a.2 = amplitude + 1 + (amplitude - 1) * k - slope
    }
    self.b = (b.0 / a.0, b.1 / a.0, b.2 / a.0)
    self.a = (a.1 / a.0, a.2 / a.0)
  }

  /// Transposed direct form II: two states, the least noise.
  mutating func apply(to sound: inout [Double], _ count: Int) {
    // In registers: each sample waits for the one before.
    var (first, second) = (first, second)
    for index in 0..<count {
      let input = sound[index]
      let output = b.0 * input + first
      first = b.1 * input - a.0 * output + second
      second = b.2 * input - a.1 * output
      sound[index] = output
    }
    (self.first, self.second) = (first, second)
  }
}
