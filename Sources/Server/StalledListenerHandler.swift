internal import NIOCore

/// Closes a connection whose client has taken no byte for too long. Hummingbird's idle time-out does
/// not count while an answer is under way, so that a client that stops reading would stay for ever,
/// with its file and its piece of memory.
final class StalledListenerHandler: ChannelOutboundHandler, RemovableChannelHandler {
  typealias OutboundIn = Any

  private let limit: TimeAmount
  private var unsent = 0
  private var hasMoved = false
  private var check: Scheduled<Void>?

  init(limit: TimeAmount) { self.limit = limit }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let promise = promise ?? context.eventLoop.makePromise()
    let handler = NIOLoopBound(self, eventLoop: context.eventLoop)
    unsent += 1
    promise.futureResult.whenComplete { _ in
      handler.value.unsent -= 1
      handler.value.hasMoved = true
    }
    if check == nil { watch(context) }
    context.write(data, promise: promise)
  }

  func handlerRemoved(context: ChannelHandlerContext) { check?.cancel() }

  private func watch(_ context: ChannelHandlerContext) {
    hasMoved = false
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    check = context.eventLoop.scheduleTask(in: limit) {
      let (handler, context) = bound.value
      handler.check = nil
      if handler.unsent == 0 { return }
      if handler.hasMoved { handler.watch(context) } else { context.close(promise: nil) }
    }
  }
}
