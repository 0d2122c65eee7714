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
  private let sender = FileSender()
  private var context: ChannelHandlerContext?
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
    try? context.pipeline.syncOperations.addHandler(sender, position: .first)
    self.context = context
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let promise = promise ?? context.eventLoop.makePromise()
    expect(promise, context)
    context.write(data, promise: promise)
  }

  /// Sends a part of a file; what was written before it has to have left the handlers.
  /// - Parameter promise: succeeds when the socket has taken all of it.
  func write(_ file: FileRegion, promise: EventLoopPromise<Void>) {
    guard let context else { return promise.fail(ChannelError.ioOnClosedChannel) }
    expect(promise, context)
    sender.write(file, promise: promise)
  }

  private func expect(_ promise: EventLoopPromise<Void>, _ context: ChannelHandlerContext) {
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    unsent += 1
    promise.futureResult.whenComplete { _ in
      let (handler, context) = bound.value
      handler.sent(context)
    }
    if check == nil { watch(context) }
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
    self.context = nil
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
    let waiting = waitingBytes(context)
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    check = context.eventLoop.scheduleTask(in: limit) {
      let (handler, context) = bound.value
      handler.check = nil
      if handler.unsent == 0 { return }
      if handler.hasMoved || handler.waitingBytes(context) != waiting {
        handler.watch(context)
      } else {
        context.close(promise: nil)
      }
    }
  }

  /// What the socket has not taken yet, of files, too.
  private func waitingBytes(_ context: ChannelHandlerContext) -> Int? {
    try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)
  }
}
