internal import Hummingbird
internal import NIOCore
internal import Synchronization

/// A request's context that knows its connection.
struct ConnectionContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let channel: any Channel
  private let remote: SocketAddress?
  /// Of the answer's body.
  let sent = Tally()

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    channel = source.channel
    remote = source.channel.remoteAddress
  }

  /// The address at the other end, without its port; "-" when it is gone already.
  var peer: String { remote?.ipAddress ?? "-" }
}

/// Bytes that the socket, or its queue, has taken.
final class Tally: Sendable {
  private let count = Atomic(0)

  var bytes: Int { count.load(ordering: .relaxed) }

  func add(_ bytes: Int) { count.add(bytes, ordering: .relaxed) }
}
