internal import Core

/// Sitemaps (sitemaps.org) with the news extension: addresses and dates, no text.
enum NewsSitemap {
  static func feed(_ root: XMLElement, source: Source) -> IncomingFeed {
    var feed = IncomingFeed(title: "", home: source.url, items: [])
    for element in root.elements {
      guard let address = element.text("sitemap:loc", "loc") else { continue }
      if element.name.hasSuffix("sitemap") {
        feed.parts.append(WebAddress.absolute(address, base: source.url) ?? address)
      } else {
        feed.items.append(item(element, address, base: source.url))
      }
    }
    return feed
  }

  private static func item(
    _ element: XMLElement, _ address: String, base: String?
  ) -> IncomingFeed.Item {
    let news = element.first("news:news")
    var facts = Facts()
    facts.url = address
    facts.headline = FeedText.title(news?.text("news:title") ?? "")
    facts.language = news?.first("news:publication")?.text("news:language").map(Languages.tag)
    facts.published = news?.text("news:publication_date").flatMap(DateReader.timestamp)
    // A change of the page, not the story's date: a story without one says it on its page.
    facts.updated = element.text("sitemap:lastmod", "lastmod").flatMap(DateReader.timestamp)
    let entry = FeedEntry(facts, base: base)
    var item = entry.item
    item.article.published = facts.published
    return item
  }
}
