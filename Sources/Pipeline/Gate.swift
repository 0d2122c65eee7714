internal import Synchronization

/// So many at a time, whoever has the earlier turn first: the utterances of the next article are
/// spoken only when the one before leaves an engine free.
final class Gate: Sendable {
  private let state: Mutex<State>

  private struct State: Sendable {
    var free: Int
    var turns = 0
    /// By turn, then in order of arrival.
    var waiting: [(turn: Int, continuation: CheckedContinuation<Void, Never>)] = []
  }

  init(width: Int) { state = Mutex(State(free: max(1, width))) }

  /// How many wait at this moment.
  var waitingCount: Int { state.withLock { $0.waiting.count } }

  /// A place in the order, behind all given before.
  func turn() -> Int {
    state.withLock { state in
      state.turns += 1
      return state.turns
    }
  }

  func pass<Value>(
    _ turn: Int, _ work: () async throws -> Value
  ) async rethrows -> Value {
    await enter(turn)
    defer { leave() }
    return try await work()
  }

  private func enter(_ turn: Int) async {
    await withCheckedContinuation { continuation in
      let isFree = state.withLock { state in
        if state.free > 0 {
          state.free -= 1
          return true
        }
        let place = state.waiting.firstIndex { $0.turn > turn } ?? state.waiting.endIndex
        state.waiting.insert((turn, continuation), at: place)
        return false
      }
      if isFree { continuation.resume() }
    }
  }

  private func leave() {
    let next = state.withLock { state in
      if state.waiting.isEmpty {
        state.free += 1
        return CheckedContinuation<Void, Never>?.none
      }
      return state.waiting.removeFirst().continuation
    }
    next?.resume()
  }
}
