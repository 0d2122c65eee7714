internal import Core

struct EpisodePage {
  let episode: Episode
  let article: Article
  let story: Story
  let show: Show

  private var root: String { Pages.root(of: episode) }

  var bytes: [UInt8] {
    let title = PlainText.line(episode.title)
    let showTitle = PlainText.line(show.title)
    var head = [
      HTML.tag("title", "\(title) – \(showTitle)"),
      HTML.void("meta", ["name": "description", "content": PlainText.line(episode.summary)]),
      Pages.feedLink(show, root),
      HTML.void("link", ["rel": "stylesheet", "href": root + Pages.stylesheet]),
      HTML.tag("script", ["src": root + Pages.player, "defer": ""], []),
    ]
    head.append(
      HTML.void(
        "link",
        [
          "rel": "alternate", "type": OEmbed.mediaType, "title": title,
          "href": Site(show).url(OEmbed.file, of: episode),
        ]))
    // The publisher's page is the original; search engines should show that one.
    if let link = WebAddress.web(episode.link) {
      head.append(HTML.void("link", ["rel": "canonical", "href": link]))
    }
    return HTML.document(
      head: head,
      body: [
        HTML.tag("a", ["class": "skip", "href": "#story"], "Skip to the story"),
        HTML.tag("header", [HTML.link(root + EpisodeFile.page.name, showTitle)]),
        HTML.tag("main", [HTML.tag("article", language, HTML.lines(content))]), Pages.footer,
      ])
  }

  private var language: KeyValuePairs<StaticString, String> {
    ["class": "words", "lang": episode.language, "dir": TextDirection.of(episode.language)]
  }

  private var content: [Markup] {
    var opening = [HTML.tag("h1", block(.headline) ?? [.text(PlainText.line(episode.title))])]
    if let section = episode.section {
      opening.insert(HTML.tag("p", ["class": "section"], PlainText.line(section)), at: 0)
    }
    if let standfirst = block(.standfirst) {
      opening.append(HTML.tag("p", ["class": "standfirst"], standfirst))
    }
    if let byline = block(.byline) {
      opening.append(HTML.tag("p", ["class": "byline"], byline))
    }
    opening.append(HTML.tag("p", ["class": "meta", "lang": "en", "dir": "ltr"], meta))
    var content = [
      HTML.tag("header", HTML.lines(opening)), EpisodePlayer(episode, show: show).section,
    ]
    if let chapters = EpisodePlayer(episode, show: show).chapters { content.append(chapters) }
    content.append(
      HTML.tag(
        "div", ["class": "story", "id": "story"], HTML.lines(StoryMarkup.body(story.blocks))))
    // A note that stands in the story is not said twice.
    let shown = Set(story.blocks.filter { $0.kind == .correction }.map(\.text))
    content += episode.versions.filter { !shown.contains($0.note ?? "") }.compactMap { version in
      version.sentence.map { HTML.tag("p", ["class": "correction"], $0) }
    }
    return content + [EpisodePlayer(episode, show: show).files]
  }

  private func block(_ kind: Block.Kind) -> [Markup]? {
    story.blocks.first { $0.kind == kind }?.content
  }

  private var meta: [Markup] {
    var meta: [Markup] = [
      HTML.tag("time", ["datetime": episode.published.iso8601], PlainDate.of(episode.published)),
      .text(" · \(PlainDuration.spoken(episode.milliseconds))"),
    ]
    if let updated = episode.versions.last?.date {
      meta += [
        .text(" · corrected "),
        HTML.tag("time", ["datetime": updated.iso8601], PlainDate.of(updated)),
      ]
    }
    // An edition's original is this page.
    if episode.kind == .article, let link = WebAddress.web(episode.link) {
      meta += [.text(" · "), HTML.link(link, "Read the original")]
    }
    return meta
  }
}
