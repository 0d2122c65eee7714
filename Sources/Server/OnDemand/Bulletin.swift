internal import Synchronization

/// Things posted one after the other, for any number of readers, each at its own pace. Who comes
/// late reads from the first.
final class Bulletin<Entry: Sendable>: Sendable {
  private let state = Mutex(State())

  private struct State: Sendable {
    var entries: [Entry] = []
    var isClosed = false
    var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
    var tickets = 0

    mutating func wake() -> [CheckedContinuation<Void, Never>] {
      defer { waiting = [:] }
      return Array(waiting.values)
    }
  }

  func post(_ entry: Entry) {
    let readers = state.withLock { state in
      state.entries.append(entry)
      return state.wake()
    }
    for reader in readers { reader.resume() }
  }

  /// There will be no more.
  func close() {
    let readers = state.withLock { state in
      state.isClosed = true
      return state.wake()
    }
    for reader in readers { reader.resume() }
  }

  /// Waits for it.
  /// - Returns: nil when the bulletin was closed before it had so many, or the task is cancelled.
  func entry(_ index: Int) async -> Entry? {
    while !Task.isCancelled {
      let (entry, isClosed) = state.withLock { state in
        (state.entries.indices.contains(index) ? state.entries[index] : nil, state.isClosed)
      }
      if entry != nil || isClosed { return entry }
      await wait(for: index)
    }
    return nil
  }

  private func wait(for index: Int) async {
    let ticket = state.withLock { state in
      state.tickets += 1
      return state.tickets
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isDue = state.withLock { state in
          // A cancellation before this moment found nobody to wake.
          if state.entries.count > index || state.isClosed || Task.isCancelled { return true }
          state.waiting[ticket] = continuation
          return false
        }
        if isDue { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.waiting.removeValue(forKey: ticket) }?.resume()
    }
  }
}
