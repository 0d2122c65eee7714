internal import Hummingbird
internal import NIOCore
internal import Synchronization

/// A request's context that knows its connection.
struct ConnectionContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let channel: any Channel
  /// The other end; nil when it was gone already.
  let peer: SocketAddress?
  /// Of the answer's body.
  let sent = Tally()

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    channel = source.channel
    peer = source.channel.remoteAddress
  }
}

/// Bytes that the socket, or its queue, has taken.
final class Tally: Sendable {
  private let count = Atomic(0)

  var bytes: Int { count.load(ordering: .relaxed) }

  func add(_ bytes: Int) { count.add(bytes, ordering: .relaxed) }
}
