internal import NIOCore

/// Looks after the bytes that a client has not taken yet. It stands between the socket and
/// Hummingbird's handlers, and mends two things in them:
/// - The idle time-out does not count while an answer is under way: a client that stops reading
///   would stay for ever, with its file and its piece of memory.
/// - A connection that ends with its answer (a graceful shutdown) is closed while the end of that
///   answer may still wait for the socket; NIO then drops it.
final class ListenerHandler: ChannelOutboundHandler, RemovableChannelHandler {
  typealias OutboundIn = Any

  private let limit: TimeAmount
  private let metrics: Metrics
  private var unsent = 0
  private var hasMoved = false
  private var check: Scheduled<Void>?
  /// A close that waits for the last byte.
  private var closing: EventLoopPromise<Void>?
  /// The server cannot wait any longer.
  private var isCutOff = false

  /// - Parameter limit: how long a client may take nothing of what waits for it.
  init(limit: TimeAmount, metrics: Metrics) {
    self.limit = limit
    self.metrics = metrics
  }

  func handlerAdded(context: ChannelHandlerContext) {
    metrics.connectionOpened()
    // One piece waiting is enough; NIO's own mark of 64 KiB let two and more pile up.
    try? context.channel.syncOptions?.setOption(
      .writeBufferWaterMark, value: .init(low: 4 << 10, high: 8 << 10))
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let promise = promise ?? context.eventLoop.makePromise()
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    unsent += 1
    promise.futureResult.whenComplete { _ in
      let (handler, context) = bound.value
      handler.sent(context)
    }
    if check == nil { watch(context) }
    context.write(data, promise: promise)
  }

  func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
    // Hummingbird closes the input of a connection whose task has been cancelled.
    if mode == .input { isCutOff = true }
    guard mode == .all, unsent > 0, !isCutOff else {
      return context.close(mode: mode, promise: promise)
    }
    if let closing {
      closing.futureResult.cascade(to: promise)
    } else {
      closing = promise ?? context.eventLoop.makePromise()
    }
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    metrics.connectionClosed()
    check?.cancel()
  }

  private func sent(_ context: ChannelHandlerContext) {
    unsent -= 1
    hasMoved = true
    guard unsent == 0, let closing else { return }
    self.closing = nil
    context.close(promise: closing)
  }

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
