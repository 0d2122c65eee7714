internal import Core

struct ShowPage {
  let show: Show
  let episodes: [Episode]
  let outlets: [Outlet]

  var bytes: [UInt8] {
    let title = PlainText.line(show.title)
    let description = PlainText.line(show.description)
    let about: [Markup] = [
      HTML.void(
        "img",
        ["src": WebAddress.ascii(show.artwork), "alt": "", "width": "160", "height": "160"]),
      HTML.tag(
        "div",
        HTML.lines([
          HTML.tag("h1", title), HTML.tag("p", description),
          HTML.tag("p", ["class": "actions"], actions),
        ])),
    ]
    return HTML.document(
      head: [
        HTML.tag("title", title),
        HTML.void("meta", ["name": "description", "content": description]),
        Pages.feedLink(show, ""),
        HTML.void("link", ["rel": "stylesheet", "href": Pages.stylesheet]),
        HTML.tag("script", ["src": Pages.showScript, "defer": ""], []),
      ],
      body: [
        HTML.tag("a", ["class": "skip", "href": "#episodes"], "Skip to the episodes"),
        HTML.tag(
          "main",
          HTML.lines(
            [
              HTML.tag("header", ["class": "show"], about), search,
              HTML.tag(
                "ol", ["class": "episodes", "id": "episodes"], HTML.lines(episodes.map(entry))),
            ] + feeds)), Pages.footer,
      ])
  }

  private var actions: [Markup] {
    var actions = [HTML.tag("a", ["class": "subscribe", "href": Feed.file], "Podcast feed")]
    if let link = WebAddress.web(show.link) {
      actions.append(HTML.link(link, PlainText.line(show.author)))
    }
    return actions
  }

  /// Shown by the script that makes it work.
  private var search: Markup {
    HTML.tag(
      "form", ["class": "search", "role": "search", "hidden": ""],
      HTML.lines([
        HTML.tag("label", ["for": "search"], "Search titles and texts"),
        HTML.void(
          "input", ["id": "search", "type": "search", "autocomplete": "off", "spellcheck": "false"]),
        HTML.tag("span", ["role": "status"], []),
      ]))
  }

  /// A section's or an author's own feed.
  private var feeds: [Markup] {
    guard !outlets.isEmpty else { return [] }
    let items = outlets.map { HTML.tag("li", [HTML.link($0.file, $0.name)]) }
    return [
      HTML.tag(
        "nav", ["class": "feeds", "aria-labelledby": "feeds"],
        HTML.lines([
          HTML.tag("h2", ["id": "feeds"], "Feeds"), HTML.tag("ul", HTML.lines(items)),
        ]))
    ]
  }

  private func entry(_ episode: Episode) -> Markup {
    var lines: [Markup] = []
    if let section = episode.section {
      lines.append(HTML.tag("p", ["class": "section"], PlainText.line(section)))
    }
    let title = HTML.link(
      "\(episode.folder)/\(EpisodeFile.page.name)", PlainText.line(episode.title))
    lines += [HTML.tag("h2", [title]), HTML.tag("p", PlainText.line(episode.summary))]
    var meta: [Markup] = [
      HTML.tag("time", ["datetime": episode.published.iso8601], PlainDate.of(episode.published)),
      .text(" · \(PlainDuration.spoken(episode.milliseconds))"),
    ]
    if let byline = episode.byline {
      meta += [.text(" · "), HTML.tag("bdi", PlainText.line(byline))]
    }
    let audio = episode.enclosures.first.map { "\(episode.folder)/\($0.file)" } ?? ""
    if !audio.isEmpty {
      let name = "Listen to \(PlainText.line(episode.title))"
      meta += [
        .text(" · "),
        HTML.tag("a", ["class": "listen", "href": audio, "aria-label": name], "Listen"),
      ]
    }
    lines.append(HTML.tag("p", ["class": "meta", "lang": "en", "dir": "ltr"], meta))
    return HTML.tag(
      "li",
      [
        "lang": episode.language, "dir": TextDirection.of(episode.language),
        "data-id": episode.id, "data-audio": audio,
      ], HTML.lines(lines))
  }
}
