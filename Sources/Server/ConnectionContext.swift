internal import Hummingbird
internal import NIOCore

/// A request's context that knows the event loop of its connection.
struct ConnectionContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let eventLoop: any EventLoop

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    eventLoop = source.channel.eventLoop
  }
}
