internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import NIOHTTPTypesHTTP1

/// HTTP/1.1 connections. What can be answered at once is (`PromptHandler`); for the rest each has a
/// task, on the event loop of its socket: from the cooperative pool every request cost four wake-ups
/// of other threads, half of the server's time.
struct ListenerChannel: ServerChildChannel {
  let base: HTTP1Channel
  let responder: PodcastResponder

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
    base.setup(channel: channel, logger: logger).flatMapThrowing { value in
      let pipeline = channel.pipeline.syncOperations
      let codec = try pipeline.handler(type: HTTP1ToHTTPServerCodec.self)
      try pipeline.addHandler(PersistenceHandler(), position: .before(codec))
      let state = try pipeline.handler(type: HTTPConnectionStateHandler.self)
      let prompt = PromptHandler(responder, peer: channel.remoteAddress)
      try pipeline.addHandler(prompt, position: .after(state))
      return value
    }
  }

  func handle(value: HTTP1Channel.Value, logger: Logger) async {
    await withTaskExecutorPreference(LoopExecutor(value.channel.eventLoop)) {
      await base.handle(value: value, logger: logger)
    }
  }
}

/// Runs tasks on the thread of an event loop.
private final class LoopExecutor: TaskExecutor {
  private let loop: any EventLoop

  init(_ loop: any EventLoop) { self.loop = loop }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    loop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
