internal import Glibc
internal import HTTPTypes
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
    do throws(FileProblem) {
      let found = try find(request.head, path)
      if found.mayBePacked, let bytes = await packed.packed(found.file) {
        let reply = found.reply(packed: bytes)
        return Response(reply, reply.body == nil ? ResponseBody() : bytes.responseBody)
      }
      let reply = found.reply
      guard let range = reply.body else { return Response(reply, ResponseBody()) }
      let body = FileBody(file: found.file, range: range)
      do { return Response(reply, try await body.responseBody(in: context)) } catch {
        return .plain(.internalServerError)
      }
    } catch {
      var response = refuse(error, path)
      // A player on another origin should see the 404, too.
      if MediaType(ofFile: path.fileName).isShared {
        response.headers.append(contentsOf: CrossOrigin.fields)
      }
      return response
    }
  }

  /// The answer for which nothing has to be waited for; nil where there is none.
  func promptAnswer(to request: HTTPRequest, at path: RequestPath) -> PromptAnswer? {
    guard let found = try? find(request, path) else { return nil }
    if found.mayBePacked {
      switch packed.known(found.file) {
      case .unknown: return nil
      case .useless: break
      case .packed(let bytes):
        // A longer one goes out in pieces.
        guard bytes.readableBytes <= FileBody.piece else { return nil }
        let reply = found.reply(packed: bytes)
        return PromptAnswer(reply, reply.body == nil ? nil : bytes)
      }
    }
    let reply = found.reply
    guard let range = reply.body, !range.isEmpty else { return PromptAnswer(reply, nil) }
    return FileBody(file: found.file, range: range).bytesAtHand.map { PromptAnswer(reply, $0) }
  }

  /// A file as the asker is to see it.
  private struct Found {
    let request: HTTPRequest
    let name: String
    let file: OpenFile
    let plain: Representation
    /// Who asks for a part has to mean the plain bytes: a part of a packed file is of no use.
    let mayBePacked: Bool

    var reply: Reply { reply(with: plain) }

    func reply(packed bytes: ByteBuffer) -> Reply {
      reply(with: plain.gzip(size: bytes.readableBytes))
    }

    private func reply(with file: Representation) -> Reply {
      var reply = Reply(with: file, to: request.conditions, isHead: request.method == .head)
      if file.media.isPage {
        reply.fields.append(contentsOf: PageProtection.fields(forPage: name))
      }
      return reply
    }
  }

  private func find(_ request: HTTPRequest, _ path: RequestPath) throws(FileProblem) -> Found {
    let name = path.fileName
    let file = try folder.open(
      (path.isFolder ? path.names + [name] : path.names).joined(separator: "/"))
    var plain = file.representation(named: name, at: time(nil))
    if plain.media.isFeed {
      plain.isNegotiated = true
      if Accept(request.headerFields[values: .accept]).isBrowsers { plain = plain.forBrowsers }
    }
    let mayBePacked =
      plain.media.isText && request.headerFields[.range] == nil
      && AcceptEncoding(request.headerFields[.acceptEncoding]).takesGzip
    return Found(
      request: request, name: name, file: file, plain: plain, mayBePacked: mayBePacked)
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

extension RequestPath {
  /// Of the file that is meant.
  fileprivate var fileName: String { isFolder ? "index.html" : names.last ?? "index.html" }
}

extension Response {
  fileprivate init(_ reply: Reply, _ body: ResponseBody) {
    self.init(status: reply.status, headers: reply.fields, body: body)
    // The initializer adds "Content-Length: 0", which a 304 would say of the file.
    if reply.status == .notModified { headers[.contentLength] = nil }
  }
}
