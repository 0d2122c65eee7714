internal import CAssets
internal import Core
internal import Hummingbird

/// `/desk` and everything below it.
struct DeskEndpoint: Endpoint {
  let desk: any PronunciationDesk
  let board: RemakeBoard
  let access: Access

  func route(at path: RequestPath) -> String { "desk" }

  func methods(at path: RequestPath) -> [HTTPRequest.Method] {
    switch path.relative {
    case "desk", "desk/desk.css", "desk/desk.js", "desk/articles", "desk/lexicon": [.get]
    case "desk/session", "desk/proofs", "desk/sounds", "desk/entries", "desk/touched",
      "desk/remakes":
      [.post]
    default: path.names.count == 3 && path.names[1] == "remakes" ? [.get] : []
    }
  }

  func respond(to request: Request, at path: RequestPath, in context: ConnectionContext) async
    -> Response
  {
    var response = await answer(request, path, context)
    for field in Self.protection { response.headers[field.name] = field.value }
    return response
  }

  /// Nothing from elsewhere runs in the page, and no other page can have it in a frame.
  private static let protection: HTTPFields = [
    .contentSecurityPolicy: """
    default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
    img-src 'self' data:; media-src 'self' blob:; base-uri 'none'; form-action 'self'; \
    frame-ancestors 'none'
    """,
    .referrerPolicy: "same-origin", .xFrameOptions: "DENY",
    .crossOriginOpenerPolicy: "same-origin", .crossOriginResourcePolicy: "same-origin",
  ]

  private func answer(_ request: Request, _ path: RequestPath, _ context: ConnectionContext) async
    -> Response
  {
    switch path.relative {
    // Both are in every Lector: there is nothing in them to keep.
    case "desk/desk.css": return Asset(lector_asset_desk_stylesheet(), named: "desk.css").response()
    case "desk/desk.js": return Asset(lector_asset_desk_script(), named: "desk.js").response()
    case "desk/session":
      return await DeskSession(access: access).begin(request, context)
    default: break
    }
    if let refusal = access.deskRefusal(of: request, context) {
      guard path.relative == "desk" else { return refusal }
      let page =
        refusal.status == .unauthorized ? lector_asset_desk_sign_in() : lector_asset_desk_closed()
      return Asset(page, named: "desk.html").response(refusal.status)
    }
    if path.relative == "desk" {
      return Asset(lector_asset_desk_page(), named: "desk.html").response()
    }
    do throws(Refusal) { return try await work(request, path) } catch { return error.response }
  }

  private func work(_ request: Request, _ path: RequestPath) async throws(Refusal) -> Response {
    let work = DeskWork(desk: desk, board: board)
    switch path.relative {
    case "desk/articles": return try await work.articles(path.query)
    case "desk/lexicon": return try await work.lexicon(path.query)
    case "desk/proofs": return try await work.proof(try await request.json(upTo: Self.longest))
    case "desk/sounds": return try await work.sound(try await request.json(upTo: Self.longest))
    case "desk/entries": return try await work.save(try await request.json(upTo: Self.longest))
    case "desk/touched": return try await work.touched(try await request.json(upTo: Self.longest))
    case "desk/remakes": return try await work.remake(try await request.json(upTo: Self.longest))
    default: return try work.run(id: path.names.last ?? "")
    }
  }

  /// A page, with what JSON's escapes add to it.
  private static let longest = ArticlesEndpoint.longestBody * 2
}
