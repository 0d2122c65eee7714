internal import Glibc

/// An address, or a block of them as `10.0.0.0/8`.
public struct IPNetwork: Hashable, Sendable {
  /// 4 or 16, in network order.
  private let bytes: [UInt8]
  private let bits: Int

  /// nil for what is no address, or a block longer than its address.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let bytes = Self.bytes(of: String(parts[0])) else { return nil }
    self.bytes = bytes
    guard parts.count > 1 else {
      bits = bytes.count * 8
      return
    }
    guard let bits = Int(parts[1]), (0...bytes.count * 8).contains(bits) else { return nil }
    self.bits = bits
  }

  /// This machine, under every address that means it (RFC 1122, RFC 4291).
  static let loopback = [IPNetwork("127.0.0.0/8"), IPNetwork("::1")].compactMap(\.self)

  func contains(_ address: String) -> Bool {
    guard let other = Self.bytes(of: address), other.count == bytes.count else { return false }
    let whole = bits / 8
    guard bytes[..<whole] == other[..<whole] else { return false }
    return bits % 8 == 0 || (bytes[whole] ^ other[whole]) >> (8 - UInt8(bits % 8)) == 0
  }

  /// An IPv4 address that came in IPv6's clothes (::ffff:192.0.2.1) is that IPv4 address.
  private static func bytes(of text: String) -> [UInt8]? {
    let isSix = text.utf8.contains(UInt8(ascii: ":"))
    var bytes = [UInt8](repeating: 0, count: isSix ? 16 : 4)
    guard inet_pton(isSix ? AF_INET6 : AF_INET, text, &bytes) == 1 else { return nil }
    let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
    return isSix && bytes.starts(with: mapped) ? Array(bytes[12...]) : bytes
  }
}

extension [IPNetwork] {
  func contain(_ address: String) -> Bool { contains { $0.contains(address) } }
}
