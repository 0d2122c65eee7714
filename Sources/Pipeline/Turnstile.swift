internal import Synchronization

/// Lets one at a time through for each name, in the order in which the places were taken: two
/// versions of a story must not be published at once, and the later one must come last.
final class Turnstile: Sendable {
  private let state = Mutex<[String: Line]>([:])

  private struct Line: Sendable {
    /// Places given, and places done with.
    var taken = 0
    var passed = 0
    var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
  }

  struct Place: Sendable {
    let name: String
    let number: Int
  }

  func place(in name: String) -> Place {
    state.withLock { lines in
      let number = lines[name, default: Line()].taken
      lines[name, default: Line()].taken += 1
      return Place(name: name, number: number)
    }
  }

  /// Every place must be passed once, or those behind it wait for ever.
  func pass<Value>(_ place: Place, _ work: () async throws -> Value) async rethrows -> Value {
    await withCheckedContinuation { continuation in
      let isFree = state.withLock { lines in
        if lines[place.name]?.passed == place.number { return true }
        lines[place.name]?.waiting[place.number] = continuation
        return false
      }
      if isFree { continuation.resume() }
    }
    defer { leave(place) }
    return try await work()
  }

  private func leave(_ place: Place) {
    let next = state.withLock { lines -> CheckedContinuation<Void, Never>? in
      guard var line = lines[place.name] else { return nil }
      line.passed += 1
      let next = line.waiting.removeValue(forKey: line.passed)
      lines[place.name] = line.passed == line.taken ? nil : line
      return next
    }
    next?.resume()
  }
}
