/// Just enough of RFC 3986, section 5, to make a page's links absolute.
enum WebAddress {
  /// "https://www.example-times.co.uk/news" → "exampletimes", as `TextKey` folds a site's name.
  static func name(of url: String?) -> String? {
    guard let url, let scheme = url.range(of: "://") else { return nil }
    let labels = url[scheme.upper...].prefix { !"/?#:".contains($0) }.split(separator: ".")
    let own = labels.dropLast().last { $0.utf8.count > 3 } ?? labels.dropLast().last
    return own.map { TextKey.of(String($0)) }
  }

  /// - Returns: nil for what is no web address (data:, javascript:, relative without a base).
  static func absolute(_ reference: String, base: String?) -> String? {
    let reference = reference.trimmed
    if reference.hasPrefix("https://") || reference.hasPrefix("http://") { return reference }
    guard !reference.isEmpty, let base, let scheme = base.range(of: "://") else { return nil }
    if reference.hasPrefix("//") { return base[..<scheme.lower] + ":" + reference }
    let path = reference.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard !path.contains(":") else { return nil }
    let rest = base[scheme.upper...]
    let host = base[..<scheme.upper] + rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if reference.hasPrefix("/") { return host + reference }
    let folder = rest.drop { $0 != "/" }.prefix { $0 != "?" && $0 != "#" }
    let parent = folder.lastIndex(of: "/").map { String(folder[...$0]) } ?? "/"
    return host + parent + reference
  }
}

extension String {
  fileprivate func range(of text: String) -> (lower: Index, upper: Index)? {
    let bytes = Array(utf8)
    guard let found = bytes.firstRange(of: Array(text.utf8)) else { return nil }
    return (
      utf8.index(startIndex, offsetBy: found.lowerBound),
      utf8.index(startIndex, offsetBy: found.upperBound)
    )
  }
}
