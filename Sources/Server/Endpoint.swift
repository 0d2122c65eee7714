internal import Hummingbird

/// One resource, or a family of them: what it understands and what it answers. HEAD, OPTIONS and
/// 405 follow from `methods` and are the same everywhere (`PodcastResponder`).
protocol Endpoint: Sendable {
  /// What metrics call it, from a short list: "audio", "feed", "jobs".
  func route(at path: RequestPath) -> String
  /// Without HEAD, which every GET implies, and OPTIONS. Empty: there is nothing of that name.
  func methods(at path: RequestPath) -> [HTTPRequest.Method]
  /// - Parameter request: its method is one of `methods`, or HEAD where GET is among them; the
  ///   body of an answer to HEAD is dropped by the caller.
  func respond(to request: Request, at path: RequestPath, in context: ConnectionContext) async
    -> Response
}
