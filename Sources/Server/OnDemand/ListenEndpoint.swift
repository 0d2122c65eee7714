internal import Hummingbird

/// `GET /listen?url=…`: an article of the web, read aloud now.
struct ListenEndpoint: Endpoint {
  let board: JobBoard
  let access: Access
  let publicAddress: PublicAddress

  func route(at path: RequestPath) -> String { "listen" }

  func methods(at path: RequestPath) -> [HTTPRequest.Method] { path.names.count == 1 ? [.get] : [] }

  func respond(to request: Request, at path: RequestPath, in context: ConnectionContext) async
    -> Response
  {
    if let refusal = access.refusal(of: request, context, path.query) { return refusal }
    do throws(Refusal) {
      let query = try Query(path.query)
      guard let url = query.value("url") else { throw .bad("say which article: /listen?url=…") }
      let submission = try ArticlesEndpoint.address(url)
      let voice = try Refusal.voice(
        query.value("voice"), among: await board.announcer.voices)
      guard request.method != .head else {
        return Response(
          status: .ok, headers: [.contentType: "audio/mpeg", .cacheControl: "no-store"])
      }
      guard let job = board.submit(submission, voice: voice) else {
        return ArticlesEndpoint.full
      }
      let asker = Asker(request, context, proxies: access.proxies)
      var response = await Listening.response(
        to: job, publicAddress.root(for: asker), isHead: false)
      response.headers[.link] = "</jobs/\(job.id)>; rel=\"monitor\""
      return response
    } catch {
      return error.response
    }
  }
}
