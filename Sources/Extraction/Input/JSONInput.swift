internal import Core

/// JSON articles: one object, an array of them, a JSON Feed, or one object per line.
enum JSONInput {
  static func articles(_ text: [UInt8], _ source: Source) throws(ExtractionError) -> [Article] {
    let value: JSONValue
    do {
      value = try JSONReader.value(text[...])
    } catch {
      // Several objects, one per line, under the name of a single one.
      if let articles = try? lines(text, source), articles.count > 1 { return articles }
      throw .badJSON(source.name, line: error.line, problem: error.text)
    }
    if let feed = IncomingFeed(value, source: source) {
      return try XMLInput.articles(of: feed, source)
    }
    let items = value["items"] ?? value["articles"] ?? value
    var articles: [Article] = []
    for item in items.elements { articles.append(try article(item, source)) }
    guard !articles.isEmpty else { throw .noArticle(source.name, .noText) }
    return articles
  }

  static func lines(_ text: [UInt8], _ source: Source) throws(ExtractionError) -> [Article] {
    var articles: [Article] = []
    for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { !$0.isASCIISpace }) {
      do {
        articles.append(try article(JSONReader.value(line), source))
      } catch let problem as JSONProblem {
        throw .badJSON(source.name, line: index + 1, problem: problem.text)
      } catch let error as ExtractionError {
        throw error
      } catch {
        continue
      }
    }
    guard !articles.isEmpty else { throw .noArticle(source.name, .noText) }
    return articles
  }

  private static func article(
    _ value: JSONValue, _ source: Source
  ) throws(ExtractionError) -> Article {
    var facts = FieldFacts.read(value, source: source)
    let blocks = JSONBody.blocks(value)
    guard !blocks.isEmpty else { throw .noArticle(source.name, .noText) }
    if facts.headline.isEmpty { facts.headline = FileName.title(source.name) }
    if facts.standfirst == blocks.first?.text { facts.standfirst = nil }
    facts.language = facts.language ?? ScriptLanguage.of(blocks)
    return facts.article(blocks)
  }
}
