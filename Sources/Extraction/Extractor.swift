public import Core

/// Bytes → articles. Pure: the same source gives the same articles, whatever the clock says.
public enum Extractor {
  /// 32 MiB: the longest page of the measured corpora has 2.
  public static let byteLimit = 32 << 20

  /// The one article of a page, a paste, a Markdown or a JSON file.
  public static func article(
    from source: Source, settings: ExtractionSettings = .init()
  ) throws(ExtractionError) -> Article {
    guard let article = try articles(from: source, settings: settings).first else {
      throw .noArticle(source.name, .noText)
    }
    return article
  }

  /// The items of an RSS, Atom or JSON Feed, with how much of its story each holds.
  /// - Throws: `.badXML` or `.badJSON` for what is no feed.
  public static func feed(from source: Source) throws(ExtractionError) -> IncomingFeed {
    let text = try text(of: source)
    // What begins with a brace is no XML, whatever its name or its carrier says.
    let isJSON = text.first { !$0.isASCIISpace } == UInt8(ascii: "{")
    guard isJSON || Format(of: source, utf8: text) == .json else {
      return try XMLInput.feed(text, source)
    }
    guard let value = try? JSONReader.value(text[...]),
      let feed = IncomingFeed(value, source: source)
    else { throw .badJSON(source.name, line: 1, problem: "it is no JSON Feed") }
    return feed
  }

  /// All articles of a source: feeds, JSON Lines and JSON arrays hold several, every other format
  /// one. Items of a feed that hold no text are left out, excerpts are marked in `dropped`.
  public static func articles(
    from source: Source, settings: ExtractionSettings = .init()
  ) throws(ExtractionError) -> [Article] {
    let text = try text(of: source)
    switch Format(of: source, utf8: text) {
    case .html: return try HTMLInput.articles(text, source, settings)
    case .markdown: return [try MarkdownInput.article(text, source)]
    case .json: return try JSONInput.articles(text, source)
    case .jsonLines: return try JSONInput.lines(text, source)
    case .plain: return [try PlainTextInput.article(text, source)]
    case .xml: return try XMLInput.articles(of: XMLInput.feed(text, source), source)
    }
  }

  /// The same articles with every block's verdict, score and place, for people who want to see why.
  public static func judgements(
    from source: Source, settings: ExtractionSettings = .init()
  ) throws(ExtractionError) -> [Judgement] {
    let text = try text(of: source)
    guard Format(of: source, utf8: text) == .html else {
      return try articles(from: source, settings: settings).map(Judgement.init)
    }
    return try HTMLInput.judgements(text, source, settings)
  }

  /// UTF-8, whatever it came as.
  private static func text(of source: Source) throws(ExtractionError) -> [UInt8] {
    guard source.bytes.count <= byteLimit else {
      throw .tooLarge(source.name, bytes: source.bytes.count, limit: byteLimit)
    }
    try BinaryContent.refuse(source)
    let text = DoubleEncoding.repaired(try Charset.utf8(of: source))
    guard text.contains(where: { !$0.isASCIISpace }) else { throw .empty(source.name) }
    return text
  }
}
