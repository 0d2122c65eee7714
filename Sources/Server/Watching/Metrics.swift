internal import Synchronization

/// What the server counts of itself since it started.
final class Metrics: Sendable {
  /// A row of counters. Every part comes from a short list: whatever clients invent, there are not
  /// more rows.
  struct Row: Hashable, Comparable, Sendable {
    /// "feed", "audio", "page"…
    var route: String
    var method: String
    var status: Int

    static func < (left: Row, right: Row) -> Bool {
      (left.route, left.method, left.status) < (right.route, right.method, right.status)
    }
  }

  struct Counts: Hashable, Sendable {
    var requests = 0
    /// Of bodies.
    var bytes = 0
    var seconds = 0.0
    /// The client left before the end.
    var aborted = 0
  }

  struct State: Sendable {
    var rows: [Row: Counts] = [:]
    var openConnections = 0
    var connections = 0
  }

  private let state = Mutex(State())

  var snapshot: State { state.withLock { $0 } }

  func connectionOpened() {
    state.withLock { state in
      state.openConnections += 1
      state.connections += 1
    }
  }

  func connectionClosed() { state.withLock { $0.openConnections -= 1 } }

  func count(_ row: Row, bytes: Int, seconds: Double, isComplete: Bool) {
    state.withLock { state in
      state.rows[row, default: Counts()].requests += 1
      state.rows[row, default: Counts()].bytes += bytes
      state.rows[row, default: Counts()].seconds += seconds
      if !isComplete { state.rows[row, default: Counts()].aborted += 1 }
    }
  }
}
