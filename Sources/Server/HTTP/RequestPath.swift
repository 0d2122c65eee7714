/// A request's path as names below the output folder; what could lead out of it is no path.
struct RequestPath: Hashable, Sendable {
  /// Decoded, none of them empty or beginning with a dot.
  var names: [String]
  /// Ends in a slash: the folder's index.
  var isFolder: Bool
  /// From "?" on, as sent; empty without one.
  var query: String

  enum Refusal: Error, Hashable, Sendable {
    /// Answered with 400: no server could have made such a link.
    case malformed
    /// Answered with 404: nothing of that name is ever served.
    case hidden
  }

  /// Longer than any path below `Output/`, and well below the system's PATH_MAX of 4096.
  static let maximumBytes = 1024
  /// The file systems' NAME_MAX.
  private static let maximumName = 255

  /// - Parameter target: as in the request line: "/feed.xml?x=1", "http://host/feed.xml".
  init(_ target: String) throws(Refusal) {
    var rest = target[...].utf8
    if let scheme = ["http://", "https://"].first(where: { target.lowercased().hasPrefix($0) }) {
      rest = rest.dropFirst(scheme.utf8.count).drop { $0 != UInt8(ascii: "/") }
    }
    let path = rest.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    query = String(Substring(rest[path.endIndex...].prefix { $0 != UInt8(ascii: "#") }))
    guard path.first == UInt8(ascii: "/") else { throw .malformed }
    guard path.count <= Self.maximumBytes else { throw .hidden }
    var parts = path.dropFirst().split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    isFolder = parts.last?.isEmpty ?? true
    if isFolder { parts = parts.dropLast() }
    names = []
    for part in parts {
      let name = try Self.decode(part)
      guard let first = name.utf8.first, first != UInt8(ascii: "."),
        name.utf8.count <= Self.maximumName
      else { throw .hidden }
      names.append(name)
    }
  }

  /// "episodes/2024"; empty for the root.
  var relative: String { names.joined(separator: "/") }

  /// Once, never twice: "%252e" is a name with a per cent sign.
  private static func decode(_ part: Substring.UTF8View) throws(Refusal) -> String {
    var bytes: [UInt8] = []
    var rest = part
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(hexadecimal),
        let low = rest.popFirst().flatMap(hexadecimal)
      else { throw .malformed }
      bytes.append(high << 4 | low)
    }
    let isOdd = bytes.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0x2F || $0 == 0x5C }
    guard !isOdd, let name = String(validating: bytes, as: UTF8.self) else { throw .malformed }
    return name
  }

  static func hexadecimal(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x37
    case 0x61...0x66: digit - 0x57
    default: nil
    }
  }
}

extension RequestPath {
  /// The last name as it stands in a URL.
  var escapedLast: String {
    var escaped = ""
    for byte in names.last?.utf8 ?? "".utf8 {
      let isPlain =
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || "-._~".utf8.contains(byte)
      let hex = String(byte, radix: 16, uppercase: true)
      escaped += isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + hex
    }
    return escaped
  }
}
