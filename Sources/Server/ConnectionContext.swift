internal import Hummingbird
internal import NIOCore

/// A request's context that knows its connection.
struct ConnectionContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let eventLoop: any EventLoop
  /// The address at the other end, without its port; "-" when it is gone already.
  let peer: String

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    eventLoop = source.channel.eventLoop
    peer = source.channel.remoteAddress?.ipAddress ?? "-"
  }
}
