/// Payloads of the engine's answer. Each starts with the id of the request: `u32le id`.
extension Frame {
  /// Which request the frame belongs to.
  public var id: UInt32 {
    get throws(WireError) {
      guard payload.count >= 4 else { throw .payloadTooShort(kind, payload.count) }
      return payload.littleEndian(at: 0)
    }
  }

  /// Samples, mono: `u32le id | s16le …`.
  public static func audio(id: UInt32, _ samples: UnsafeBufferPointer<Int16>) -> Frame {
    var payload: [UInt8] = []
    payload.reserveCapacity(4 + samples.count * 2)
    payload.append(littleEndian: id)
    #if _endian(little)
      payload.append(contentsOf: UnsafeRawBufferPointer(samples).typed(UInt8.self))
    #else
      for sample in samples {
        withUnsafeBytes(of: sample.littleEndian) { payload.append(contentsOf: $0) }
      }
    #endif
    return Frame(.audio, payload)
  }

  /// Appends the samples of an `audio` frame.
  public func appendSamples(to samples: inout [Int16]) throws(WireError) {
    let size = payload.count - 4
    guard size >= 0, size % 2 == 0 else { throw .payloadTooShort(kind, payload.count) }
    #if _endian(big)
      let start = samples.count
    #endif
    payload.withUnsafeBytes { bytes in
      // Array storage is aligned far beyond the four bytes of the id.
      samples.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[4...]).typed(Int16.self))
    }
    #if _endian(big)
      for index in start..<samples.count { samples[index] = Int16(littleEndian: samples[index]) }
    #endif
  }

  /// Where words begin: `u32le id | (u32le word index, u32le sample offset) …`.
  public static func marks(id: UInt32, _ marks: [(word: Int, sample: Int)]) -> Frame {
    var payload: [UInt8] = []
    payload.append(littleEndian: id)
    for mark in marks {
      payload.append(littleEndian: UInt32(mark.word))
      payload.append(littleEndian: UInt32(mark.sample))
    }
    return Frame(.marks, payload)
  }

  /// The pairs of a `marks` frame.
  public var marks: [(word: Int, sample: Int)] {
    get throws(WireError) {
      let size = payload.count - 4
      guard size >= 0, size % 8 == 0 else { throw .payloadTooShort(kind, payload.count) }
      return stride(from: 4, to: payload.count, by: 8).map {
        (Int(payload.littleEndian(at: $0)), Int(payload.littleEndian(at: $0 + 4)))
      }
    }
  }

  /// The end of an utterance: `u32le id | u32le number of samples in all`. The number lets the
  /// program notice lost audio.
  public static func done(id: UInt32, samples: Int) -> Frame {
    var payload: [UInt8] = []
    payload.append(littleEndian: id)
    payload.append(littleEndian: UInt32(samples))
    return Frame(.done, payload)
  }

  /// The number of samples that a `done` frame tells.
  public var totalSamples: Int {
    get throws(WireError) {
      guard payload.count == 8 else { throw .payloadTooShort(kind, payload.count) }
      return Int(payload.littleEndian(at: 4))
    }
  }
}
