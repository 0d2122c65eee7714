/// A picture's bytes from its first to its last: a header can be fine in a file that was cut.
enum PictureData {
  /// What is wrong, as the rest of a sentence that begins with "it"; nil for a whole PNG or JPEG,
  /// and for what is neither.
  static func fault(in bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return png(bytes) }
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    // Some cameras write a few bytes behind the end.
    let end = bytes.suffix(64)
    let isWhole = zip(end, end.dropFirst()).contains { $0 == 0xFF && $1 == 0xD9 }
    return isWhole ? nil : "has no end"
  }

  /// Chunks with their checksums up to IEND (w3.org/TR/png-3, section 5.3).
  private static func png(_ bytes: [UInt8]) -> String? {
    var offset = 8
    while offset + 12 <= bytes.count {
      let length = number(bytes[offset..<(offset + 4)])
      let end = offset + 12 + length
      guard end <= bytes.count else { break }
      let name = String(decoding: bytes[(offset + 4)..<(offset + 8)], as: UTF8.self)
      guard checksum(bytes[(offset + 4)..<(end - 4)]) == number(bytes[(end - 4)..<end]) else {
        return "is damaged in its chunk \(name.debugDescription) at byte \(offset)"
      }
      if name == "IEND" { return nil }
      offset = end
    }
    return "has no end"
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  /// CRC-32 (ISO 3309).
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> Int {
    let crc = bytes.reduce(UInt32.max) { crc, byte in
      crc >> 8 ^ table[Int((crc ^ UInt32(byte)) & 0xFF)]
    }
    return Int(~crc)
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
    }
  }
}
