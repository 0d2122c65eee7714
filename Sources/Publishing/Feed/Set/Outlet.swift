internal import Core

/// A feed of some of the episodes: a section's, an author's, the editions'.
struct Outlet: Hashable, Codable {
  var kind: Show.Subset
  /// The section's or the author's name as it was last written.
  var name: String
  /// Path below the output root.
  var file: String

  /// The feeds that an episode belongs in, of those that the show has.
  static func of(_ episode: Episode, _ show: Show) -> [Outlet] {
    var outlets: [Outlet] = []
    if show.feeds.contains(.sections), let section = episode.section {
      outlets += named(section, .sections)
    }
    if show.feeds.contains(.authors) {
      let byline = PlainText.line(episode.byline ?? "")
      outlets += Byline.names(in: byline).flatMap { named($0, .authors) }
    }
    if show.feeds.contains(.editions), episode.kind == .edition {
      outlets.append(Outlet(kind: .editions, name: "Editions", file: "editions.xml"))
    }
    return outlets
  }

  private static func named(_ text: String, _ kind: Show.Subset) -> [Outlet] {
    let name = PlainText.line(text)
    guard !name.isEmpty else { return [] }
    return [Outlet(kind: kind, name: name, file: "\(kind.rawValue)/\(Slug.key(of: name)).xml")]
  }

  /// The JSON Feed beside it.
  var json: String { Self.json(beside: file) }

  static func json(beside file: String) -> String { file.dropLast("xml".count) + "json" }

  /// The channel of this feed.
  func show(_ show: Show) -> Show {
    var own = show
    own.title =
      switch kind {
      case .sections: "\(show.title): \(name)"
      case .authors: "\(show.title): stories by \(name)"
      case .editions: "\(show.title): editions"
      }
    // An assigned GUID is the main feed's.
    own.guid = nil
    return own
  }

  func files(of show: Show, _ episodes: [Episode]) -> [EpisodeFiles.File] {
    let own = self.show(show)
    let newest = Array(Feed.newestFirst(episodes).prefix(show.feedLimit))
    let page = Feed.Page(file: file, feed: file, json: json)
    return [
      EpisodeFiles.File(
        path: json, bytes: JSONFeed.document(show: own, episodes: newest, json: json)),
      EpisodeFiles.File(
        path: file, bytes: Feed.document(show: own, episodes: newest, page: page)),
    ]
  }
}
