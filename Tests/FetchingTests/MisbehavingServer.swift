import Foundation
import Testing

@testable import Fetching

/// `misbehaving-server.py` on a port of 127.0.0.1 of its own; it ends with this process, whose end
/// closes its standard input.
final class MisbehavingServer: Sendable {
  static let shared = MisbehavingServer()

  let port: Int
  private let process: Process
  private let input: Pipe

  private init() {
    process = Process()
    input = Pipe()
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "misbehaving-server.py")
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", script.path]
    process.standardInput = input
    let output = Pipe()
    process.standardOutput = output
    do { try process.run() } catch { fatalError("python3 does not start: \(error)") }
    var line = ""
    while !line.hasSuffix("\n") {
      let piece = output.fileHandleForReading.availableData
      guard !piece.isEmpty else { fatalError("the test server did not say its port") }
      line += String(decoding: piece, as: UTF8.self)
    }
    guard let port = Int(line.dropLast()) else { fatalError("no port: \(line)") }
    self.port = port
  }

  func url(_ path: String) -> String { "http://127.0.0.1:\(port)/\(path)" }
}

/// Settings with which the test server, and nothing else on this machine, may be fetched from.
func openSettings(_ change: (inout FetchSettings) -> Void = { _ in }) -> FetchSettings {
  var settings = FetchSettings()
  settings.allowedHosts = ["127.0.0.1"]
  settings.proxy = .none
  settings.totalTimeout = .seconds(15)
  change(&settings)
  return settings
}

func fetch(
  _ path: String, validators: Validators? = nil,
  _ change: (inout FetchSettings) -> Void = { _ in }
) async throws(FetchError) -> Fetched {
  try await Fetcher(settings: openSettings(change))
    .get(MisbehavingServer.shared.url(path), validators: validators)
}

/// The error of a fetch that must fail.
func failure(
  _ path: String, _ change: (inout FetchSettings) -> Void = { _ in },
  at location: SourceLocation = #_sourceLocation
) async -> FetchError? {
  await failure(ofURL: MisbehavingServer.shared.url(path), openSettings(change), at: location)
}

func failure(
  ofURL url: String, _ settings: FetchSettings, at location: SourceLocation = #_sourceLocation
) async -> FetchError? {
  do {
    let page = try await Fetcher(settings: settings).get(url)
    Issue.record("\(url) came: \(page.status), \(page.bytes.count) bytes", sourceLocation: location)
    return nil
  } catch { return error }
}

/// For a redirect's target in a query.
func escaped(_ url: String) -> String {
  url.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? url
}
