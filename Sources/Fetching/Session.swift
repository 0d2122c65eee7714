internal import CFetch
internal import Synchronization

/// One libcurl client. Used on one thread; `cancel` may be called on any.
final class Session: Sendable {
  private enum State: Sendable {
    case idle, cancelled, closed
    /// The address of the C session: a pointer is not Sendable.
    case open(UInt)
  }

  private let state = Mutex(State.idle)

  /// nil when the fetch was cancelled before it began, or there is no memory.
  func open() -> OpaquePointer? {
    state.withLock { state in
      guard case .idle = state, let pointer = cfetch_session_open() else { return nil }
      state = .open(UInt(bitPattern: pointer))
      return pointer
    }
  }

  func close() {
    state.withLock { state in
      if case .open(let address) = state, let pointer = OpaquePointer(bitPattern: address) {
        cfetch_session_close(pointer)
      }
      state = .closed
    }
  }

  func cancel() {
    state.withLock { state in
      switch state {
      case .idle: state = .cancelled
      case .open(let address):
        if let pointer = OpaquePointer(bitPattern: address) { cfetch_cancel(pointer) }
      case .cancelled, .closed: break
      }
    }
  }
}
