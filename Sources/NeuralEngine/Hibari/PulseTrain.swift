internal import Glibc

/// The source of a voiced sound: a train of pulses that holds every harmonic of the pitch below 11 kHz
/// at the same strength.
enum PulseTrain {
  /// Below it a frame is unvoiced, in hertz.
  private static let lowestPitch: Float = 40
  private static let highestHarmonic: Float = 11_000

  /// - Parameters:
  ///   - pitch: hertz, one value a frame.
  ///   - hop: samples a frame.
  /// - Returns: `pitch.count * hop` samples. The sum of `cos(h·t)` for h = 1…n has the closed form
  ///   `sin((n + ½)t) / (2 sin(t/2)) − ½`.
  static func samples(pitch: UnsafeBufferPointer<Float>, hop: Int, rate: Int) -> [Float] {
    let count = pitch.count * hop
    return [Float](unsafeUninitializedCapacity: count) { samples, initialized in
      var phase = 0.0
      for frame in 0..<pitch.count {
        let here = pitch[frame]
        let before = pitch[max(0, frame - 1)]
        let after = pitch[min(pitch.count - 1, frame + 1)]
        for step in 0..<hop {
          // Frames hold their value in their middle; between two middles the pitch moves in a line.
          let place = (Float(step) + 0.5) / Float(hop) - 0.5
          let hertz = place < 0 ? here + (here - before) * place : here + (after - here) * place
          let voiced = max(hertz, lowestPitch)
          phase += Double(voiced) / Double(rate)
          phase -= phase.rounded(.down)
          samples[frame * hop + step] = hertz > lowestPitch ? pulse(Float(phase), voiced) : 0
        }
      }
      initialized = count
    }
  }

  @inline(__always)
  private static func pulse(_ phase: Float, _ pitch: Float) -> Float {
    let angle = 2 * Float.pi * phase
    let order = (highestHarmonic / pitch).rounded(.down) + 0.5
    let below = 2 * sinf(angle * 0.5)
    // Where both sines vanish, their ratio is the order.
    return (abs(below) < 2e-3 ? order : sinf(order * angle) / below) - 0.5
  }
}
