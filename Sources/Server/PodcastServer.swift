internal import CAssets
internal import Glibc
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import NIOPosix
internal import ServiceLifecycle
internal import UnixSignals

/// Serves an output folder over HTTP.
public struct PodcastServer: Sendable {
  public var root: String
  public var host: String
  /// 0: any free port.
  public var port: Int
  /// How long a connection may be silent between requests, and how long a listener may take no
  /// byte of what it asked for.
  public var idleTimeout = Duration.seconds(60)
  /// How long running downloads may go on once the server has been told to stop.
  public var shutdownTimeout = Duration.seconds(4)
  public var maximumConnections = 2000
  /// nil: requests are counted and not logged.
  public var accessLog: AccessLogFormat?
  /// Whose `X-Forwarded-…` headers are believed.
  public var trustedProxies: [IPNetwork] = []
  /// What programs show to use more than the published files; nil: only this machine may.
  public var token: String?
  /// Who makes audio on demand; nil: nobody.
  public var announcer: (any Announcer)?
  public var limits = JobLimits()
  /// Where editors hear and change how words are said; nil: nowhere.
  public var desk: (any PronunciationDesk)?
  /// What URLs in answers begin with where the request's own name is none of `hosts`.
  public var baseURL: String?
  /// Names by which the server may be asked, beside this machine's own.
  public var hosts: [String] = []
  /// Folder of the reports that `lector publish` writes, for `/metrics`.
  public var reports: String?

  public init(root: String, host: String = "127.0.0.1", port: Int = 8080) {
    self.root = root
    self.host = host
    self.port = port
  }

  /// Serves until SIGINT, SIGTERM or the task's cancellation.
  /// - Parameter onReady: is given the port once connections are accepted.
  public func run(onReady: @escaping @Sendable (_ port: Int) -> Void) async throws(ServerError) {
    try await run(until: [.sigint, .sigterm], onReady: onReady)
  }

  func run(until signals: [UnixSignal], onReady: @escaping @Sendable (Int) -> Void)
    async throws(ServerError)
  {
    guard let folder = OutputFolder(root) else { throw .noSuchFolder(root) }
    var logger = Logger(label: "lector.serve")
    logger.logLevel = .critical
    let watch = Watch(
      metrics: Metrics(), log: accessLog.map { AccessLog($0) }, proxies: trustedProxies)
    defer { watch.log?.close() }
    let board = announcer.map { JobBoard($0, limits: limits) }
    let remakes = desk.map { RemakeBoard($0) }
    let responder = responder(folder, watch, board, remakes)
    let application = Application(
      responder: responder,
      server: HTTPServerBuilder { [configuration = connection(watch.metrics)] respond in
        ListenerChannel(
          base: HTTP1Channel(responder: respond, configuration: configuration),
          responder: responder)
      },
      configuration: .init(
        address: .hostname(host, port: port), backlog: 1024,
        availableConnectionsDelegate: .maximum(maximumConnections, logger: logger)),
      onServerRunning: { onReady($0.localAddress?.port ?? 0) },
      logger: logger)
    var configuration = ServiceGroupConfiguration(
      services: [.init(service: application)], gracefulShutdownSignals: signals, logger: logger)
    configuration.maximumGracefulShutdownDuration = shutdownTimeout
    var problem: ServerError?
    do { try await ServiceGroup(configuration: configuration).run() } catch {
      problem = self.problem(error)
    }
    await board?.close()
    await remakes?.close()
    if let problem { throw problem }
  }

  private func responder(
    _ folder: OutputFolder, _ watch: Watch, _ board: JobBoard?, _ remakes: RemakeBoard?
  ) -> PodcastResponder {
    let packed = PackedTexts()
    let access = Access(token: token, proxies: trustedProxies)
    let address = PublicAddress(base: baseURL, hosts: Set(hosts.map { $0.lowercased() }))
    var endpoints: [String: any Endpoint] = [
      "healthz": HealthEndpoint(folder: folder),
      "metrics": MetricsEndpoint(
        metrics: watch.metrics, log: watch.log, packed: packed, runs: reports, access: access),
    ]
    if let board, let announcer {
      endpoints["articles"] = ArticlesEndpoint(board: board, access: access, publicAddress: address)
      endpoints["listen"] = ListenEndpoint(board: board, access: access, publicAddress: address)
      endpoints["jobs"] = JobsEndpoint(board: board, access: access, publicAddress: address)
      endpoints["openapi.json"] = AssetEndpoint(lector_asset_openapi(), named: "openapi.json")
      endpoints["v1"] = SpeechEndpoint(
        announcer: announcer, access: access, turns: SpeechTurns(limits.running * 2))
    }
    if let desk, let remakes {
      endpoints["desk"] = DeskEndpoint(desk: desk, board: remakes, access: access)
    }
    return PodcastResponder(
      endpoints: endpoints, files: FilesEndpoint(folder: folder, packed: packed), watch: watch)
  }

  private func connection(_ metrics: Metrics) -> HTTP1Channel.Configuration {
    let idle = TimeAmount(idleTimeout)
    return .init(
      additionalChannelHandlers: [ListenerHandler(limit: idle, metrics: metrics)],
      idleTimeout: idle,
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))
  }

  /// nil for an end that was asked for.
  private func problem(_ error: any Error) -> ServerError? {
    if error is CancellationError { return nil }
    guard let error = error as? IOError else { return .failed("\(error)") }
    switch error.errnoCode {
    case EADDRINUSE: return .addressInUse(host: host, port: port)
    case EACCES, EPERM: return .notPermitted(host: host, port: port)
    case EADDRNOTAVAIL: return .noSuchAddress(host: host, port: port)
    default: return .failed("\(error)")
    }
  }
}
