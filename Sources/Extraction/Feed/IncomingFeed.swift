public import Core

/// A feed that came in: its items as articles, in the feed's order.
public struct IncomingFeed: Sendable {
  /// How much of a story its item holds.
  public enum Extent: Hashable, Sendable {
    case full
    /// The first sentences or a summary: the story is at the article's `url`.
    case excerpt
    /// No text at all, only where the story is.
    case link
  }

  public struct Item: Sendable {
    public var article: Article
    public var extent: Extent
    /// The feed's own permanent name for the item.
    public var guid: String?
  }

  public var title: String
  /// The site that the feed belongs to.
  public var home: String?
  public var items: [Item]
  /// Addresses of feeds that this one only lists: the parts of a sitemap index.
  public var parts: [String] = []
}

extension IncomingFeed {
  /// An XML feed, or nil when the root is that of no feed we know.
  init?(_ root: XMLElement, source: Source) {
    switch root.name {
    case "sitemap:urlset", "urlset", "sitemap:sitemapindex", "sitemapindex":
      self = NewsSitemap.feed(root, source: source)
    case "rss", "rdf:rdf", "rdf", "channel": self = RSSFeed.feed(root, source: source)
    case "atom:feed", "feed", "atom:entry", "entry": self = AtomFeed.feed(root, source: source)
    default: return nil
    }
  }

  /// A JSON Feed (jsonfeed.org, 1.0 and 1.1).
  init?(_ value: JSONValue, source: Source) {
    let isNamed = value["version"]?.text?.has("jsonfeed.org") ?? false
    guard isNamed, let items = value["items"]?.elements else { return nil }
    let home = value["home_page_url"]?.text
    let base = source.url ?? value["feed_url"]?.text ?? home
    let authors = value["authors"] ?? value["author"]
    title = CleanText.of(value["title"]?.text ?? "")
    self.home = home
    self.items = items.map { item in
      var entry = FeedEntry(
        JSONFeedItem.facts(item, feedAuthors: authors, language: value["language"]?.text),
        base: base)
      entry.read(item)
      return entry.item
    }
  }
}
