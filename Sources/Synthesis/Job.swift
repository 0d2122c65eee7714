internal import Core
internal import EngineWire
internal import Glibc
internal import Synchronization

/// What an engine is to be and how long it may take.
struct Casting: Sendable {
  var executable: String
  var voice: VoiceSettings
  /// For a greeting and for an utterance of ordinary length.
  var timeout: Duration
}

/// One request to whichever engine is free. No words: only the greeting is wanted.
final class Job: Sendable {
  typealias Outcome = Result<(hello: Hello, clip: Clip), SynthesisError>

  let words: [String]
  private let state = Mutex(State())

  private struct State: Sendable {
    var continuation: CheckedContinuation<Outcome, Never>?
    var cancellation: SynthesisError?
    /// Descriptor that wakes the thread on which the job runs.
    var call: Int32?
  }

  init(words: [String]) { self.words = words }

  var text: String { words.joined(separator: " ") }
  var isCancelled: Bool { state.withLock { $0.cancellation != nil } }

  /// - Returns: false if the job was cancelled already; the continuation is then resumed.
  func attach(_ continuation: CheckedContinuation<Outcome, Never>) -> Bool {
    let cancellation = state.withLock { state in
      if state.cancellation == nil { state.continuation = continuation }
      return state.cancellation
    }
    if let cancellation { continuation.resume(returning: .failure(cancellation)) }
    return cancellation == nil
  }

  /// - Returns: false if the job was cancelled while it waited.
  func begin(call: Int32) -> Bool {
    state.withLock { state in
      state.call = call
      return state.cancellation == nil
    }
  }

  func finish(_ outcome: Outcome) {
    let continuation = state.withLock { state in
      state.call = nil
      return state.continuation.take()
    }
    continuation?.resume(returning: outcome)
  }

  /// Whoever waits is answered at once; the thread that works on it is called off.
  func cancel(_ reason: SynthesisError) {
    let continuation = state.withLock { state in
      if state.cancellation == nil { state.cancellation = reason }
      if let call = state.call {
        var one: UInt64 = 1
        _ = write(call, &one, 8)
      }
      return state.continuation.take()
    }
    continuation?.resume(returning: .failure(reason))
  }
}
