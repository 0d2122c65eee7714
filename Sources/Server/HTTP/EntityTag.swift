/// An entity tag (RFC 9110, section 8.8.3).
struct EntityTag: Hashable, Sendable, CustomStringConvertible {
  /// Without quotes.
  var opaque: String
  var isWeak = false

  var description: String { isWeak ? "W/\"\(opaque)\"" : "\"\(opaque)\"" }

  func matchesStrongly(_ other: EntityTag) -> Bool {
    !isWeak && !other.isWeak && opaque == other.opaque
  }

  func matchesWeakly(_ other: EntityTag) -> Bool { opaque == other.opaque }
}

/// The value of `If-Match` and `If-None-Match`.
enum EntityTags: Hashable, Sendable {
  case any
  case listed([EntityTag])

  /// Reads what is well formed and stops at what is not.
  init(_ header: String) {
    var rest = header[...].utf8.trimmingBlanks
    guard !rest.elementsEqual("*".utf8) else {
      self = .any
      return
    }
    var tags: [EntityTag] = []
    while !rest.isEmpty {
      let isWeak = rest.starts(with: "W/".utf8)
      if isWeak { rest = rest.dropFirst(2) }
      guard rest.first == UInt8(ascii: "\"") else { break }
      rest = rest.dropFirst()
      guard let quote = rest.firstIndex(of: UInt8(ascii: "\"")) else { break }
      tags.append(EntityTag(opaque: String(Substring(rest[..<quote])), isWeak: isWeak))
      rest = rest[rest.index(after: quote)...].trimmingBlanks
      guard rest.first == UInt8(ascii: ",") else { break }
      rest = rest.drop { $0 == UInt8(ascii: ",") || $0 == 0x20 || $0 == 0x09 }
    }
    self = .listed(tags)
  }

  func contains(_ tag: EntityTag, by matches: (EntityTag, EntityTag) -> Bool) -> Bool {
    switch self {
    case .any: true
    case .listed(let tags): tags.contains { matches($0, tag) }
    }
  }
}
