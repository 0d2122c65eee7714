internal import Core

/// RSS 0.9x, 1.0 and 2.0 with the modules that newsrooms use.
enum RSSFeed {
  static func feed(_ root: XMLElement, source: Source) -> IncomingFeed {
    let inner = root.first("channel")
    let channel = inner ?? root
    let home = channel.text("link")
    let base = root.attributes["xml:base"] ?? home ?? source.url
    let language = channel.text("language", "dc:language")
    // RSS 1.0 puts its items beside the channel.
    let items = channel.all("item") + (inner == nil ? [] : root.all("item"))
    return IncomingFeed(
      title: FeedText.title(channel.text("title") ?? ""), home: home,
      items: items.map { item($0, base: base, language: language) })
  }

  private static func item(
    _ item: XMLElement, base: String?, language: String?
  ) -> IncomingFeed.Item {
    var facts = Facts()
    facts.headline = FeedText.title(item.text("title", "media:title", "dc:title") ?? "")
    facts.url = link(item)
    facts.guid = item.text("guid", "dc:identifier", "atom:id")
    facts.byline = byline(item)
    facts.section = item.text("category", "dc:subject").map(FeedText.title)
    facts.published = date(
      item, "pubdate", "dc:date", "dcterms:issued", "dcterms:created", "atom:published",
      "published", "date")
    facts.updated = date(item, "dcterms:modified", "atom:updated", "updated", "lastbuilddate")
    facts.language = (item.attributes["xml:lang"] ?? item.text("dc:language") ?? language)
      .map(Languages.tag)
    facts.image = image(item)
    var entry = FeedEntry(facts, base: item.attributes["xml:base"] ?? base)
    (entry.body, entry.isSummary) = body(item)
    return entry.item
  }

  /// The whole text before the summary; a summary that is longer wins all the same.
  private static func body(_ item: XMLElement) -> (String, isSummary: Bool) {
    let whole = item.text("content:encoded", "encoded", "fullitem", "fulltext") ?? markup(item)
    let summary =
      item.first("description", "atom:summary", "itunes:summary", "media:description")
      .map { $0.elements.isEmpty ? $0.text : $0.markup } ?? ""
    guard let whole, whole.utf8.count * 2 > summary.utf8.count else { return (summary, true) }
    return (whole, false)
  }

  private static func markup(_ item: XMLElement) -> String? {
    guard let body = item.first("xhtml:body", "xhtml:div", "body", "atom:content") else {
      return nil
    }
    return body.elements.isEmpty ? body.text : body.markup
  }

  /// FeedBurner's original address, then the item's link, then a GUID that is one.
  private static func link(_ item: XMLElement) -> String? {
    if let link = item.text("feedburner:origlink", "link") { return link }
    let other = item.all("atom:link", "link").first {
      $0.attributes["href"] != nil && $0.attributes["rel"] ?? "alternate" == "alternate"
    }
    if let href = other?.attributes["href"] { return href }
    guard let guid = item.first("guid"),
      guid.attributes["isPermaLink"]?.lowercased() != "false"
    else { return item.attributes["about"].flatMap(address) }
    return address(guid.text.trimmed)
  }

  private static func address(_ text: String) -> String? { text.hasPrefix("http") ? text : nil }

  /// dc:creator names people where author, by the specification, is a mail address.
  private static func byline(_ item: XMLElement) -> String? {
    for names in [["dc:creator"], ["author", "atom:author"], ["itunes:author", "media:credit"]] {
      let elements = item.elements.filter { names.contains($0.name) }
      let authors = elements.compactMap {
        FeedText.author($0.text("atom:name", "name") ?? $0.text)
      }
      if let byline = BylineText.joined(authors) { return byline }
    }
    return nil
  }

  private static func date(_ item: XMLElement, _ names: String...) -> Timestamp? {
    names.lazy.compactMap { item.text($0) }.compactMap(FeedDate.timestamp).first
  }

  private static func image(_ item: XMLElement) -> String? {
    let media = (item.elements + item.all("media:group").flatMap(\.elements)).filter {
      ["media:content", "media:thumbnail", "enclosure"].contains($0.name)
    }
    let pictures = media.filter { element in
      let type = element.attributes["type"] ?? element.attributes["medium"] ?? ""
      return element.name == "media:thumbnail" || type.hasPrefix("image")
    }
    return pictures.first?.attributes["url"]
      ?? item.first("itunes:image")?.attributes["href"]
  }
}
