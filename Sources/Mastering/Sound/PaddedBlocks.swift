/// Sound in blocks of eight samples, with a block of silence before the first and two after the
/// last, so that an interpolation filter needs no edges.
struct PaddedBlocks {
  private(set) var padded: [Float]
  let count: Int
  var blockCount: Int { (count + 7) / 8 }

  init(_ sound: [Float], gain: Float = 1) { self.init(sound) { $0 * gain } }

  init(_ pcm: [Int16], gain: Float) { self.init(pcm) { Float($0) * gain } }

  @inline(__always)
  private init<Sample>(_ sound: [Sample], _ float: (Sample) -> Float) {
    count = sound.count
    let (start, length) = (8, 8 * ((sound.count + 7) / 8 + 3))
    padded = [Float](unsafeUninitializedCapacity: length) { padded, initialized in
      padded[..<start].initialize(repeating: 0)
      sound.withUnsafeBufferPointer { sound in
        for index in sound.indices { padded[start + index] = float(sound[index]) }
      }
      padded[(start + sound.count)...].initialize(repeating: 0)
      initialized = length
    }
  }

  /// Without the silence around them: a view, not a copy.
  var samples: ArraySlice<Float> { padded[8..<8 + count] }

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
