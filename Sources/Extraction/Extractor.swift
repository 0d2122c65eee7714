public import Core

/// Bytes → articles. Pure: the same source gives the same articles, whatever the clock says.
public enum Extractor {
  /// 32 MiB: the longest page of the measured corpora has 2.
  public static let byteLimit = 32 << 20

  /// The one article of a page, a paste, a Markdown or a JSON file.
  public static func article(from source: Source) throws(ExtractionError) -> Article {
    guard let article = try articles(from: source).first else {
      throw .noArticle(source.name, .noText)
    }
    return article
  }

  /// All articles of a source: JSON Lines and JSON arrays hold several, every other format one.
  public static func articles(from source: Source) throws(ExtractionError) -> [Article] {
    guard source.bytes.count <= byteLimit else {
      throw .tooLarge(source.name, bytes: source.bytes.count, limit: byteLimit)
    }
    try BinaryContent.refuse(source)
    let text = DoubleEncoding.repaired(try Charset.utf8(of: source))
    guard text.contains(where: { !$0.isASCIISpace }) else { throw .empty(source.name) }
    switch Format(of: source, utf8: text) {
    case .html: return [try HTMLInput.article(text, source)]
    case .markdown: return [try MarkdownInput.article(text, source)]
    case .json: return try JSONInput.articles(text, source)
    case .jsonLines: return try JSONInput.lines(text, source)
    case .plain: return [try PlainTextInput.article(text, source)]
    }
  }
}
