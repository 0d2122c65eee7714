internal import Core
internal import Synchronization

/// The voices of one voice's articles. Who has nothing to say is not called: neither engine nor
/// calibration of a section's voice costs a run without that section anything.
final class Cast: Sendable {
  private let call: @Sendable (Voice) async throws -> Speaker
  private let calls = Mutex<[String: Task<Speaker, any Error>]>([:])
  private let speakers = Mutex<[Speaker]>([])

  init(call: @escaping @Sendable (Voice) async throws -> Speaker) { self.call = call }

  func speaker(_ voice: Voice) async throws -> Speaker {
    let task = calls.withLock { calls in
      if let known = calls[voice.name] { return known }
      let task = Task {
        let speaker = try await call(voice)
        speakers.withLock { $0.append(speaker) }
        return speaker
      }
      calls[voice.name] = task
      return task
    }
    return try await task.value
  }

  /// Who was called.
  var atWork: [Speaker] { speakers.withLock { $0 } }
}
