internal import Core

/// An item of a JSON Feed: numeric ids, no title, authors inherited from the feed.
enum JSONFeedItem {
  static func facts(_ item: JSONValue, feedAuthors: JSONValue?, language: String?) -> Facts {
    var facts = Facts()
    facts.headline = FeedText.title(item["title"]?.text ?? "")
    facts.url = item["url"]?.text ?? item["external_url"]?.text
    facts.guid = item["id"]?.text
    let own = item["authors"] ?? item["author"]
    let authors = (own ?? feedAuthors)?.elements ?? []
    facts.byline = BylineText.joined(
      authors.compactMap { ($0["name"] ?? $0)?.text }.compactMap(FeedText.author))
    facts.section = item["tags"]?.elements.first?.text.map(FeedText.title)
    facts.published = item["date_published"]?.text.flatMap(FeedDate.timestamp)
    facts.updated = item["date_modified"]?.text.flatMap(FeedDate.timestamp)
    facts.language = (item["language"]?.text ?? language).map(Languages.tag)
    facts.image = item["image"]?.text ?? item["banner_image"]?.text
    if facts.url == nil, let id = facts.guid, id.hasPrefix("http") { facts.url = id }
    return facts
  }
}

extension FeedEntry {
  /// content_html wins over content_text, both over summary (JSON Feed 1.1, "Items").
  mutating func read(_ item: JSONValue) {
    let content = item["content_html"]?.text ?? item["content_text"]?.text
    body = content ?? item["summary"]?.text ?? ""
    isSummary = content == nil
  }
}
