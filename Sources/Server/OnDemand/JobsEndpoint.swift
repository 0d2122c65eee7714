internal import FoundationEssentials
internal import Hummingbird

/// `/jobs`, `/jobs/<id>`, `/jobs/<id>/events` and `/jobs/<id>/audio`.
struct JobsEndpoint: Endpoint {
  let board: JobBoard
  let access: Access
  let publicAddress: PublicAddress

  func route(at path: RequestPath) -> String { path.names.last == "events" ? "events" : "jobs" }

  func methods(at path: RequestPath) -> [HTTPRequest.Method] {
    let isPart = path.names.count == 3 && ["events", "audio"].contains(path.names[2])
    return path.names.count < 3 || isPart ? [.get] : []
  }

  func respond(to request: Request, at path: RequestPath, in context: ConnectionContext) async
    -> Response
  {
    if let refusal = access.refusal(of: request, context, path.query) { return refusal }
    let asker = Asker(request, context, proxies: access.proxies)
    let root = publicAddress.root(for: asker)
    guard path.names.count > 1 else {
      return .json(.ok, ["jobs": board.all.map { JobView($0.report, root: root) }])
    }
    guard let job = board.job(id: path.names[1]) else {
      return Problem("request", "there is no such job, or it ended long ago").response(.notFound)
    }
    switch path.names.count > 2 ? path.names[2] : "" {
    case "events": return events(of: job, root)
    case "audio": return await Listening.response(to: job, root, isHead: request.method == .head)
    default: return .json(.ok, JobView(job.report, root: root))
    }
  }

  /// Server-sent events (the HTML standard, section 9.2): every change of the job, from the first;
  /// the stream ends with the job.
  private func events(of job: Job, _ root: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: "text/event-stream", .cacheControl: "no-store",
        // nginx would collect the events otherwise.
        .xAccelBuffering: "no",
      ],
      body: ResponseBody { writer in
        var index = 0
        while let report = await Self.report(index, of: job) {
          try await writer.write(ByteBuffer(string: Self.event(report, index, root)))
          index += report == nil ? 0 : 1
        }
        try await writer.finish(nil)
      })
  }

  /// - Returns: nil at the end; a report that is nil when none came for a while.
  private static func report(_ index: Int, of job: Job) async -> JobReport?? {
    await withTaskGroup(of: (JobReport?, isLate: Bool).self) { group in
      group.addTask { (await job.reports.entry(index), false) }
      group.addTask {
        try? await Task.sleep(for: heartbeat)
        return (nil, true)
      }
      defer { group.cancelAll() }
      guard let first = await group.next() else { return .none }
      if first.isLate { return Task.isCancelled ? .none : .some(nil) }
      return first.0.map { .some($0) } ?? .none
    }
  }

  /// Proxies and clients close what is silent for a minute.
  private static let heartbeat = Duration.seconds(15)

  private static func event(_ report: JobReport?, _ index: Int, _ root: String) -> String {
    guard let report else { return ": still there\n\n" }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = (try? encoder.encode(JobView(report, root: root))) ?? Data()
    let json = String(decoding: data, as: UTF8.self)
    return "id: \(index)\nevent: \(report.state.rawValue)\ndata: \(json)\n\n"
  }
}
