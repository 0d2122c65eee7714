public import Core

/// Static pages: they work from any file server and from a disk, ask no other server for anything,
/// and are readable without JavaScript.
public enum Pages {
  /// Where the pages' own files are, in the output root.
  static let stylesheet = "assets/player.css"
  static let player = "assets/player.js"
  static let showScript = "assets/show.js"
  static let feedStylesheet = "assets/feed.css"

  /// The page of one episode: player, chapters, and the story with every written word linked to
  /// its moment.
  /// - Parameter article: gives the blocks that are seen and not heard; `transcript` gives the others.
  public static func episode(
    _ episode: Episode, article: Article, transcript: Transcript, show: Show
  ) -> [UInt8] {
    EpisodePage(
      episode: episode, article: article, story: Story(article, transcript), show: show
    ).bytes
  }

  /// The show's page: what it is, how to subscribe, its newest episodes.
  static func show(_ show: Show, episodes: [Episode], outlets: [Outlet]) -> [UInt8] {
    let newest = Feed.newestFirst(episodes).prefix(max(0, show.feedLimit))
    return ShowPage(show: show, episodes: Array(newest), outlets: outlets).bytes
  }

  static func feedLink(_ show: Show, _ root: String) -> Markup {
    HTML.void(
      "link",
      [
        "rel": "alternate", "type": Feed.mediaType, "title": PlainText.line(show.title),
        "href": root + Feed.file,
      ])
  }

  static let footer = HTML.tag(
    "footer", [HTML.tag("p", "Read by a synthetic voice. Made with Lector.")])
}
