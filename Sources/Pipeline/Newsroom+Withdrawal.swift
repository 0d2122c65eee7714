public import Core
internal import Publishing
internal import Workspace

/// Stories that are taken back: out of the feed, their audio and text off the disk, and a page in
/// their place that says so.
extension Newsroom {
  /// The feed is `publishShow`'s.
  /// - Parameters:
  ///   - reason: a sentence for readers.
  ///   - returns: why the story may come back by itself; nil: it stays withdrawn.
  public func withdraw(
    _ episode: Episode, reason: String?, returns: Episode.Withdrawal.Return? = nil
  ) throws {
    do {
      try ledger.open()
      let staging = try store.stage(episode.id)
      let files = EpisodeFiles(
        withdrawing: episode, on: clock, reason: reason, returns: returns, show: show)
      _ = try store.publish(
        staging, as: episode.folder, files: files.files.map { ($0.path, $0.bytes) },
        keepsAudio: false)
      backlist.add(files.episode, instead: episode)
    } catch {
      throw Failure(error)
    }
  }

  /// The episode that a person means by its GUID, the source's GUID, an address or a folder.
  public func episode(named name: String) throws -> Episode? {
    do { return try backlist.episode(meantBy: name) } catch { throw Failure(error) }
  }
}
