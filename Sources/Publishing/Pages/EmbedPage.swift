internal import Core

/// An episode in somebody else's page: title, player and a way to the whole, in a frame of its own.
struct EmbedPage {
  static let file = "embed.html"
  /// Pixels that the frame needs; its width is its host's.
  static let height = 176

  let episode: Episode
  let show: Show

  var bytes: [UInt8] {
    let title = PlainText.line(episode.title)
    let root = Pages.root(of: episode)
    return HTML.document(
      head: [
        HTML.tag("title", title),
        // The story's own page is the one to find.
        HTML.void("meta", ["name": "robots", "content": "noindex"]),
        HTML.void("link", ["rel": "canonical", "href": Site(show).page(of: episode)]),
        HTML.void("link", ["rel": "stylesheet", "href": root + Pages.stylesheet]),
        HTML.tag("script", ["src": root + Pages.player, "defer": ""], []),
      ],
      body: [
        HTML.tag(
          "main",
          [
            "class": "embed", "lang": episode.language,
            "dir": TextDirection.of(episode.language),
          ],
          HTML.lines([
            HTML.tag(
              "p", ["class": "section"],
              [link(root + EpisodeFile.page.name, PlainText.line(show.title))]),
            HTML.tag("h1", [link(EpisodeFile.page.name, title)]),
            EpisodePlayer(episode, show: show).section,
          ]))
      ])
  }

  /// Links leave the frame.
  private func link(_ address: String, _ text: String) -> Markup {
    HTML.tag("a", ["href": address, "target": "_blank", "rel": "noopener"], text)
  }

  /// The frame as an editor pastes it, and as oEmbed hands it out.
  var frame: String {
    let url = Site(show).url(Self.file, of: episode)
    var writer = MarkupWriter(.plain, prologue: "")
    writer.write(
      HTML.tag(
        "iframe",
        [
          "src": url, "title": "Listen: \(PlainText.line(episode.title))", "width": "100%",
          "height": String(Self.height), "style": "border:0", "loading": "lazy",
          "allow": "autoplay; fullscreen",
        ], []))
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
