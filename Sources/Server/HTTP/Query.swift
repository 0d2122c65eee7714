/// The query of a request (`?url=…&voice=…`), as forms write it.
struct Query: Hashable, Sendable {
  private var values: [String: String] = [:]

  /// - Parameter text: from "?" on.
  init(_ text: String) throws(Refusal) {
    for pair in text.utf8.drop(while: { $0 == UInt8(ascii: "?") }).split(
      separator: UInt8(ascii: "&"))
    {
      let parts = pair.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      let name = try Self.decode(parts[0])
      let value = parts.count > 1 ? try Self.decode(parts[1]) : ""
      // Of two the first: so nobody can append another to a link.
      values[name] = values[name] ?? value
    }
  }

  /// nil where it is missing or empty.
  func value(_ name: String) -> String? {
    values[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func decode(_ part: Substring.UTF8View) throws(Refusal) -> String {
    var bytes: [UInt8] = []
    var rest = part
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): bytes.append(0x20)
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst().flatMap(RequestPath.hexadecimal),
          let low = rest.popFirst().flatMap(RequestPath.hexadecimal)
        else { throw .bad("the query has a wrong escape in it") }
        bytes.append(high << 4 | low)
      default: bytes.append(byte)
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self), !text.utf8.contains(0) else {
      throw .bad("the query is not UTF-8")
    }
    return text
  }
}
