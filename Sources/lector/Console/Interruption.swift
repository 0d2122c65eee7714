internal import Dispatch
internal import Glibc

/// Ctrl-C and `kill`: the work is cancelled, so that what is half-made is taken away, and the
/// program leaves with 130. A second one ends it at once.
struct Interruption {
  private let sources: [any DispatchSourceSignal]

  init(cancel: @escaping @Sendable () -> Void) {
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        signal(number, SIG_DFL)
        cancel()
      }
      source.resume()
      return source
    }
  }
}
