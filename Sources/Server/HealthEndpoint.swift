internal import Hummingbird

/// `/healthz`: 200 while the output folder can be read, 503 otherwise.
struct HealthEndpoint: Endpoint {
  let folder: OutputFolder

  func route(at path: RequestPath) -> String { "health" }

  func methods(at path: RequestPath) -> [HTTPRequest.Method] { path.names.count == 1 ? [.get] : [] }

  func respond(to request: Request, at path: RequestPath, in context: ConnectionContext) async
    -> Response
  {
    let isHealthy = folder.isReadable
    return .plain(
      isHealthy ? .ok : .serviceUnavailable,
      isHealthy ? "ok\n" : "the output folder cannot be read\n",
      [.cacheControl: "no-store"])
  }
}
