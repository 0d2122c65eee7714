internal import Core

/// What a podcast app shows under the player, in the few tags that all of them render
/// (p, a; Apple's list).
enum ShowNotes {
  /// - Returns: HTML.
  static func of(_ episode: Episode, page: String) -> String {
    var paragraphs: [Markup] = []
    if !episode.summary.isEmpty { paragraphs.append(paragraph([.text(line(episode.summary))])) }
    paragraphs += episode.versions.compactMap(\.sentence).map { paragraph([.text(line($0))]) }
    if episode.kind == .edition { paragraphs += contents(episode) }
    let byline = episode.byline.map { line($0) } ?? ""
    if !byline.isEmpty { paragraphs.append(paragraph([.text("By \(byline)")])) }
    if let link = WebAddress.web(episode.link) {
      paragraphs.append(paragraph([anchor(link, "Read the article")]))
    }
    paragraphs.append(paragraph([anchor(page, "Listen and read along")]))
    paragraphs.append(paragraph([.text("Read by a synthetic voice: \(line(episode.voice)).")]))
    return html(paragraphs)
  }

  /// An edition's stories, each with its own address.
  private static func contents(_ episode: Episode) -> [Markup] {
    let stories = episode.chapters.compactMap { chapter in
      WebAddress.web(chapter.url).map { anchor($0, line(chapter.title)) }
    }
    guard !stories.isEmpty else { return [] }
    return [.element("ol", [], stories.map { .element("li", [], [$0]) })]
  }

  /// A description is HTML to some clients and plain text to others. A text without markup
  /// characters is the same to both and stays as it is; any other becomes a paragraph of HTML,
  /// so that "<b>" in a headline is shown and never obeyed.
  static func description(_ text: String) -> String {
    let excerpt = Excerpt.of(text, limit: 3_990)
    let isPlain = excerpt.utf8.allSatisfy { $0 != UInt8(ascii: "&") && $0 != UInt8(ascii: "<") }
    return isPlain ? excerpt : html([paragraph([.text(excerpt)])])
  }

  private static func line(_ text: String) -> String { PlainText.line(text) }
  private static func paragraph(_ content: [Markup]) -> Markup { .element("p", [], content) }
  private static func anchor(_ url: String, _ text: String) -> Markup {
    .element("a", [Markup.Attribute("href", url)], [.text(text)])
  }

  private static func html(_ paragraphs: [Markup]) -> String {
    var writer = MarkupWriter(.plain, prologue: "")
    for paragraph in paragraphs { writer.write(paragraph) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
