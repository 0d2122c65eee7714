/// What an address is for. Only `public` is fetched without leave: a page of the open web must not
/// be able to send the program to the machine beside it.
public enum AddressKind: String, Hashable, Sendable {
  case `public`
  case unspecified, loopback, `private`, shared, linkLocal, multicast, broadcast, reserved
}

extension IPAddress {
  /// By the registries of special-purpose addresses (RFC 6890 and its updates).
  var kind: AddressKind { bytes.count == 4 ? kindOfFour : kindOfSix }

  private struct Block {
    let prefix: [UInt8]
    let bits: Int
    let kind: AddressKind
  }

  private static let fours: [Block] = [
    ("0.0.0.0", 8, .unspecified),  // RFC 791: Linux connects 0.0.0.0 to itself
    ("10.0.0.0", 8, .private),  // RFC 1918
    ("100.64.0.0", 10, .shared),  // RFC 6598, carrier-grade NAT
    ("127.0.0.0", 8, .loopback),  // RFC 1122
    ("169.254.0.0", 16, .linkLocal),  // RFC 3927; clouds serve their secrets here
    ("172.16.0.0", 12, .private),  // RFC 1918
    ("192.0.0.0", 24, .reserved),  // RFC 6890
    ("192.0.2.0", 24, .reserved),  // RFC 5737, documentation
    ("192.88.99.0", 24, .reserved),  // RFC 7526
    ("192.168.0.0", 16, .private),  // RFC 1918
    ("198.18.0.0", 15, .reserved),  // RFC 2544, benchmarks
    ("198.51.100.0", 24, .reserved), ("203.0.113.0", 24, .reserved),  // RFC 5737
    ("224.0.0.0", 4, .multicast),  // RFC 5771
    ("255.255.255.255", 32, .broadcast),  // RFC 919
    ("240.0.0.0", 4, .reserved),  // RFC 1112
  ].map(block)

  private static let sixes: [Block] = [
    ("::", 128, .unspecified), ("::1", 128, .loopback),  // RFC 4291
    ("64:ff9b:1::", 48, .private),  // RFC 8215, local translation
    ("100::", 64, .reserved),  // RFC 6666
    ("2001::", 23, .reserved),  // RFC 2928, with Teredo and ORCHID in it
    ("2001:db8::", 32, .reserved), ("3fff::", 20, .reserved),  // RFC 3849 and 9637
    ("fc00::", 7, .private),  // RFC 4193
    ("fe80::", 10, .linkLocal),  // RFC 4291
    ("fec0::", 10, .private),  // RFC 3879
    ("ff00::", 8, .multicast),  // RFC 4291
  ].map(block)

  /// Prefixes that carry an IPv4 address, and where in the bytes.
  private static let carriers: [(block: Block, offset: Int)] = [
    (block("::ffff:0:0", 96, .reserved), 12),  // RFC 4291, mapped
    (block("::ffff:0:0:0", 96, .reserved), 12),  // RFC 2765, translated
    (block("::", 96, .reserved), 12),  // RFC 4291, compatible
    (block("64:ff9b::", 96, .reserved), 12),  // RFC 6052
    (block("2002::", 16, .reserved), 2),  // RFC 3056, 6to4
  ]

  private static func block(_ prefix: String, _ bits: Int, _ kind: AddressKind) -> Block {
    Block(prefix: IPAddress(literal: prefix)?.bytes ?? [], bits: bits, kind: kind)
  }

  private var kindOfFour: AddressKind {
    Self.fours.first { hasPrefix($0.prefix, bits: $0.bits) }?.kind ?? .public
  }

  private var kindOfSix: AddressKind {
    if let block = Self.sixes.first(where: { hasPrefix($0.prefix, bits: $0.bits) }) {
      return block.kind
    }
    if let carrier = Self.carriers.first(where: { hasPrefix($0.block.prefix, bits: $0.block.bits) })
    {
      return IPAddress(bytes: Array(bytes[carrier.offset..<carrier.offset + 4])).kind
    }
    // Global unicast is 2000::/3; nothing else has been handed out.
    return bytes[0] >> 5 == 1 ? .public : .reserved
  }
}
