internal import CFetch
internal import Core

/// An `http` or `https` URL, taken apart by libcurl, so that what is checked is what is asked for.
struct WebURL: Hashable, Sendable {
  /// Escaped, without credentials and fragment.
  let text: String
  let scheme: String
  /// Lower case; "2130706433" and "0x7f.1" have become "127.0.0.1".
  let host: String
  let port: String
  let user: String?
  let password: String?

  var origin: String { "\(scheme)://\(host):\(port)" }

  /// - Parameter base: what a redirect's target is relative to.
  init(_ written: String, relativeTo base: WebURL? = nil) throws(FetchError) {
    func refuse(_ problem: URLProblem) -> FetchError {
      .badURL(WebURL.withoutCredentials(written), problem)
    }
    let trimmed = written.utf8.drop(while: \.isASCIISpace)
    let end = trimmed.lastIndex { !$0.isASCIISpace }
    let bytes = end.map { trimmed[...$0] } ?? trimmed[trimmed.endIndex...]
    guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }), !bytes.isEmpty
    else { throw refuse(.malformed) }
    guard let text = Self.withASCIIHost(String(decoding: bytes, as: UTF8.self))
    else { throw refuse(.malformed) }
    var parts = cfetch_url()
    let outcome = cfetch_url_parse(base?.text, text, &parts)
    defer { cfetch_url_free(&parts) }
    func value(_ part: UnsafeMutablePointer<CChar>?) -> String? { part.map { String(cString: $0) } }
    let scheme = value(parts.scheme)?.lowercased()
    switch outcome {
    case CFETCH_URL_OK: break
    case CFETCH_URL_NO_SCHEME: throw refuse(.noScheme)
    case CFETCH_URL_NO_HOST:
      throw refuse(
        scheme.map { $0 == "http" || $0 == "https" } ?? true ? .noHost : .scheme(scheme ?? ""))
    default: throw refuse(.malformed)
    }
    guard let url = value(parts.url), let scheme, let host = value(parts.host)
    else { throw refuse(.malformed) }
    guard scheme == "http" || scheme == "https" else { throw refuse(.scheme(scheme)) }
    self.text = url
    self.scheme = scheme
    self.host = host
    port = value(parts.port) ?? ""
    user = value(parts.user)
    password = value(parts.password)
  }

  private static func withASCIIHost(_ written: String) -> String? {
    // "scheme://host" or "//host"; elsewhere two slashes belong to a path.
    guard let slashes = written.firstRange(of: "//"),
      !written[..<slashes.lowerBound].contains(where: { "/?#".contains($0) })
    else { return written }
    let authority = written[slashes.upperBound...].prefix { !"/?#\\".contains($0) }
    var host = authority
    if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
    if let colon = host.lastIndex(of: ":") { host = host[..<colon] }
    guard host.utf8.contains(where: { $0 >= 0x80 }) else { return written }
    guard let ascii = InternationalName.ascii(String(host)) else { return nil }
    return written[..<host.startIndex] + ascii + written[host.endIndex...]
  }

  /// For messages: what stands between "//" and "@" is nobody's business.
  static func withoutCredentials(_ written: String) -> String {
    let bytes = Array(written.utf8)
    guard
      let slashes = bytes.indices.dropLast().first(where: { bytes[$0...].starts(with: "//".utf8) })
    else { return written }
    let authority = bytes[(slashes + 2)...].prefix { !"/?#".utf8.contains($0) }
    guard let at = authority.lastIndex(of: UInt8(ascii: "@")) else { return written }
    return String(decoding: bytes[..<(slashes + 2)] + bytes[(at + 1)...], as: UTF8.self)
  }
}
