/// What a client can unpack (RFC 9110, section 12.5.3).
struct AcceptEncoding: Hashable, Sendable {
  /// Whether gzip is wanted at least as much as the plain bytes.
  let takesGzip: Bool

  init(_ header: String?) {
    var weights: [String: Int] = [:]
    for part in (header ?? "").lowercased().utf8.split(separator: UInt8(ascii: ",")) {
      let fields = part.split(separator: UInt8(ascii: ";")).map { String($0.trimmingBlanks) ?? "" }
      guard let name = fields.first else { continue }
      weights[name == "x-gzip" ? "gzip" : name] = Self.weight(fields.dropFirst())
    }
    let gzip = weights["gzip"] ?? weights["*"] ?? 0
    takesGzip = gzip > 0 && gzip >= weights["identity"] ?? 0
  }

  /// In thousandths: "q=0.5" is 500. What is not understood counts as 0: plain bytes suit everyone.
  private static func weight(_ parameters: ArraySlice<String>) -> Int {
    guard let weight = parameters.first(where: { $0.hasPrefix("q=") })?.dropFirst(2) else {
      return 1000
    }
    guard let value = Double(weight), (0...1).contains(value) else { return 0 }
    return Int(value * 1000)
  }
}
