/// Chooses the headline among those a page gives.
struct Headlines {
  let headline: String
  /// The heading element that shows it.
  let node: Int?

  init(_ page: Page, _ meta: MetaTags, linked: String?) {
    let document = page.elements(.title).first.map { CleanText.of(page.rawText(of: $0)) } ?? ""
    let social = meta.first("og:title", "twitter:title", "dc.title", "citation_title", "title")
    let site = meta.first("og:site_name")
    let whole = [social, document].compactMap(\.self).map(TextKey.of)
    let headings = page.elements(.h1).map { index -> (Int, String) in
      let text = page.text(of: index)
      // Some systems repeat the document's title, site and all, in a heading nobody sees.
      return (index, whole.contains(TextKey.of(text)) ? Self.withoutSite(text, site: site) : text)
    }.filter { !$0.1.isEmpty && $0.1.utf8.count < 400 }
    let titles = [linked, social, document].compactMap(\.self).map {
      Self.withoutSite($0, site: site)
    }.filter { !$0.isEmpty }
    let shown =
      Self.shown(headings, titles.map(TextKey.of), page, site: site.map(TextKey.of))
      ?? Self.lower(page, titles: [social, document].compactMap(\.self), headings)
      ?? Self.alike(headings, titles) ?? Self.alone(headings, page, site: site.map(TextKey.of))
    if let shown {
      headline = Self.typed(shown.1, titles)
    } else if headings.count == 1, titles.isEmpty {
      headline = headings[0].1
    } else {
      headline = titles.first ?? headings.first?.1 ?? ""
    }
    node =
      shown?.0 ?? (headings.count == 1 ? headings[0].0 : Self.unmarked(headline, in: page))
  }

  /// As the newsroom typed it, where a title in the page's head differs in nothing but the quotes: a
  /// theme's typography curls them in headings, at times the wrong way ("‘90s").
  private static func typed(_ shown: String, _ titles: [String]) -> String {
    guard shown.contains(where: { "‘’“”".contains($0) }) else { return shown }
    let straight = String(
      shown.map { "‘’".contains($0) ? "'" : "“”".contains($0) ? "\"" : $0 })
    return titles.contains(straight) ? straight : shown
  }

  /// The heading that says what a title says. A heading that is only the title's tail is the site's
  /// name.
  private static func shown(
    _ headings: [(Int, String)], _ titles: [String], _ page: Page, site: String?
  ) -> (Int, String)? {
    headings.first { index, text in
      let key = TextKey.of(text)
      guard key.utf8.count > 3, key != site else { return false }
      if leadsHome(index, page), !titles.contains(key) { return false }
      return titles.contains { title in
        let (short, long) = (
          min(key.utf8.count, title.utf8.count), max(key.utf8.count, title.utf8.count)
        )
        return (title.hasPrefix(key) || key.hasPrefix(title) || title.hasSuffix(key))
          && short * 2 >= long
      }
    }
  }

  /// A heading that shares most of its words with a title is the title as it is shown.
  private static func alike(_ headings: [(Int, String)], _ titles: [String]) -> (Int, String)? {
    headings.map { heading in
      (heading, titles.map { overlap(heading.1, $0) }.max() ?? 0)
    }.filter { $0.1 >= 0.5 }.max { $0.1 < $1.1 }?.0
  }

  /// The one heading of a page whose title speaks of something else (a section, a slogan, another
  /// test of the same headline), unless it is the site's own name that leads to the front page.
  private static func alone(
    _ headings: [(Int, String)], _ page: Page, site: String?
  ) -> (Int, String)? {
    guard headings.count == 1, let (index, text) = headings.first,
      text.split(separator: " ").count >= 4, TextKey.of(text) != site
    else { return nil }
    let isFurniture = page.ancestors(of: index).contains { page.nodes[$0].tag == .nav }
    return leadsHome(index, page) || isFurniture ? nil : (index, text)
  }

