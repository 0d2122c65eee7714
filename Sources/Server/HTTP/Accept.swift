/// Which types a client names (RFC 9110, section 12.5.1).
struct Accept: Hashable, Sendable {
  /// A person is going to look at it: it asks for pages, and for no feed. Readers of feeds name those,
  /// or nothing at all.
  let isBrowsers: Bool

  /// - Parameter headers: the field may come several times.
  init(_ headers: [String]) {
    let names = headers.flatMap { $0.lowercased().utf8.split(separator: UInt8(ascii: ",")) }
      .compactMap { part in
        part.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).first
          .flatMap { String($0.trimmingBlanks) }
      }
    isBrowsers =
      names.contains("text/html")
      && !names.contains { $0.hasSuffix("rss+xml") || $0.hasSuffix("atom+xml") }
  }
}
