public import Core

/// What the output root holds beside the episodes' folders.
public enum ShowFiles {
  /// - Parameter episodes: in any order; at least the newest `show.feedLimit`.
  /// - Returns: paths below the output root. The default artwork is among them when the show uses
  ///   it; the feed is last, so that all it points to is there.
  public static func files(show: Show, episodes: [Episode]) -> [EpisodeFiles.File] {
    var files = [
      EpisodeFiles.File(path: Pages.stylesheet, bytes: Assets.stylesheet),
      EpisodeFiles.File(path: Pages.player, bytes: Assets.player),
    ]
    if show.artwork == Artwork.standardFile {
      files.append(EpisodeFiles.File(path: Artwork.standardFile, bytes: Artwork.standard))
    }
    files.append(
      EpisodeFiles.File(
        path: EpisodeFile.page.name, bytes: Pages.show(show, episodes: episodes)))
    files.append(
      EpisodeFiles.File(path: Feed.file, bytes: Feed.rss(show: show, episodes: episodes)))
    return files
  }
}
