internal import Hummingbird

/// Finds the endpoint and settles what is the same for all of them.
struct PodcastResponder: HTTPResponder {
  typealias Context = ConnectionContext

  /// By exact path: "/healthz".
  let endpoints: [String: any Endpoint]
  /// For every other path.
  let files: FilesEndpoint

  func respond(to request: Request, context: Context) async throws -> Response {
    var response = await answer(request, context)
    response.headers[.xContentTypeOptions] = "nosniff"
    return request.method == .head ? response.createHeadResponse() : response
  }

  private func answer(_ request: Request, _ context: Context) async -> Response {
    // "OPTIONS *" asks about the server as a whole.
    let target = request.head.path ?? ""
    if request.method == .options, target == "*" { return options(of: files) }
    let path: RequestPath
    do throws(RequestPath.Refusal) {
      path = try RequestPath(target)
    } catch {
      return .plain(error == .malformed ? .badRequest : .notFound)
    }
    let endpoint = path.isFolder ? files : endpoints["/\(path.relative)"] ?? files
    if request.method == .options { return options(of: endpoint) }
    let method = request.method == .head ? .get : request.method
    guard endpoint.methods.contains(method) else {
      return .plain(.methodNotAllowed, nil, [.allow: allowed(by: endpoint)])
    }
    return await endpoint.respond(to: request, at: path, in: context)
  }

  private func options(of endpoint: any Endpoint) -> Response {
    var headers: HTTPFields = [.allow: allowed(by: endpoint)]
    if endpoint is FilesEndpoint { headers.add(CrossOrigin.preflight) }
    var response = Response(status: .noContent, headers: headers)
    response.headers[.contentLength] = nil
    return response
  }

  private func allowed(by endpoint: any Endpoint) -> String {
    var names = endpoint.methods.map(\.rawValue)
    if endpoint.methods.contains(.get) { names.append("HEAD") }
    return (names + ["OPTIONS"]).joined(separator: ", ")
  }
}
