internal import Core

/// The parts of an episode's page that play it. Without JavaScript the browser's own controls and
/// media fragments (`#t=`, w3.org/TR/media-frags) do the work.
struct EpisodePlayer {
  private let episode: Episode
  /// For the lock screen: the episode's own picture, else the show's.
  private let artwork: String

  init(_ episode: Episode, show: Show) {
    self.episode = episode
    artwork = episode.artwork ?? Pages.root(of: episode) + WebAddress.ascii(show.artwork)
  }

  var section: Markup {
    let sources = episode.enclosures.map {
      HTML.void("source", ["src": $0.file, "type": $0.format.mediaType])
    }
    let fallback = episode.enclosures.prefix(1).map { HTML.link($0.file, "Download the audio") }
    let rates = ["0.8", "1", "1.2", "1.4", "1.6", "1.8", "2"]
    let options = rates.map { rate in
      rate == "1"
        ? HTML.tag("option", ["value": rate, "selected": ""], "1×")
        : HTML.tag("option", ["value": rate], "\(rate)×")
    }
    return HTML.tag(
      "section", ["class": "player", "aria-label": "Player", "lang": "en", "dir": "ltr"],
      HTML.lines([
        HTML.tag(
          "audio",
          [
            "controls": "", "preload": "metadata", "aria-label": PlainText.line(episode.title),
            "data-id": episode.id, "data-artwork": artwork,
          ],
          sources + fallback),
        HTML.tag(
          "div", ["class": "speed", "hidden": ""],
          [
            HTML.tag("label", ["for": "speed"], "Speed"),
            HTML.tag("select", ["id": "speed"], options),
            HTML.tag("span", ["class": "hint"], "Click a word to hear it."),
          ]),
      ]))
  }

  /// Nil for a single chapter: a list of one is no help.
  var chapters: Markup? {
    guard episode.chapters.count > 1 else { return nil }
    let audio = episode.enclosures.first?.file ?? ""
    let items = episode.chapters.map { chapter in
      let title = PlainText.line(chapter.title)
      var links = [
        HTML.tag(
          "a",
          [
            "href": "\(audio)#t=\(PlainDuration.seconds(chapter.start))",
            "data-start": String(chapter.start),
          ],
          [
            HTML.tag("time", PlainDuration.clock(chapter.start)), HTML.tag("span", title),
          ])
      ]
      // A story of an edition has its own address.
      if let url = WebAddress.web(chapter.url), url != WebAddress.web(episode.link) {
        links.append(
          HTML.tag(
            "a", ["class": "source", "href": url, "aria-label": "Read: \(title)"], "Read"))
      }
      return HTML.tag("li", links)
    }
    return HTML.tag(
      "nav", ["class": "chapters", "aria-labelledby": "chapters"],
      HTML.lines([
        HTML.tag("h2", ["id": "chapters", "lang": "en"], "Chapters"),
        HTML.tag("ol", HTML.lines(items)),
      ]))
  }

  var files: Markup {
    var files: [Markup] = [.text("Download: ")]
    for enclosure in episode.enclosures {
      files += [
        HTML.link(enclosure.file, enclosure.format.fileExtension.uppercased()), .text(" · "),
      ]
    }
    files += [
      HTML.link("transcript.vtt", "captions"), .text(" · "),
      HTML.link("transcript.html", "transcript"), .text(" · "),
      HTML.link("transcript.json", "word times"),
    ]
    return HTML.tag("p", ["class": "files", "lang": "en", "dir": "ltr"], files)
  }
}
