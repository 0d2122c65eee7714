/// A `Content-Type` value (RFC 9110, section 8.3).
struct ContentType: Hashable, Sendable {
  /// Lower case: "text/html"; nil when what stands there is no media type.
  var mediaType: String?
  /// As written, without quotes.
  var charset: String?

  init(_ value: String) {
    let parts = value.split(separator: ";", omittingEmptySubsequences: false)
    let type = Self.trimmed(parts[0]).lowercased()
    mediaType = type.split(separator: "/").count == 2 ? type : nil
    for part in parts.dropFirst() {
      guard let equals = part.firstIndex(of: "="),
        Self.trimmed(part[..<equals]).lowercased() == "charset"
      else { continue }
      let value = Self.trimmed(part[part.index(after: equals)...])
        .filter { $0 != "\"" && $0 != "'" }
      if !value.isEmpty { charset = value }
      return
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
