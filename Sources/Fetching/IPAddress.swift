internal import Glibc

/// An Internet address: 4 or 16 bytes in network order.
struct IPAddress: Hashable, Sendable, CustomStringConvertible {
  let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// "192.0.2.1", "2001:db8::1", "[2001:db8::1]", "fe80::1%eth0"; nil for a name.
  init?(literal: some StringProtocol) {
    var text = Substring(literal)
    if text.first == "[", text.last == "]" { text = text.dropFirst().dropLast() }
    let address = String(text.prefix { $0 != "%" })
    let isSix = address.utf8.contains(UInt8(ascii: ":"))
    var bytes = [UInt8](repeating: 0, count: isSix ? 16 : 4)
    guard inet_pton(isSix ? AF_INET6 : AF_INET, address, &bytes) == 1 else { return nil }
    self.bytes = bytes
  }

  var description: String {
    var text = [CChar](repeating: 0, count: 64)
    let family = bytes.count == 4 ? AF_INET : AF_INET6
    guard bytes.withUnsafeBytes({ inet_ntop(family, $0.baseAddress, &text, 64) }) != nil
    else { return "?" }
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Do the first `count` bits agree?
  func hasPrefix(_ prefix: [UInt8], bits count: Int) -> Bool {
    guard prefix.count == bytes.count, count <= 8 * bytes.count else { return false }
    let whole = count / 8
    guard bytes[..<whole] == prefix[..<whole] else { return false }
    guard count % 8 != 0 else { return true }
    return (bytes[whole] ^ prefix[whole]) >> (8 - UInt8(count % 8)) == 0
  }
}
