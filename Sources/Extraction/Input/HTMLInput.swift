internal import Core

/// A page: parsed once, read twice (for its facts, for its story).
enum HTMLInput {
  static func articles(
    _ text: [UInt8], _ source: Source, _ settings: ExtractionSettings
  ) throws(ExtractionError) -> [Article] {
    let page = HTMLParser.page(text)
    let read = PageFacts(page, source: source)
    if settings.liveBlogs == .briefs {
      let briefs = LiveUpdates.articles(read.liveBlog, page: read.facts)
      if !briefs.isEmpty { return briefs }
    }
    return [try article(page, read, source, settings)]
  }

  private static func article(
    _ page: Page, _ read: PageFacts, _ source: Source, _ settings: ExtractionSettings
  ) throws(ExtractionError) -> Article {
    var facts = read.facts
    if facts.headline.isEmpty { facts.headline = FileName.title(source.name) }
    let story = StoryFinder(
      page: page, facts: facts, heading: read.heading, tables: settings.tables,
      rule: settings.rules.first { $0.isFor(source.url ?? facts.url) }
    ).story()
    facts.standfirst = story.standfirst
    let body = read.articleBody.map(paragraphs) ?? []
    if Teaser.isOne(story, isFree: read.isFree, declared: read.wordCount) {
      // Some pages hide the text from the eye and give it to machines.
      let words = body.map { TextShape($0.text).words }.reduce(0, +)
      guard words > story.words * 2 + Teaser.wordLimit else {
        throw .stub(source.name, words: story.words)
      }
      return facts.article(body, dropped: story.dropped)
    }
    if story.words >= 25 { return facts.article(story.blocks, dropped: story.dropped) }
    if !body.isEmpty { return facts.article(body, dropped: story.dropped) }
    guard story.words > 0 else {
      throw .noArticle(
        source.name, story.dropped.isEmpty ? .noText : .onlyChrome(blocks: story.dropped.count))
    }
    return facts.article(story.blocks, dropped: story.dropped)
  }

  /// JSON-LD's articleBody: paragraphs by line breaks, sometimes with markup in it.
  static func paragraphs(_ body: String) -> [Block] {
    let decoded = Entities.decoded(body)
    guard !decoded.has("</") else {
      let cut = BlockCutter.blocks(of: HTMLParser.page(Array(decoded.utf8)))
      return cut.map { Block($0.kind, $0.text, ordinal: $0.ordinal, reason: "json-ld") }
    }
    return decoded.split(whereSeparator: \.isNewline).map { CleanText.of(String($0)) }
      .filter { !$0.isEmpty }.map { Block(.paragraph, $0, reason: "json-ld") }
  }
}
