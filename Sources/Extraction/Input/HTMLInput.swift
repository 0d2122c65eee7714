internal import Core

/// A page: parsed once, read twice (for its facts, for its story).
enum HTMLInput {
  static func articles(
    _ text: [UInt8], _ source: Source, _ settings: ExtractionSettings
  ) throws(ExtractionError) -> [Article] {
    try articles(try Reading(text, source, settings), source, settings)
  }

  /// Every article with the verdicts on all blocks of the page.
  static func judgements(
    _ text: [UInt8], _ source: Source, _ settings: ExtractionSettings
  ) throws(ExtractionError) -> [Judgement] {
    let reading = try Reading(text, source, settings, explains: true)
    let articles = try articles(reading, source, settings)
    // Briefs share a page: its blocks are shown once.
    return articles.enumerated().map { number, article in
      Judgement(article: article, blocks: number == 0 ? reading.story.judged : [])
    }
  }

  private struct Reading {
    let page: Page
    let facts: PageFacts
    let story: Story

    init(
      _ text: [UInt8], _ source: Source, _ settings: ExtractionSettings, explains: Bool = false
    ) throws(ExtractionError) {
      // Which rule is the page's may depend on the address that the page gives itself.
      let rules = try settings.rules.map { rule throws(ExtractionError) in
        do throws(RuleProblem) { return (rule, try ReadRule(rule)) } catch {
          throw .badRule(source.name, error)
        }
      }
      page = HTMLParser.page(
        text, reading: rules.reduce(into: []) { $0.formUnion($1.1.attributes) })
      var facts = PageFacts(page, source: source)
      let rule = rules.first { $0.0.isFor(source.url ?? facts.facts.url) }?.1
      if let rule { facts.override(by: rule, page) }
      if facts.facts.headline.isEmpty { facts.facts.headline = FileName.title(source.name) }
      story = StoryFinder(
        page: page, facts: facts.facts, heading: facts.heading, tables: settings.tables,
        rule: rule, explains: explains
      ).story()
      self.facts = facts
    }
  }

  private static func articles(
    _ reading: Reading, _ source: Source, _ settings: ExtractionSettings
  ) throws(ExtractionError) -> [Article] {
    if settings.liveBlogs == .briefs {
      let briefs = LiveUpdates.articles(reading.facts.liveBlog, page: reading.facts.facts)
      if !briefs.isEmpty { return briefs }
      let shown = LiveBriefs(page: reading.page, facts: reading.facts.facts)
        .articles(reading.story)
      if shown.count > 1 { return shown }
    }
    return [try article(reading.story, reading.facts, source)]
  }

  private static func article(
    _ story: Story, _ read: PageFacts, _ source: Source
  ) throws(ExtractionError) -> Article {
    var facts = read.facts
    facts.standfirst = facts.standfirst ?? story.standfirst
    let body = read.articleBody.map(paragraphs) ?? []
    if Teaser.isOne(story, isFree: read.isFree, declared: read.wordCount) {
      // Some pages hide the text from the eye and give it to machines.
      let words = body.map { TextShape($0.text).words }.reduce(0, +)
      guard words > story.words * 2 + Teaser.wordLimit else {
        throw .stub(source.name, words: story.words)
      }
      return facts.article(body, dropped: story.dropped)
    }
    if story.words >= 25, isWhole(story, beside: body) {
      return facts.article(story.blocks, dropped: story.dropped)
    }
    if !body.isEmpty { return facts.article(body, dropped: story.dropped) }
    guard story.words > 0 else {
      throw .noArticle(
        source.name, story.dropped.isEmpty ? .noText : .onlyChrome(blocks: story.dropped.count))
    }
    return facts.article(story.blocks, dropped: story.dropped)
  }

  /// The story's length is checked against the text that the page gives to machines: where that has
  /// more than twice as much, and all of the story's beginning, what was found is a piece of it.
  private static func isWhole(_ story: Story, beside body: [Block]) -> Bool {
    let words = body.reduce(0) { $0 + TextShape($1.text).words }
    guard words > story.words * 2 + Teaser.wordLimit else { return true }
    let text = TextKey.of(body.map(\.text).joined())
    let told = story.blocks.filter { $0.kind == .paragraph }.prefix(3).map { TextKey.of($0.text) }
    return !told.allSatisfy(text.has)
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
