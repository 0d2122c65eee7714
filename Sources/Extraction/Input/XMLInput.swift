internal import Core

/// XML: RSS and Atom.
enum XMLInput {
  static func feed(_ text: [UInt8], _ source: Source) throws(ExtractionError) -> IncomingFeed {
    guard let root = XMLTreeReader.root(try FeedMarkup.mended(text, name: source.name)) else {
      throw .badXML(source.name, line: 1, problem: "there is no element")
    }
    guard let feed = IncomingFeed(root, source: source) else {
      throw .badXML(source.name, line: 1, problem: "<\(root.name)> is no feed")
    }
    return feed
  }

  static func articles(
    of feed: IncomingFeed, _ source: Source
  ) throws(ExtractionError) -> [Article] {
    let articles = feed.items.filter { $0.extent != .link }.map(\.article)
    guard !articles.isEmpty else { throw .noArticle(source.name, .noText) }
    return articles
  }
}
