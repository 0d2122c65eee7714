internal import Core
internal import Hummingbird

/// A browser cannot send the token with every request of a page: it shows it once, in a form, and
/// keeps a cookie that is good for the desk alone.
struct DeskSession {
  let access: Access

  static let cookie = "lector-desk"

  /// Not the token itself: what a browser keeps opens nothing but the desk.
  static func value(for token: String) -> String {
    Digest.sha256(of: Array("lector desk \(token)".utf8)).hex
  }

  /// `POST /desk/session`
  func begin(_ request: Request, _ context: ConnectionContext) async -> Response {
    do throws(Refusal) {
      let body = String(decoding: try await request.bytes(upTo: 4096), as: UTF8.self)
      let shown = try Query(body).value("token") ?? ""
      guard let token = access.token, Access.areEqual(shown.utf8, token.utf8) else {
        // Guessing is slow, and nobody else waits for it.
        try? await Task.sleep(for: .seconds(1))
        return Response(status: .seeOther, headers: [.location: "../desk?wrong=1"])
      }
      let asker = Asker(request, context, proxies: access.proxies)
      let secure = asker.scheme == "https" ? "; Secure" : ""
      return Response(
        status: .seeOther,
        headers: [
          .location: "../desk", .cacheControl: "no-store",
          .setCookie:
            "\(Self.cookie)=\(Self.value(for: token)); HttpOnly; SameSite=Strict\(secure)",
        ])
    } catch { return error.response }
  }

  static func isShown(in request: Request, for token: String) -> Bool {
    let pairs = request.headers[values: .cookie].flatMap { $0.split(separator: ";") }
    return pairs.contains { pair in
      let parts = pair.split(separator: "=", maxSplits: 1)
      return parts.count == 2 && parts[0].filter { $0 != " " } == cookie
        && Access.areEqual(parts[1].utf8, value(for: token).utf8)
    }
  }
}

extension Access {
  /// As `refusal`, or with the desk's cookie; cookies are sent by whatever page asks, so that the
  /// asking page has to be our own.
  func deskRefusal(of request: Request, _ context: ConnectionContext) -> Response? {
    if let token, DeskSession.isShown(in: request, for: token),
      isOwnPage(request, Asker(request, context, proxies: proxies))
    {
      return nil
    }
    return refusal(of: request, context)
  }
}
