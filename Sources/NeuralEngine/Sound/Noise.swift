internal import Glibc

/// Random numbers that are the same for the same seed on every machine: splitmix64.
struct Noise {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Two independent normal deviates of variance 1 (Box and Muller).
  @inline(__always)
  mutating func pair() -> (Float, Float) {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    bits ^= bits >> 31
    // Never 0, whose logarithm is infinite.
    let radius = (-2 * logf((Float(bits >> 40) + 0.5) * 0x1p-24)).squareRoot()
    let angle = Float(bits & 0xFF_FFFF) * (2 * Float.pi * 0x1p-24)
    return (radius * cosf(angle), radius * sinf(angle))
  }

  /// A seed that is a function of the phonemes (FNV-1a).
  static func seed(of numbers: [Int64]) -> UInt64 {
    numbers.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64(bitPattern: $1)) &* 0x100_0000_01B3 }
  }
}
