internal import ArgumentParser
internal import Core
internal import Pipeline
internal import Server
internal import Workspace

struct ServeCommand: AsyncParsableCommand, StopsItself {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serve the output folder over HTTP, until Ctrl-C.",
    discussion: "What is not said here stands under \"server\" in lector.yaml.")

  @Argument(help: "The folder; the workspace's output folder by default.")
  var folder: String?

  @Option(help: "The address to listen on; 127.0.0.1.")
  var host: String?

  @Option(help: "The port; 8080, 0 for any free one.")
  var port: Int?

  @Option(help: "A line per request on standard error, as text or json.")
  var accessLog: AccessLogFormat?

  @Option(
    help: "Believe the X-Forwarded headers of this address or block, such as 10.0.0.0/8.")
  var trustProxy: [IPNetwork] = []

  @Option(help: "A file with the token for making audio, the desk and the metrics.")
  var tokenFile: String?

  @OptionGroup var jobs: JobsOption
  @OptionGroup var fetch: FetchOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let port, !(0...65_535).contains(port) {
      throw ValidationError("--port is 0 to 65535.")
    }
  }

  func run() async throws {
    let workspace = try Workspace.current()
    let room = LiveRoom(
      workspace, output: folder, engines: jobs.engines, allowPrivate: fetch.allowPrivate)
    var server = try server(in: workspace)
    server.announcer = LiveAnnouncer(room: room)
    server.desk = LiveDesk(room: EditingRoom(room), live: room)
    let console = common.console
    let host = server.host.contains(":") ? "[\(server.host)]" : server.host
    do {
      try await server.run { port in console.result("http://\(host):\(port)/") }
    } catch {
      await room.close()
      throw Failure(.settings, "\(error)", isUnusable: true)
    }
    await room.close()
  }

  private func server(in workspace: Workspace) throws -> PodcastServer {
    let settings = workspace.settings.server
    var server = PodcastServer(
      root: workspace.output(folder), host: host ?? settings.host, port: port ?? settings.port)
    server.accessLog =
      accessLog ?? settings.accessLog.flatMap { AccessLogFormat(rawValue: $0.rawValue) }
    server.trustedProxies = trustProxy + (try settings.trustedProxies.map(Self.network))
    let file = tokenFile ?? settings.tokenFile.map(workspace.path)
    server.token = try file.map(Self.token)
    let base = workspace.settings.show.baseURL
    // The default is this machine, by whatever name the request has for it.
    server.baseURL = base == Settings().show.baseURL ? nil : base
    server.hosts = settings.hosts + (server.baseURL.flatMap(Self.host(of:)).map { [$0] } ?? [])
    server.reports = workspace.root.map { "\($0)/.lector/runs" }
    return server
  }

  /// "https://audio.example.org/paper" → "audio.example.org".
  private static func host(of url: String) -> String? {
    url.split(separator: "/").dropFirst().first.map { String($0.prefix { $0 != ":" }) }
  }

  private static func network(_ text: String) throws -> IPNetwork {
    guard let network = IPNetwork(text) else {
      throw Failure(
        .settings, "server.trusted_proxies: \"\(text)\" is no address and no block of them",
        hint: "write 127.0.0.1 or 10.0.0.0/8", isUnusable: true)
    }
    return network
  }

  /// The first line of a file: a token in an argument could be read by everybody on the machine.
  private static func token(in file: String) throws -> String {
    do {
      let text = String(decoding: try Files.read(file, limit: 4096), as: UTF8.self)
      let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
      guard line.count >= 16, line.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
        throw Failure(
          .settings, "\(file): a token has at least 16 visible ASCII characters",
          hint: "make one: openssl rand -hex 24", isUnusable: true)
      }
      return line
    } catch { throw Failure(error) }
  }
}
