/// Sound in blocks of eight samples, with a block of silence before the first and two after the
/// last, so that an interpolation filter needs no edges.
struct PaddedBlocks {
  private(set) var padded: [Float]
  let count: Int
  var blockCount: Int { (count + 7) / 8 }

  init(_ sound: [Float], gain: Float = 1) {
    count = sound.count
    padded = [Float](repeating: 0, count: 8 * ((sound.count + 7) / 8 + 3))
    for index in sound.indices { padded[index + 8] = sound[index] * gain }
  }

  init(_ pcm: [Int16], gain: Float) {
    count = pcm.count
    padded = [Float](repeating: 0, count: 8 * ((pcm.count + 7) / 8 + 3))
    padded.withUnsafeMutableBufferPointer { padded in
      pcm.withUnsafeBufferPointer { pcm in
        for index in pcm.indices { padded[index + 8] = Float(pcm[index]) * gain }
      }
    }
  }

  var samples: [Float] { Array(padded[8..<8 + count]) }

  /// - Parameter curve: a gain per block and one more, linear in between.
  mutating func multiply(by curve: [Float]) {
    let ramp = SIMD8<Float>(0, 1, 2, 3, 4, 5, 6, 7) / 8
    let blockCount = blockCount
    padded.withUnsafeMutableBytes { bytes in
      for block in 0..<blockCount where curve[block] < 1 || curve[block + 1] < 1 {
        let gains = curve[block] + ramp * (curve[block + 1] - curve[block])
        let offset = 32 * (block + 1)
        let samples = bytes.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
        bytes.storeBytes(of: samples * gains, toByteOffset: offset, as: SIMD8<Float>.self)
      }
    }
  }
}
