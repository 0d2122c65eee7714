internal import CFetch

/// Runs a blocking call on a thread of its own: Swift's pool has one thread per core, and a server
/// that does not answer would take one away for a minute.
func onOwnThread<Value: Sendable>(
  _ call: @escaping @Sendable () -> Value, failure: @escaping @Sendable (Int32) -> Value
) async -> Value {
  await withCheckedContinuation { continuation in
    let box = Unmanaged.passRetained(Call { continuation.resume(returning: call()) })
    let error = cfetch_thread(
      { context in
        if let context { Unmanaged<Call>.fromOpaque(context).takeRetainedValue().body() }
      }, box.toOpaque())
    if error != 0 {
      box.release()
      continuation.resume(returning: failure(error))
    }
  }
}

private final class Call {
  let body: () -> Void
  init(_ body: @escaping () -> Void) { self.body = body }
}
