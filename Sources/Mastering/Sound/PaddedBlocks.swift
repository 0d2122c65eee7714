/// Sound in blocks of eight samples, with a block of silence before the first and two after the
/// last, so that an interpolation filter needs no edges.
struct PaddedBlocks {
  private(set) var padded: [Float]
  let count: Int
  var blockCount: Int { (count + 7) / 8 }

  init(_ pcm: [Int16], gain: Float) {
    count = pcm.count
    let total = 8 * ((pcm.count + 7) / 8 + 3)
    padded = [Float](unsafeUninitializedCapacity: total) { buffer, made in
      buffer.initialize(repeating: 0)
      for index in pcm.indices { buffer[index + 8] = Float(pcm[index]) * gain }
      made = total
    }
  }

  var samples: [Float] { Array(padded[8..<8 + count]) }

  /// - Parameter curve: a gain per block and one more, linear in between.
  mutating func multiply(by curve: [Float]) {
    let ramp = SIMD8<Float>(0, 1, 2, 3, 4, 5, 6, 7) / 8
    for block in 0..<blockCount where curve[block] < 1 || curve[block + 1] < 1 {
      let gains = curve[block] + ramp * (curve[block + 1] - curve[block])
      for lane in 0..<8 { padded[8 * (block + 1) + lane] *= gains[lane] }
    }
  }
}
