internal import Core

/// Addresses as feeds need them: absolute, ASCII.
enum WebAddress {
  /// - Returns: `text` with everything that may not stand in a URL (RFC 3986, section 2)
  ///   percent-encoded as UTF-8; existing escapes stay as they are.
  static func ascii(_ text: String) -> String {
    let allowed = Set("-._~:/?#[]@!$&'()*+,;=%".utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in PlainText.line(text).utf8 {
      if byte.isASCIILetter || byte.isASCIIDigit || allowed.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// An article's own address; nil when it is not one that a browser should be sent to.
  static func web(_ text: String?) -> String? {
    guard let text else { return nil }
    let address = ascii(text)
    let scheme = address.prefix(8).lowercased()
    return scheme.hasPrefix("https://") || scheme.hasPrefix("http://") ? address : nil
  }
}
