internal import NIOCore

/// Stands at the socket and hands it files, past Hummingbird's handlers, which know nothing but bytes
/// in memory: the kernel sends them (sendfile(2)) without a copy.
final class FileSender: ChannelOutboundHandler, RemovableChannelHandler {
  typealias OutboundIn = IOData
  typealias OutboundOut = IOData

  private var context: ChannelHandlerContext?

  func handlerAdded(context: ChannelHandlerContext) { self.context = context }

  func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

  /// - Parameter promise: succeeds when the socket has taken all of it.
  func write(_ region: FileRegion, promise: EventLoopPromise<Void>) {
    guard let context else { return promise.fail(ChannelError.ioOnClosedChannel) }
    context.writeAndFlush(wrapOutboundOut(.fileRegion(region)), promise: promise)
  }
}
