internal import NIOCore
internal import Synchronization

/// A text that is being said to one client.
final class Speech: Sendable {
  let pieces = Bulletin<ByteBuffer>()
  private let failure = Mutex<AnnouncerError?>(nil)

  /// Why it broke off.
  var error: AnnouncerError? { failure.withLock { $0 } }

  func fail(_ error: AnnouncerError) { failure.withLock { $0 = error } }
}

/// How many texts may be said at a time; the next ones are told to come again.
final class SpeechTurns: Sendable {
  private let free: Mutex<Int>

  init(_ count: Int) { free = Mutex(count) }

  /// - Returns: whether there was one free.
  func begin() -> Bool {
    free.withLock { free in
      guard free > 0 else { return false }
      free -= 1
      return true
    }
  }

  func end() { free.withLock { $0 += 1 } }
}
