internal import Core
internal import Glibc
internal import HTTPTypes
internal import NIOCore
internal import NIOHTTPTypes

/// A whole answer, ready to go out.
struct PromptAnswer {
  var head: HTTPResponse
  var body: ByteBuffer?

  init(_ reply: Reply, _ body: ByteBuffer?) {
    head = HTTPResponse(status: reply.status, headerFields: reply.fields)
    self.body = body
  }
}

/// Answers a request where it arrives, on the event loop, when nothing has to be waited for. The
/// connection's task, with its streams in and out, took a third of the server's time for such a
/// request: a part of a file, a "not modified".
final class PromptHandler: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let responder: PodcastResponder
  /// Asked for once: it is a system call.
  private let peer: SocketAddress?
  /// Requests that the task has been given, and not answered to the end: who asks behind them waits
  /// for its turn (RFC 9112, section 9.3.2).
  private var unanswered = 0
  /// Goes out when its request has come to its end.
  private var answer: PromptAnswer?
  private var date = (second: 0, text: "")

  init(_ responder: PodcastResponder, peer: SocketAddress?) {
    self.responder = responder
    self.peer = peer
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let request):
      answer = prompt(request, context)
      if answer != nil { return }
      unanswered += 1
    case .end:
      if let answer {
        self.answer = nil
        return send(answer, context)
      }
    case .body: break
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .end = unwrapOutboundIn(data) { unanswered -= 1 }
    context.write(data, promise: promise)
  }

  private func prompt(_ request: HTTPRequest, _ context: ChannelHandlerContext) -> PromptAnswer? {
    let fields = request.headerFields
    guard unanswered == 0, fields[.contentLength] == nil, fields[.transferEncoding] == nil,
      // The task ends such a connection.
      fields[.connection] != "close",
      // Or who asks and never reads would fill the memory.
      context.channel.isWritable
    else { return nil }
    return responder.promptAnswer(to: request, from: peer)
  }

  private func send(_ answer: PromptAnswer, _ context: ChannelHandlerContext) {
    var head = answer.head
    head.headerFields[.date] = now()
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    if let body = answer.body { context.write(wrapOutboundOut(.body(body)), promise: nil) }
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }

  private func now() -> String {
    let second = time(nil)
    if second != date.second { date = (second, Timestamp(seconds: second).httpDate) }
    return date.text
  }
}
