internal import Core

/// What a podcast app shows under the player, in the few tags that all of them render
/// (p, a; Apple's list).
enum ShowNotes {
  /// Bytes that Apple takes (podcasters.apple.com/support/823).
  private static let limit = 4_000

  /// - Returns: HTML of at most 4,000 bytes.
  static func of(_ episode: Episode, page: String) -> String {
    var opening: [Markup] = []
    if !episode.summary.isEmpty {
      opening.append(paragraph([.text(Excerpt.of(episode.summary, limit: 1_200))]))
    }
    // The latest corrections are the ones that a listener may not know.
    opening += episode.versions.compactMap(\.sentence).suffix(2).map {
      paragraph([.text(Excerpt.of($0, limit: 400))])
    }
    var closing: [Markup] = []
    let byline = Excerpt.of(episode.byline ?? "", limit: 200)
    if !byline.isEmpty { closing.append(paragraph([.text("By \(byline)")])) }
    // An edition's article is its own page.
    if let link = WebAddress.web(episode.link), link != page, link.utf8.count < 600 {
      closing.append(paragraph([anchor(link, "Read the article")]))
    }
    closing += [
      paragraph([anchor(page, "Listen and read along")]),
      paragraph([.text("Read by a synthetic voice: \(line(episode.voice)).")]),
    ]
    let space = limit - html(opening + closing).utf8.count
    let contents = episode.kind == .edition ? contents(episode, space: space) : []
    return html(opening + contents + closing)
  }

  /// An edition's stories, each with its own address, as many as there is room for.
  private static func contents(_ episode: Episode, space: Int) -> [Markup] {
    let stories = episode.chapters.compactMap { chapter in
      WebAddress.web(chapter.url).map { url in
        Markup.element("li", [], [anchor(url, Excerpt.of(chapter.title, limit: 250))])
      }
    }
    // The list's own tags, and the line that says how many more there are.
    var used = 60
    let shown = stories.prefix { story in
      used += html([story]).utf8.count
      return used <= space
    }
    guard !shown.isEmpty else { return [] }
    let list = Markup.element("ol", [], Array(shown))
    let rest = stories.count - shown.count
    return rest == 0 ? [list] : [list, paragraph([.text("And \(rest) more.")])]
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
