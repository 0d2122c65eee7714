internal import FoundationEssentials
internal import Hummingbird

/// `POST /articles`: makes an episode of an article, and answers with the job that does.
struct ArticlesEndpoint: Endpoint {
  let board: JobBoard
  let access: Access
  let publicAddress: PublicAddress

  /// The longest page of the measured corpora has 2 MiB.
  static let longestBody = 8 << 20

  func route(at path: RequestPath) -> String { "articles" }

  func methods(at path: RequestPath) -> [HTTPRequest.Method] {
    path.names.count == 1 ? [.post] : []
  }

  func respond(to request: Request, at path: RequestPath, in context: ConnectionContext) async
    -> Response
  {
    if let refusal = access.refusal(of: request, context) { return refusal }
    do throws(Refusal) {
      let voice = try Refusal.voice(
        try Query(path.query).value("voice"), among: await board.announcer.voices)
      let submission = try await submission(request)
      guard let job = board.submit(submission, voice: voice) else { return Self.full }
      let asker = Asker(request, context, proxies: access.proxies)
      let view = JobView(job.report, root: publicAddress.root(for: asker))
      return .json(.accepted, view, [.location: view.links.job])
    } catch {
      return error.response
    }
  }

  static var full: Response {
    Problem(
      "busy", "too many articles are waiting to be read", hint: "ask again in half a minute"
    ).response(.tooManyRequests, [.retryAfter: "30"])
  }

  private func submission(_ request: Request) async throws(Refusal) -> Submission {
    let type = ContentType(request.headers[.contentType] ?? "")
    guard Self.types.contains(type.essence) else {
      throw Refusal(
        .unsupportedMediaType,
        Problem(
          "request", "an article comes as one of \(Self.types.sorted().joined(separator: ", "))"))
    }
    let bytes = try await request.bytes(upTo: Self.longestBody)
    guard !bytes.isEmpty else { throw .bad("the body is empty") }
    if type.essence == "application/json", let link = try link(in: bytes) {
      return try Self.address(link)
    }
    return .document(bytes: bytes, mediaType: type.essence, charset: type.charset)
  }

  static let types: Set = [
    "application/json", "text/html", "application/xhtml+xml", "text/plain", "text/markdown",
  ]

  /// The address in `{"url": …}`; an object with more in it is an article itself.
  private func link(in bytes: [UInt8]) throws(Refusal) -> String? {
    let object: Link
    do { object = try JSONDecoder().decode(Link.self, from: Data(bytes)) } catch {
      throw .bad("the body is no JSON object")
    }
    return object.isAlone ? object.url : nil
  }

  private struct Link: Decodable {
    var url: String?
    var isAlone: Bool

    init(from decoder: any Decoder) throws {
      let members = try decoder.container(keyedBy: AnyName.self)
      isAlone = members.allKeys.map(\.stringValue) == ["url"]
      url = isAlone ? try members.decode(String.self, forKey: AnyName("url")) : nil
    }
  }

  private struct AnyName: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { return nil }
  }

  static func address(_ text: String) throws(Refusal) -> Submission {
    let scheme = text.prefix(8).lowercased()
    guard scheme.hasPrefix("http://") || scheme.hasPrefix("https://"), text.utf8.count <= 2048
    else {
      throw .bad("the url has to begin with https:// or http://")
    }
    return .address(text)
  }
}
