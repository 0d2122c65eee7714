/// Chooses the headline among those a page gives.
struct Headlines {
  let headline: String
  /// The heading element that shows it.
  let node: Int?

  init(_ page: Page, _ meta: MetaTags, linked: String?) {
    let document = page.elements(.title).first.map { CleanText.of(page.rawText(of: $0)) } ?? ""
    let social = meta.first("og:title", "twitter:title", "dc.title", "citation_title", "title")
    let headings = page.elements(.h1).map { ($0, page.text(of: $0)) }.filter {
      !$0.1.isEmpty && $0.1.utf8.count < 400
    }
    let told = [linked, social, document].compactMap(\.self).map(TextKey.of).filter {
      $0.utf8.count > 3
    }
    let shown = headings.first { _, text in
      let key = TextKey.of(text)
      return key.utf8.count > 3
        && told.contains {
          $0 == key || $0.hasPrefix(key) || key.hasPrefix($0) || $0.hasSuffix(key)
        }
    }
    if let shown {
      (node, headline) = (shown.0, shown.1)
      return
    }
    let site = meta.first("og:site_name")
    let titles = [linked, social, document].compactMap(\.self).map {
      Self.withoutSite($0, site: site)
    }.filter { !$0.isEmpty }
    let only = headings.count == 1 ? headings.first : nil
    node = only?.0 ?? headings.first?.0
    // One heading that shares words with the title is the title as it is shown.
    if let only, Self.overlap(only.1, titles.first ?? "") >= 0.5 || titles.isEmpty {
      headline = only.1
    } else {
      headline = titles.first ?? headings.first?.1 ?? ""
    }
  }

  static func overlap(_ one: String, _ other: String) -> Double {
    let left = Set(one.lowercased().split(separator: " "))
    let right = Set(other.lowercased().split(separator: " "))
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    return Double(left.intersection(right).count) / Double(min(left.count, right.count))
  }

  /// "Story title | Site", "Story title - Site" → "Story title".
  static func withoutSite(_ title: String, site: String?) -> String {
    let title = CleanText.of(Entities.decoded(title))
    for separator in [" | ", " – ", " — ", " - ", " :: ", " · ", " » ", " / "] {
      let bytes = Array(title.utf8)
      let pattern = Array(separator.utf8)
      var last: Range<Int>?
      while let found = bytes.firstRange(of: pattern, from: last?.upperBound ?? 0) { last = found }
      guard let last else { continue }
      let head = String(decoding: bytes[..<last.lowerBound], as: UTF8.self)
      let tail = String(decoding: bytes[last.upperBound...], as: UTF8.self)
      let isSite = site.map { TextKey.of(tail) == TextKey.of($0) } ?? false
      let isShort = tail.split(separator: " ").count <= 4 && head.split(separator: " ").count >= 3
      if isSite || isShort || separator == " | " && head.split(separator: " ").count >= 2 {
        return withoutSite(head, site: site)
      }
    }
    return title
  }
}
