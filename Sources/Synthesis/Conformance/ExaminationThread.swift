internal import CSpawn
internal import Glibc

/// Runs a closure on a thread of its own and returns its value.
func onThread<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
  await withCheckedContinuation { continuation in
    let work = Work {
      lector_block_sigpipe()
      continuation.resume(returning: body())
    }
    var thread = pthread_t()
    let box = Unmanaged.passRetained(work)
    let code = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }, box.toOpaque())
    if code == 0 {
      pthread_detach(thread)
    } else {
      // No thread is to be had: this one must do, however long it takes.
      box.takeRetainedValue().run()
    }
  }
}

private final class Work: Sendable {
  let run: @Sendable () -> Void
  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
