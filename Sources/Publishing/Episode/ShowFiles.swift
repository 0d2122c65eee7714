public import Core

/// What the output root holds beside the episodes' folders.
public enum ShowFiles {
  /// - Parameters:
  ///   - archive: what is published.
  ///   - changed: the episodes that were published, corrected or withdrawn since these files were
  ///     last written, as they are now; the cost is theirs and that of `show.feedLimit` episodes,
  ///     however many lie in the archive. Nil: everything is made anew, as it must be after a change
  ///     of the show itself.
  ///   - replaced: the earlier states of those that were published before.
  /// - Returns: paths below the output root. The default artwork is among them when the show uses
  ///   it; the feed is last, so that all it points to is there.
  public static func files<Failure>(
    show: Show, archive: Archive<Failure>, changed: [Episode]?, replaced: [Episode] = []
  ) throws(Failure) -> [EpisodeFiles.File] {
    var files = [
      EpisodeFiles.File(path: Pages.stylesheet, bytes: Assets.stylesheet),
      EpisodeFiles.File(path: Pages.player, bytes: Assets.player),
      EpisodeFiles.File(path: Pages.showScript, bytes: Assets.show),
      EpisodeFiles.File(path: Pages.feedStylesheet, bytes: Assets.feedStylesheet),
    ]
    if show.artwork == Artwork.standardFile {
      files.append(EpisodeFiles.File(path: Artwork.standardFile, bytes: Artwork.standard))
    }
    let pages = try FeedPages(
      of: archive, limit: show.feedLimit, holding: show.mainFeed, changed: changed)
    let outlets = try Outlets(of: archive, show: show, changed: changed, replaced: replaced)
    files.append(
      EpisodeFiles.File(
        path: EpisodeFile.page.name,
        bytes: Pages.show(show, episodes: pages.newest, outlets: outlets.all)))
    return files + outlets.files + pages.files(of: show)
  }

  /// Where apps know the feed: what its rel="self" says.
  public static func feedAddress(of show: Show) -> String { Site(show).url(Feed.file) }

  /// Everything, for a show whose episodes are all at hand.
  public static func files(show: Show, episodes: [Episode]) -> [EpisodeFiles.File] {
    files(show: show, archive: Archive(of: episodes), changed: nil)
  }
}
