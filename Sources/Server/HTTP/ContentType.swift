/// The value of a `Content-Type` header (RFC 9110, section 8.3).
struct ContentType: Hashable, Sendable {
  /// "text/html", in lower case; empty when there was none.
  var essence: String
  var charset: String?

  init(_ header: String) {
    let fields = header.utf8.split(separator: UInt8(ascii: ";")).map {
      (String($0.trimmingBlanks) ?? "").lowercased()
    }
    essence = fields.first ?? ""
    charset = fields.dropFirst().first { $0.hasPrefix("charset=") }.map {
      String($0.dropFirst(8)).filter { $0 != "\"" }
    }
  }
}
