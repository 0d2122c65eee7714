internal import Core
internal import Synchronization
internal import Workspace

/// Whether the feeds of an output folder are those of its episodes and of the show as it is, but for
/// what this run has changed: then only that has to be written, else all of it.
final class FeedLedger: Sendable {
  private let store: StateStore?
  private let key: String
  private let show: Show
  private let state: Mutex<State>

  private struct State: Sendable {
    var isCurrent: Bool
    var isOnDisk: Bool
  }

  private struct Record: Codable { var show: Show }

  /// - Parameter store: nil outside a workspace, where the feeds are made anew each time.
  init(_ store: StateStore?, output: String, show: Show) {
    self.store = store
    self.show = show
    key = Files.absolute(output)
    let isCurrent = store?.value(Record.self, for: key)?.show == show
    state = Mutex(State(isCurrent: isCurrent, isOnDisk: isCurrent))
  }

  var isCurrent: Bool { state.withLock { $0.isCurrent } }

  /// To be called before an episode changes: a run that is killed leaves the feeds behind.
  func open() throws(FileError) {
    try state.withLock { state throws(FileError) in
      guard state.isOnDisk else { return }
      try store?.forget(key)
      state.isOnDisk = false
    }
  }

  /// To be called when the feeds were written.
  func close() throws(FileError) {
    try state.withLock { state throws(FileError) in
      guard let store, !(state.isOnDisk && state.isCurrent) else { return }
      try store.keep(Record(show: show), for: key)
      state = State(isCurrent: true, isOnDisk: true)
    }
  }
}
