/// CRC-16/ARC, as LAME computes it over its tag and over the audio.
///
/// Eight bytes a step: byte by byte it was a tenth of what an article costs whose paragraphs are all
/// kept.
struct CRC16 {
  private(set) var value: UInt16 = 0

  /// 256 entries for a byte that seven others follow, then six, … then none.
  private static let tables: [UInt16] = {
    var last: [UInt16] = []
    for byte in UInt16(0)..<256 {
      var crc = byte
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xA001 : crc >> 1 }
      last.append(crc)
    }
    var tables: [[UInt16]] = [last]
    for _ in 1..<8 {
      let following: [UInt16] = tables[0].map { crc in crc >> 8 ^ last[Int(crc & 0xFF)] }
      tables.insert(following, at: 0)
    }
    return Array(tables.joined())
  }()

  mutating func update(_ bytes: ArraySlice<UInt8>) {
    var crc = value
    Self.tables.withUnsafeBufferPointer { tables in
      bytes.withUnsafeBufferPointer { bytes in
        var next = 0
        while next + 8 <= bytes.count {
          var step: UInt16 = tables[Int(bytes[next] ^ UInt8(truncatingIfNeeded: crc))]
          step ^= tables[256 + Int(bytes[next + 1] ^ UInt8(truncatingIfNeeded: crc >> 8))]
          for place in 2..<8 { step ^= tables[256 * place + Int(bytes[next + place])] }
          crc = step
          next += 8
        }
        while next < bytes.count {
          crc = crc >> 8 ^ tables[7 * 256 + Int(UInt8(truncatingIfNeeded: crc) ^ bytes[next])]
          next += 1
        }
      }
    }
    value = crc
  }

  static func of(_ bytes: [UInt8]) -> UInt16 {
    var crc = CRC16()
    crc.update(bytes[...])
    return crc.value
  }
}
