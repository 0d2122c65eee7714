internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Finds the endpoint and settles what is the same for all of them.
struct PodcastResponder: HTTPResponder {
  typealias Context = ConnectionContext

  /// By the first name of the path: "healthz".
  let endpoints: [String: any Endpoint]
  /// For every other path.
  let files: FilesEndpoint
  let watch: Watch

  func respond(to request: Request, context: Context) async throws -> Response {
    let visit = watch.visit(request.head, from: context.peer)
    var (response, route) = await answer(request, context)
    response.headers[.xContentTypeOptions] = "nosniff"
    if request.method == .head { response = response.createHeadResponse() }
    return visit.watched(response, route: route, sent: context.sent)
  }

  /// The answer to a request without a body for a published file that can go out at once; nil for
  /// every other, which is `respond`'s.
  func promptAnswer(to request: HTTPRequest, from peer: SocketAddress?) -> PromptAnswer? {
    guard request.method == .get || request.method == .head,
      let path = try? RequestPath(request.path ?? ""),
      path.names.first.map({ endpoints[$0] == nil }) ?? true
    else { return nil }
    let visit = watch.visit(request, from: peer)
    guard var answer = files.promptAnswer(to: request, at: path) else { return nil }
    answer.head.headerFields[.xContentTypeOptions] = "nosniff"
    visit.end(
      answer.head.status.code, files.route(at: path), bytes: answer.body?.readableBytes ?? 0,
      isComplete: true)
    return answer
  }

  private func answer(_ request: Request, _ context: Context) async -> (Response, route: String) {
    // "OPTIONS *" asks about the server as a whole.
    let target = request.head.path ?? ""
    if request.method == .options, target == "*" {
      return (options([.get], isShared: true), "server")
    }
    let path: RequestPath
    do throws(RequestPath.Refusal) {
      path = try RequestPath(target)
    } catch {
      return (.plain(error == .malformed ? .badRequest : .notFound), "refused")
    }
    // "/desk/" is what people type; relative, so that it holds behind a proxy that adds a path.
    if path.isFolder, path.names.count == 1, endpoints[path.names[0]] != nil {
      let location = "../\(path.names[0])\(path.query)"
      return (.plain(.permanentRedirect, "", [.location: location]), "refused")
    }
    let special = path.isFolder ? nil : path.names.first.flatMap { endpoints[$0] }
    let endpoint = special ?? files
    let methods = endpoint.methods(at: path)
    guard !methods.isEmpty else { return (.plain(.notFound), "refused") }
    let route = endpoint.route(at: path)
    if request.method == .options { return (options(methods, isShared: special == nil), route) }
    let method = request.method == .head ? .get : request.method
    guard methods.contains(method) else {
      return (.plain(.methodNotAllowed, nil, [.allow: allowed(methods)]), route)
    }
    guard special != nil else {
      return (await files.respond(to: request, at: path, in: context), route)
    }
    // Who works longer than it takes to open a file must not hold up the listeners of this loop.
    return await withTaskExecutorPreference(globalConcurrentExecutor) {
      (await endpoint.respond(to: request, at: path, in: context), route)
    }
  }

  private func options(_ methods: [HTTPRequest.Method], isShared: Bool) -> Response {
    var headers: HTTPFields = [.allow: allowed(methods)]
    if isShared { headers.append(contentsOf: CrossOrigin.preflight) }
    var response = Response(status: .noContent, headers: headers)
    response.headers[.contentLength] = nil
    return response
  }

  private func allowed(_ methods: [HTTPRequest.Method]) -> String {
    var names = methods.map(\.rawValue)
    if methods.contains(.get) { names.insert("HEAD", at: 1) }
    return (names + ["OPTIONS"]).joined(separator: ", ")
  }
}
