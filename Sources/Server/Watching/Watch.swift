internal import Core
internal import Glibc
internal import Hummingbird
internal import NIOCore

/// What is counted and logged of every request.
struct Watch: Sendable {
  let metrics: Metrics
  let log: AccessLog?
  let proxies: [IPNetwork]

  func visit(_ request: HTTPRequest, from peer: SocketAddress?) -> Visit {
    Visit(watch: self, request: request, peer: peer, start: .now)
  }
}

/// One request, from its arrival to the last byte of its answer.
struct Visit: Sendable {
  let watch: Watch
  let request: HTTPRequest
  let peer: SocketAddress?
  let start: ContinuousClock.Instant

  /// The same answer, which tells when it is done with.
  /// - Parameter sent: counts what goes out past the body's writer, too.
  func watched(_ response: Response, route: String, sent: Tally) -> Response {
    let length = request.method == .head ? 0 : response.body.contentLength
    // One piece goes out with its head in one write (`FileBody`): nothing may come between.
    if let length, length <= FileBody.piece {
      end(response.status.code, route, bytes: length, isComplete: true)
      return response
    }
    var watched = response
    let (body, status) = (response.body, response.status.code)
    watched.body = ResponseBody(contentLength: length) { writer in
      do {
        try await body.write(CountingWriter(base: writer, tally: sent))
        end(status, route, bytes: sent.bytes, isComplete: true)
      } catch {
        end(status, route, bytes: sent.bytes, isComplete: false)
        throw error
      }
    }
    // The body's setter believes that an unknown length means none.
    watched.headers = response.headers
    return watched
  }

  /// - Parameter bytes: of the body.
  func end(_ status: Int, _ route: String, bytes: Int, isComplete: Bool) {
    let time = ContinuousClock.now - start
    let row = Metrics.Row(route: route, method: method, status: status)
    watch.metrics.count(
      row, bytes: bytes, seconds: time / .seconds(1), isComplete: isComplete)
    guard let log = watch.log else { return }
    let asker = Asker(request, from: peer, proxies: watch.proxies)
    log.write(
      AccessEntry(
        moment: Timestamp(seconds: Glibc.time(nil)), address: asker.address,
        method: request.method.rawValue,
        target: AccessEntry.withoutToken(request.path ?? ""), host: asker.host ?? "-",
        status: status, bytes: bytes, milliseconds: Int(time / .milliseconds(1)),
        isComplete: isComplete, referer: request.headerFields[.referer],
        agent: request.headerFields[.userAgent]))
  }

  /// Clients may invent methods, and each would be a row of its own.
  private var method: String {
    let known: [HTTPRequest.Method] = [.get, .head, .options, .post, .put, .patch, .delete]
    return known.contains(request.method) ? request.method.rawValue : "other"
  }
}

private struct CountingWriter: ResponseBodyWriter {
  var base: any ResponseBodyWriter
  let tally: Tally

  mutating func write(_ buffer: ByteBuffer) async throws {
    try await base.write(buffer)
    tally.add(buffer.readableBytes)
  }

  consuming func finish(_ trailers: HTTPFields?) async throws { try await base.finish(trailers) }
}
