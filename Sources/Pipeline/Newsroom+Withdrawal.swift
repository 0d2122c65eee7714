internal import Core
internal import Publishing
internal import Workspace

extension Newsroom {
  /// Takes an episode back: its sound and its text go at once, a page that says so stays, and the
  /// feeds leave it out from the next `publishShow` on.
  /// - Parameter reason: a sentence for readers.
  func withdraw(_ episode: Episode, reason: String?) throws {
    try ledger.open()
    let staging = try store.stage(episode.id)
    let files = EpisodeFiles(withdrawing: episode, on: clock, reason: reason, show: show)
    _ = try store.publish(
      staging, as: episode.folder, files: files.files.map { ($0.path, $0.bytes) },
      keepsAudio: false)
    backlist.add(files.episode, instead: episode)
  }
}
