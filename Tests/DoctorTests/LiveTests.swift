import Foundation
import Testing

@testable import Doctor
@testable import Fetching

/// The doctor at a live feed, whose server misbehaves on command.
@Suite struct LiveTests {
  private func examine(_ fault: String, allowPrivate: Bool = true) async throws -> [Finding] {
    let server = PodcastServer.shared
    var settings = Doctor.Settings(now: Newsstand.now, jobs: 2)
    settings.allowPrivate = allowPrivate
    settings.items = 1
    return await Doctor(settings)
      .examine(feedAt: "http://127.0.0.1:\(server.port)/\(fault)/feed.xml").findings
  }

  @Test func aGoodServerIsHealthy() async throws {
    let findings = try await examine("good")
    // The feed was made for another port: its podcast:guid is that of its first address.
    let expected: Set<String> = ["channel.local", "podcast.guid-address"]
    #expect(findings.filter { !expected.contains($0.rule) } == [])
  }

  static let faults: [(fault: String, rule: String)] = [
    ("head-405", "http.head"), ("head-differs", "http.head"),
    ("moved-for-now", "http.redirect"), ("loop", "http.reachable"),
    ("audio-type", "http.type"), ("html-feed", "http.type"), ("us-ascii", "http.type"),
    ("plain-captions", "http.type"), ("no-etag", "http.validators"), ("no-cors", "http.cors"),
    ("no-cache-control", "http.cache-control"), ("lying-length", "http.reachable"),
    ("lying-length", "file.missing"), ("deaf", "http.conditional"),
    ("always-304", "http.conditional-other"), ("changes", "http.stable"), ("no-gzip", "http.gzip"),
    ("gzip-always", "http.unasked"), ("gzip-one-tag", "http.gzip-tag"),
    ("gzip-other", "http.gzip-same"), ("gzip-audio", "http.gzip-audio"),
    ("no-accept-ranges", "http.accept-ranges"), ("no-ranges", "http.range"),
    ("off-by-one", "http.range"), ("no-416", "http.range-past"),
    ("if-range-ignored", "http.if-range"),
    ("dead-links", "http.link"),
  ]

  @Test(arguments: faults)
  func aMisbehavingServerIsFound(fault: String, rule: String) async throws {
    let rules = Set(try await examine(fault).map(\.rule))
    #expect(rules.contains(rule), "found \(rules.sorted())")
  }

  @Test func addressesWithoutEncryptionAreFound() {
    var file = LiveFile(url: "http://audio.example.org/feed.xml", kind: .feed, types: [])
    #expect(Rule.httpSecure.findings(in: file).count == 1)
    file.url = "https://audio.example.org/feed.xml"
    #expect(Rule.httpSecure.findings(in: file) == [])
    for (status, redirect, count) in [
      (200, nil, 1), (302, "https://audio.example.org/feed.xml", 1),
      (301, "http://audio.example.org/", 1), (301, "https://audio.example.org/feed.xml", 0),
    ] as [(Int, String?, Int)] {
      file.insecure = Answer(
        url: "http://audio.example.org/feed.xml", status: status, headers: Headers(), bytes: [],
        redirect: redirect)
      #expect(Rule.httpUpgrade.findings(in: file).count == count, "\(status)")
    }
  }

  @Test func aPrivateAddressIsRefusedUnlessAllowed() async throws {
    let findings = try await examine("good", allowPrivate: false)
    #expect(findings.map(\.rule) == ["http.reachable"])
    #expect(findings[0].message.contains("--allow-private"))
  }

  @Test func aHostThatDoesNotAnswerIsOneClearSentence() async {
    var settings = Doctor.Settings(now: Newsstand.now, jobs: 1)
    settings.allowPrivate = true
    let report = await Doctor(settings).examine(feedAt: "http://127.0.0.1:9/feed.xml")
    #expect(report.findings.map(\.rule) == ["http.reachable"])
    #expect(report.findings[0].message.contains("could not be reached"))
  }
}

/// `podcast-server.py` before a folder that the program made; it ends with this process, whose end
/// closes its standard input.
private final class PodcastServer: Sendable {
  static let shared = PodcastServer()

  let port: Int
  private let stand: Newsstand
  /// The server's standard input.
  private let input: FileHandle

  private init() {
    do { stand = try Newsstand() } catch { fatalError("no folder to serve: \(error)") }
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "podcast-server.py").path
    // A shell and two named pipes. Not Foundation's `Process`, which waits as long as any other
    // child holds its socket.
    let pipes = stand.folder + ".pipes"
    let command = """
      mkdir '\(pipes)' && mkfifo '\(pipes)/in' &&
      (python3 '\(script)' '\(stand.folder)' < '\(pipes)/in' > '\(pipes)/port' 2> '\(pipes)/err' &)
      """
    guard system(command) == 0, let input = FileHandle(forWritingAtPath: "\(pipes)/in") else {
      fatalError("python3 does not start")
    }
    self.input = input
    guard let port = PodcastServer.port(in: "\(pipes)/port") else {
      fatalError("the test server did not say its port; see \(pipes)/err")
    }
    self.port = port
  }

  private static func port(in file: String) -> Int? {
    for _ in 0..<2000 {
      if let text = try? String(contentsOfFile: file, encoding: .utf8), text.hasSuffix("\n") {
        return Int(text.dropLast())
      }
      usleep(10_000)
    }
    return nil
  }
}
