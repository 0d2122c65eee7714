public import Core

/// A page that shows what extraction made of a source: every block in its order, kept or dropped,
/// with reason, score and place. One file without scripts or links to others.
public struct ExtractionPage: Sendable {
  private let judgements: [Judgement]

  public init(_ judgements: [Judgement]) { self.judgements = judgements }

  /// HTML, UTF-8.
  public var bytes: [UInt8] {
    let title =
      judgements.count == 1
      ? PlainText.line(judgements[0].article.headline) : "\(judgements.count) articles"
    return HTML.document(
      head: [
        HTML.tag("title", "\(title) – what was kept"),
        HTML.void("meta", ["name": "color-scheme", "content": "light dark"]),
        HTML.tag("style", ScriptStyle.sheet + ExtractionStyle.sheet),
      ],
      body: [
        HTML.tag("header", [HTML.tag("p", "What was kept"), HTML.tag("h1", title)]), legend,
        HTML.tag("main", HTML.lines(judgements.map(section))),
      ])
  }

  private var legend: Markup {
    HTML.tag(
      "ul", ["class": "legend", "aria-label": "Colours"],
      [
        HTML.tag("li", ["class": "kept"], "kept: will be read"),
        HTML.tag("li", ["class": "field"], "known otherwise: headline, byline, date"),
        HTML.tag("li", ["class": "dropped"], "dropped"),
      ])
  }

  private func section(_ judgement: Judgement) -> Markup {
    let article = judgement.article
    var content: [Markup] = []
    if judgements.count > 1 { content.append(HTML.tag("h2", PlainText.line(article.headline))) }
    content.append(HTML.tag("p", ["class": "facts"], facts(of: judgement)))
    content.append(
      HTML.tag(
        "div",
        [
          "class": "blocks", "lang": article.language,
          "dir": TextDirection.of(article.language),
        ], HTML.lines(runs(of: judgement.blocks).map(run))))
    return HTML.tag("article", HTML.lines(content))
  }

  /// "by Jane Doe · 2024-10-25 · 12 of 80 blocks kept, 512 words".
  private func facts(of judgement: Judgement) -> String {
    let article = judgement.article
    let words = article.blocks.reduce(0) { $0 + $1.text.split(separator: " ").count }
    let counts =
      judgement.blocks.isEmpty
      ? "\(words) words"
      : "\(judgement.blocks.count { $0.isKept }) of \(judgement.blocks.count) blocks kept, \(words) words"
    return [
      article.byline.map { "by \($0)" }, article.published.map { String($0.iso8601.prefix(10)) },
      article.section, article.url, counts,
    ].compactMap(\.self).joined(separator: " · ")
  }

  /// Blocks in a row that were judged alike.
  private func runs(of blocks: [JudgedBlock]) -> [[JudgedBlock]] {
    blocks.reduce(into: []) { runs, block in
      if let last = runs.last?.last, Self.state(last) == Self.state(block) {
        runs[runs.count - 1].append(block)
      } else {
        runs.append([block])
      }
    }
  }

  /// A long run of dropped blocks is a menu or a footer: folded, with a count of its reasons.
  private func run(_ blocks: [JudgedBlock]) -> Markup {
    let rows = HTML.tag("div", HTML.lines(blocks.map(row)))
    guard let first = blocks.first, Self.state(first) == "dropped", blocks.count > Self.fold else {
      return rows
    }
    let counts = blocks.reduce(into: [String: Int]()) { $0[$1.reason, default: 0] += 1 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    return HTML.tag(
      "details",
      [
        HTML.tag("summary", ["lang": "en", "dir": "ltr"], "\(blocks.count) dropped: \(counts)"),
        rows,
      ])
  }

  private static let fold = 5

  private func row(_ block: JudgedBlock) -> Markup {
    HTML.tag(
      "div", ["class": "block \(Self.state(block)) \(block.kind.rawValue)"],
      [
        HTML.tag(
          "small", ["lang": "en", "dir": "ltr", "title": block.place],
          [HTML.tag("b", block.reason)]
            + (block.score.map { [.text(" "), HTML.tag("i", ["title": "score"], Self.number($0))] }
              ?? [])),
        HTML.tag("p", PlainText.line(block.text)),
      ])
  }

  /// Headline, byline, standfirst and date are no blocks because they are fields of the article.
  private static func state(_ block: JudgedBlock) -> String {
    if block.isKept { return "kept" }
    let fields = ["headline", "byline", "standfirst", "date-stamp"]
    return fields.contains(block.reason) ? "field" : "dropped"
  }

  /// "12.4", "−3".
  private static func number(_ score: Double) -> String {
    let tenths = Int((score * 10).rounded())
    let digits = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "−" : "") + "\(digits.quotient)"
      + (digits.remainder == 0 ? "" : ".\(digits.remainder)")
  }
}
