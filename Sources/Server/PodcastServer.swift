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
    let application = Application(
      responder: PodcastResponder(
        endpoints: ["/healthz": HealthEndpoint(folder: folder)],
        files: FilesEndpoint(folder: folder)),
      server: .http1(configuration: connection),
      configuration: .init(
        address: .hostname(host, port: port), backlog: 1024,
        availableConnectionsDelegate: .maximum(maximumConnections, logger: logger)),
      onServerRunning: { onReady($0.localAddress?.port ?? 0) },
      logger: logger)
    var configuration = ServiceGroupConfiguration(
      services: [.init(service: application)], gracefulShutdownSignals: signals, logger: logger)
    configuration.maximumGracefulShutdownDuration = shutdownTimeout
    do { try await ServiceGroup(configuration: configuration).run() } catch {
      if let problem = problem(error) { throw problem }
    }
  }

  private var connection: HTTP1Channel.Configuration {
    let idle = TimeAmount(idleTimeout)
    return .init(
      additionalChannelHandlers: [ListenerHandler(limit: idle)],
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
