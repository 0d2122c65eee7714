internal import Glibc
internal import Hummingbird
internal import NIOCore

/// Everything below the output folder.
struct FilesEndpoint: Endpoint {
  let folder: OutputFolder
  let packed: PackedTexts

  func route(at path: RequestPath) -> String {
    path.isFolder ? "page" : MediaType(ofFile: path.names.last ?? "").route
  }

  func methods(at path: RequestPath) -> [HTTPRequest.Method] { [.get] }

  func respond(to request: Request, at path: RequestPath, in context: ConnectionContext) async
    -> Response
  {
    let names = path.isFolder ? path.names + ["index.html"] : path.names
    guard let name = names.last else { return .plain(.notFound) }
    let media = MediaType(ofFile: name)
    do throws(FileProblem) {
      let file = try folder.open(names.joined(separator: "/"))
      var plain = file.representation(named: name, at: time(nil))
      if media.isFeed {
        plain.isNegotiated = true
        if Accept(request.headers[values: .accept]).isBrowsers { plain = plain.forBrowsers }
      }
      // Who asks for a part has to mean the plain bytes: a part of a packed file is of no use.
      if media.isText, request.headers[.range] == nil,
        AcceptEncoding(request.headers[.acceptEncoding]).takesGzip,
        let bytes = await packed.packed(file)
      {
        return send(bytes, reply(with: plain.gzip(size: bytes.readableBytes), name, request))
      }
      return await send(file, reply(with: plain, name, request), context)
    } catch {
      var response = refuse(error, path)
      // A player on another origin should see the 404, too.
      if media.isShared { response.headers.add(CrossOrigin.fields) }
      return response
    }
  }

  private func reply(with file: Representation, _ name: String, _ request: Request) -> Reply {
    var reply = Reply(with: file, to: request.conditions, isHead: request.method == .head)
    if file.media.isPage { reply.fields += PageProtection.fields(forPage: name) }
    return reply
  }

  private func send(_ file: OpenFile, _ reply: Reply, _ context: ConnectionContext) async
    -> Response
  {
    var body = ResponseBody()
    if let range = reply.body {
      do {
        body = try await FileBody(file: file, range: range).responseBody(in: context)
      } catch {
        return .plain(.internalServerError)
      }
    }
    return response(reply, body)
  }

  private func send(_ bytes: ByteBuffer, _ reply: Reply) -> Response {
    response(reply, reply.body == nil ? ResponseBody() : bytes.responseBody)
  }

  private func response(_ reply: Reply, _ body: ResponseBody) -> Response {
    var headers = HTTPFields()
    headers.add(reply.fields)
    var response = Response(
      status: .init(code: reply.status), headers: headers, body: body)
    // The initializer adds "Content-Length: 0", which a 304 would say of the file.
    if reply.status == 304 { response.headers[.contentLength] = nil }
    return response
  }

  private func refuse(_ problem: FileProblem, _ path: RequestPath) -> Response {
    switch problem {
    case .missing: .plain(.notFound)
    case .isFolder where path.isFolder: .plain(.notFound)
    // Relative, so that it holds behind a proxy that serves this under another path.
    case .isFolder:
      .plain(.permanentRedirect, "", [.location: "\(path.escapedLast)/\(path.query)"])
    case .forbidden: .plain(.forbidden)
    case .busy: .plain(.serviceUnavailable, "busy\n", [.retryAfter: "5"])
    case .failed: .plain(.internalServerError)
    }
  }
}
