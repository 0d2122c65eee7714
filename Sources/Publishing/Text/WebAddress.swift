internal import Core

/// Addresses as feeds need them: absolute, ASCII.
enum WebAddress {
  /// - Returns: `text` with everything that may not stand in a URL (RFC 3986, section 2)
  ///   percent-encoded as UTF-8; existing escapes stay as they are.
  static func ascii(_ text: String) -> String {
    if text.utf8.allSatisfy(isAllowed) { return text }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in PlainText.line(text).utf8 {
      if isAllowed(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    if byte.isASCIILetter || byte.isASCIIDigit { return true }
    // - . _ ~ : / ? # [ ] @ ! $ & ' ( ) * + , ; = %
    return switch byte {
    case 0x21, 0x23...0x2F, 0x3A, 0x3B, 0x3D, 0x3F, 0x40, 0x5B, 0x5D, 0x5F, 0x7E: true
    default: false
    }
  }

  /// An article's own address; nil when it is not one that a browser should be sent to.
  static func web(_ text: String?) -> String? {
    guard let text else { return nil }
    let address = ascii(text)
    let scheme = address.prefix(8).lowercased()
    return scheme.hasPrefix("https://") || scheme.hasPrefix("http://") ? address : nil
  }
}
