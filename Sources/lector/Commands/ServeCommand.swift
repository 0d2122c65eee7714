internal import ArgumentParser
internal import Core
internal import Pipeline
internal import Server
internal import Workspace

struct ServeCommand: AsyncParsableCommand, StopsItself {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serve the output folder over HTTP, until Ctrl-C.")

  @Argument(help: "The folder; the workspace's output folder by default.")
  var folder: String?

  @Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  @Option(help: "The port; 0 for any free one.")
  var port = 8080

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if !(0...65_535).contains(port) { throw ValidationError("--port is 0 to 65535.") }
  }

  func run() async throws {
    let root = try Workspace.current().output(folder)
    let console = common.console
    let host = host.contains(":") ? "[\(host)]" : host
    do {
      try await PodcastServer(root: root, host: self.host, port: port).run { port in
        console.result("http://\(host):\(port)/")
      }
    } catch {
      throw Failure(.settings, "\(error)", isUnusable: true)
    }
  }
}
