public import Core

extension EpisodeFiles {
  /// The tombstone of a story that was taken back: its address says so, its GUID stays taken, the
  /// feeds leave it out. Text and times are gone; a store that exchanges the folder removes them.
  /// - Parameters:
  ///   - reason: a sentence for readers.
  ///   - returns: why the story may come back by itself; nil: it stays withdrawn.
  public init(
    withdrawing episode: Episode, on date: Timestamp, reason: String?,
    returns: Episode.Withdrawal.Return? = nil, show: Show
  ) {
    var tombstone = episode
    tombstone.withdrawn = Episode.Withdrawal(date: date, reason: reason, returns: returns)
    tombstone.summary = ""
    tombstone.chapters = []
    // What was wrong must not live on in the record of what was changed.
    for index in tombstone.versions.indices {
      tombstone.versions[index].changes = []
      tombstone.versions[index].note = nil
    }
    self.init(
      episode: tombstone,
      files: [
        File(path: EpisodeFile.page.name, bytes: Pages.tombstone(tombstone, show: show)),
        File(path: EpisodeFile.manifest.name, bytes: Manifest.json(tombstone)),
      ])
  }

  private init(episode: Episode, files: [File]) {
    self.episode = episode
    self.files = files
  }
}
