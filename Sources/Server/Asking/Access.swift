internal import Hummingbird

/// Who may use what is not for every listener: metrics, making audio, the desk.
struct Access: Sendable {
  /// Asked for as `Authorization: Bearer …`; nil: only this machine may.
  let token: String?
  let proxies: [IPNetwork]

  /// What a request without leave is told; nil for one that may.
  /// - Parameter query: where the token may stand, too: players cannot send headers.
  func refusal(
    of request: Request, _ context: ConnectionContext, _ query: String = ""
  ) -> Response? {
    if token != nil, isTokenRight(in: request) || isTokenRight(in: query) { return nil }
    let asker = Asker(request, context, proxies: proxies)
    if token == nil, asker.isThisMachine {
      return isOwnPage(request, asker) ? nil : Self.forbidden("another site's page may not")
    }
    guard token != nil else {
      return Self.forbidden("only this machine may, unless the server has a token")
    }
    return Problem("access", "this needs the server's token").response(
      .unauthorized, [.wwwAuthenticate: "Bearer"])
  }

  private static func forbidden(_ message: String) -> Response {
    Problem("access", message).response(.forbidden)
  }

  private func isTokenRight(in request: Request) -> Bool {
    guard let token, let header = request.headers[.authorization] else { return false }
    let words = header.split(separator: " ", maxSplits: 1)
    return words.count == 2 && words[0].lowercased() == "bearer"
      && Self.areEqual(words[1].utf8, token.utf8)
  }

  private func isTokenRight(in query: String) -> Bool {
    guard let token, let shown = (try? Query(query))?.value("token") else { return false }
    return Self.areEqual(shown.utf8, token.utf8)
  }

  /// Takes the same time wherever the first difference is.
  static func areEqual(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
    var difference: UInt8 = left.count == right.count ? 0 : 1
    for (a, b) in zip(left, right) { difference |= a ^ b }
    return difference == 0
  }

  /// Browsers send some requests of any page without asking first: a form's POST, the source of an
  /// `<audio>`. They say where it comes from in `Sec-Fetch-Site`, older ones in `Origin`.
  func isOwnPage(_ request: Request, _ asker: Asker) -> Bool {
    if let site = request.headers[.secFetchSite] { return site == "same-origin" || site == "none" }
    guard let origin = request.headers[.origin] else { return true }
    return origin == "\(asker.scheme)://\(asker.host ?? "")"
  }
}
