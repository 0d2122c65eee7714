public import Core

extension Pages {
  /// The page of a story that was withdrawn.
  public static func tombstone(_ episode: Episode, show: Show) -> [UInt8] {
    let root = root(of: episode)
    let title = PlainText.line(show.title)
    var lines = [HTML.tag("h1", PlainText.line(episode.title))]
    let date = episode.withdrawn.map { " on \(PlainDate.of($0.date))" } ?? ""
    lines.append(
      HTML.tag("p", ["class": "correction", "lang": "en"], "This story was withdrawn\(date)."))
    if let reason = episode.withdrawn?.reason {
      lines.append(HTML.tag("p", PlainText.line(reason)))
    }
    return HTML.document(
      head: [
        HTML.tag("title", "Withdrawn – \(title)"),
        HTML.void("meta", ["name": "robots", "content": "noindex"]),
        HTML.void("link", ["rel": "stylesheet", "href": root + stylesheet]),
      ],
      body: [
        HTML.tag("header", [HTML.link(root + EpisodeFile.page.name, title)]),
        HTML.tag(
          "main",
          [
            HTML.tag(
              "article",
              [
                "class": "story", "lang": episode.language,
                "dir": TextDirection.of(episode.language),
              ], HTML.lines(lines))
          ]), footer,
      ])
  }

  /// The way from an episode's folder to the output root.
  static func root(of episode: Episode) -> String {
    String(repeating: "../", count: episode.folder.split(separator: "/").count)
  }
}
