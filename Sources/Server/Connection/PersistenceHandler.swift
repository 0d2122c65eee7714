internal import NIOCore
internal import NIOHTTP1

/// Whether a connection goes on after an answer (RFC 9112, section 9.3), which Hummingbird asks of
/// HTTP/1.1 alone and of the word "close" in lower case: a client that speaks HTTP/1.0 waited for
/// the end of a connection that went on.
final class PersistenceHandler: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  private struct Asked {
    var version: HTTPVersion
    var isKept: Bool

    /// It knows no chunks, and no connection that goes on by itself.
    var isOld: Bool { version.major < 1 || version.minor == 0 && version.major == 1 }
  }

  /// What the requests said that are not answered yet, in their order.
  private var asked: [Asked] = []
  /// Hummingbird does not know that the answer under way is the last one.
  private var mustClose = false

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .head(var request) = unwrapInboundIn(data) else {
      return context.fireChannelRead(data)
    }
    let isKept = request.isKeepAlive
    asked.append(Asked(version: request.version, isKept: isKept))
    if isKept { return context.fireChannelRead(data) }
    request.headers.replaceOrAdd(name: "Connection", value: "close")
    context.fireChannelRead(wrapInboundOut(.head(request)))
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(var response):
      guard let request = asked.first, !request.isKept || request.isOld else { break }
      var isKept = request.isKept
      if request.isOld, !response.hasKnownEnd {
        // Chunks are of HTTP/1.1: the body ends with the connection.
        response.version = request.version
        mustClose = isKept
        isKept = false
      }
      response.headers.replaceOrAdd(name: "Connection", value: isKept ? "keep-alive" : "close")
      return context.write(wrapOutboundOut(.head(response)), promise: promise)
    case .body: break
    case .end:
      if !asked.isEmpty { asked.removeFirst() }
      guard mustClose else { break }
      let promise = promise ?? context.eventLoop.makePromise()
      promise.futureResult.assumeIsolated().whenComplete { _ in context.close(promise: nil) }
      return context.write(data, promise: promise)
    }
    context.write(data, promise: promise)
  }
}

extension HTTPResponseHead {
  fileprivate var hasKnownEnd: Bool {
    headers.contains(name: "Content-Length") || status == .noContent || status == .notModified
  }
}