  /// A link to the front page: the site's name or its logo.
  private static func leadsHome(_ heading: Int, _ page: Page) -> Bool {
    let around = Array(page.subtree(heading)) + page.ancestors(of: heading)
    return around.contains { at in
      guard page.nodes[at].tag == .a, let address = page.nodes[at]["href"] else { return false }
      return address.split(separator: "/").dropFirst(address.has("://") ? 2 : 0).isEmpty
    }
  }

  /// Where the largest heading is the site's name, the headline is a lower one that is a whole part
  /// of the title: "Site | Story", "Story • Site".
  private static func lower(
    _ page: Page, titles: [String], _ headings: [(Int, String)]
  ) -> (Int, String)? {
    let (keys, tops) = (titles.map(TextKey.of), headings.map { TextKey.of($0.1) })
    let areNames = headings.allSatisfy { _, text in
      let key = TextKey.of(text)
      return text.split(separator: " ").count <= 2
        || keys.contains { $0 != key && ($0.hasPrefix(key) || $0.hasSuffix(key)) }
    }
    guard areNames else { return nil }
    for index in page.nodes.indices where [.h2, .h3].contains(page.nodes[index].tag) {
      let text = page.text(of: index)
      let key = TextKey.of(text)
      guard key.utf8.count >= 10, text.split(separator: " ").count >= 2 else { continue }
      let isPart = keys.contains {
        ($0.hasSuffix(key) || $0.hasPrefix(key)) && key.utf8.count * 3 >= $0.utf8.count
      }
      if isPart, !tops.contains(key) { return (index, text) }
    }
    return nil
  }

  /// Old pages set their headline in bold type, without a heading element.
  private static func unmarked(_ headline: String, in page: Page) -> Int? {
    let key = TextKey.of(headline)
    guard !key.isEmpty else { return nil }
    return page.nodes.indices.first { index in
      let node = page.nodes[index]
      guard node.tag == .text, node.text.utf8.count >= headline.utf8.count,
        node.text.utf8.count < headline.utf8.count * 2 + 40, !page.nodes[node.parent].tag.isUnread
      else { return false }
      return TextKey.of(node.text) == key
    }
  }

  /// The share of the shorter one's words that the other has, too; of one word, none.
  static func overlap(_ one: String, _ other: String) -> Double {
    func words(_ text: String) -> Set<String> {
      Set(text.lowercased().split { " ,.:;!?'’‘\"“”()|-–—".contains($0) }.map { String($0) })
    }
    let (left, right) = (words(one), words(other))
    guard min(left.count, right.count) >= 2 else { return 0 }
    return Double(left.intersection(right).count) / Double(min(left.count, right.count))
  }

  /// In bytes; headlines of the measured corpora have 300 at most.
  private static let longestTitle = 1000

  /// "Story title | Site", "Story title - Site" → "Story title".
  static func withoutSite(_ title: String, site: String?) -> String {
    let title = CleanText.of(Entities.decoded(title))
    // Names are taken off one by one: of a text full of separators that would never end.
    guard title.utf8.count <= longestTitle else { return title }
    for separator in [" | ", " – ", " — ", " - ", " :: ", " · ", " » ", " / ", " • "] {
      let bytes = Array(title.utf8)
      let pattern = Array(separator.utf8)
      var last: Range<Int>?
      while let found = bytes.firstRange(of: pattern, from: last?.upperBound ?? 0) { last = found }
      guard let last else { continue }
      let head = String(decoding: bytes[..<last.lowerBound], as: UTF8.self)
      let tail = String(decoding: bytes[last.upperBound...], as: UTF8.self)
      if let site, TextKey.of(head) == TextKey.of(site) { return withoutSite(tail, site: site) }
      let isSite = site.map { TextKey.of(tail) == TextKey.of($0) } ?? false
      let isShort = tail.split(separator: " ").count <= 4 && head.split(separator: " ").count >= 3
      if isSite || isShort || separator == " | " && head.split(separator: " ").count >= 2 {
        return withoutSite(head, site: site)
      }
    }
    return title
  }
}
