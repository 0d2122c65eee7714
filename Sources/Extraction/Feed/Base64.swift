/// RFC 4648, section 4; white space and padding are ignored.
enum Base64 {
  /// - Returns: nil when the text has other characters or does not decode to UTF-8 text.
  static func decoded(_ text: String) -> [UInt8]? {
    var (output, buffer, bits) = ([UInt8](), UInt32(0), 0)
    for byte in text.utf8 {
      let value: UInt32
      switch byte {
      case 0x41...0x5A: value = UInt32(byte - 0x41)
      case 0x61...0x7A: value = UInt32(byte - 0x61) + 26
      case 0x30...0x39: value = UInt32(byte - 0x30) + 52
      case 0x2B, 0x2D: value = 62
      case 0x2F, 0x5F: value = 63
      case 0x3D, 0x20, 0x09, 0x0A, 0x0D: continue
      default: return nil
      }
      buffer = buffer << 6 | value
      bits += 6
      if bits >= 8 {
        bits -= 8
        output.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
      }
    }
    return String(validating: output, as: UTF8.self) == nil ? nil : output
  }
}
