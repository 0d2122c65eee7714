internal import Core

/// Atom 1.0 (RFC 4287) and 0.3; without its namespace, too.
enum AtomFeed {
  static func feed(_ root: XMLElement, source: Source) -> IncomingFeed {
    let base = absolute(root.attributes["xml:base"], source.url)
    let home = link(root).flatMap { WebAddress.absolute($0, base: base) }
    let entries = root.name.hasSuffix("entry") ? [root] : root.all("atom:entry", "entry")
    let authors = authors(of: root)
    return IncomingFeed(
      title: title(root), home: home,
      items: entries.map { entry in
        item(
          entry, base: base ?? home, authors: authors, language: root.attributes["xml:lang"])
      })
  }

  private static func item(
    _ entry: XMLElement, base: String?, authors inherited: [String], language: String?
  ) -> IncomingFeed.Item {
    var facts = Facts()
    facts.headline = title(entry)
    facts.url = link(entry)
    facts.guid = entry.text("atom:id", "id")
    let source = entry.first("atom:source", "source")
    // RFC 4287, 4.1.2: the entry's own authors, then its source's, then the feed's.
    let own = [authors(of: entry), source.map(authors) ?? [], inherited].first { !$0.isEmpty }
    facts.byline = BylineText.joined(own ?? [])
    let category = entry.first("atom:category", "category")
    facts.section = (category?.attributes["label"] ?? category?.attributes["term"])
      .map(FeedText.title)
    facts.published = date(
      entry, "atom:published", "published", "atom:issued", "issued", "atom:created", "created",
      "dc:date")
    facts.updated = date(entry, "atom:updated", "updated", "atom:modified", "modified")
    facts.language = (entry.attributes["xml:lang"] ?? language).map(Languages.tag)
    facts.image = entry.first("media:thumbnail", "media:content")?.attributes["url"]
    var item = FeedEntry(facts, base: absolute(entry.attributes["xml:base"], base))
    let content = entry.first("atom:content", "content").map(body) ?? ""
    let summary = entry.first("atom:summary", "summary", "media:description").map(body) ?? ""
    item.isSummary = content.isEmpty
    item.body = content.isEmpty ? summary : content
    return item.item
  }

  private static func absolute(_ reference: String?, _ base: String?) -> String? {
    reference.flatMap { WebAddress.absolute($0, base: base) } ?? base
  }

  private static func title(_ element: XMLElement) -> String {
    guard let title = element.first("atom:title", "title") else { return "" }
    // What is declared to be plain text is shown as it is, "<b>" included.
    return kind(title) == "text" && title.attributes["type"] != nil
      ? CleanText.of(title.text) : FeedText.title(title.text)
  }

  private static func kind(_ element: XMLElement) -> String {
    let type = (element.attributes["type"] ?? "text").lowercased()
    if type.has("xhtml") || element.attributes["mode"] == "xml" { return "xhtml" }
    return type.has("html") ? "html" : type
  }

  /// Text constructs and content (RFC 4287, 3.1 and 4.1.3) as HTML or text; what only points
  /// elsewhere (`src`) or is no text is empty.
  private static func body(_ element: XMLElement) -> String {
    guard element.attributes["src"] == nil else { return "" }
    switch kind(element) {
    case "xhtml": return element.markup
    case "html": return element.elements.isEmpty ? element.text : element.markup
    case let type where type == "text" || type.hasPrefix("text/"):
      return element.elements.isEmpty ? element.text : element.markup
    default:
      if element.attributes["mode"] == "escaped" { return element.text }
      return Base64.decoded(element.text).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
  }

  private static func link(_ element: XMLElement) -> String? {
    if let original = element.text("feedburner:origlink") { return original }
    let links = element.all("atom:link", "link")
    let alternates = links.filter { $0.attributes["rel"] ?? "alternate" == "alternate" }
    let page = alternates.first { ($0.attributes["type"] ?? "text/html").has("html") }
    return (page ?? alternates.first)?.attributes["href"]
      ?? links.first { $0.attributes["href"] == nil }.map { $0.text.trimmed }
  }

  private static func authors(of element: XMLElement) -> [String] {
    let named = element.all("atom:author", "author").compactMap {
      FeedText.author($0.text("atom:name", "name") ?? $0.text)
    }
    return named.isEmpty ? element.all("dc:creator").compactMap { FeedText.author($0.text) } : named
  }

  private static func date(_ entry: XMLElement, _ names: String...) -> Timestamp? {
    names.lazy.compactMap { entry.text($0) }.compactMap(FeedDate.timestamp).first
  }
}
