import Core
import Foundation
import Testing

@testable import Server

@Suite struct WatchingTests {
  private func entry(_ change: (inout AccessEntry) -> Void = { _ in }) -> AccessEntry {
    var entry = AccessEntry(
      moment: Timestamp(seconds: 784_111_777), address: "192.0.2.1", method: "GET",
      target: "/feed.xml?x=1", host: "paper.example", status: 200, bytes: 51_000, milliseconds: 3,
      isComplete: true, referer: nil, agent: "Pod/1.0")
    change(&entry)
    return entry
  }

  @Test func aLineOfTheLogIsInTheCombinedFormat() {
    #expect(
      entry().text == """
        192.0.2.1 - - [06/Nov/1994:08:49:37 +0000] "GET /feed.xml?x=1 HTTP/1.1" 200 51000 "-" \
        "Pod/1.0" 3
        """)
    #expect(entry { $0.isComplete = false }.text.hasSuffix(" 3 aborted"))
  }

  @Test func whatAClientSendsCannotForgeALine() throws {
    let forged = entry {
      $0.agent = "x\" 200 0\r\n192.0.2.9 - - \u{1B}[31m\\ é"
      $0.target = "/\"%0a"
    }
    #expect(!forged.text.contains("\n") && !forged.text.contains("\r"))
    #expect(forged.text.contains(#""x\" 200 0\x0d\x0a192.0.2.9 - - \x1b[31m\\ \xc3\xa9""#))
    let object = try JSONSerialization.jsonObject(with: Data(forged.json.utf8))
    let members = try #require(object as? [String: Any])
    #expect(members["target"] as? String == "/\"%0a")
    #expect(members["status"] as? Int == 200 && members["complete"] as? Bool == true)
    #expect(members["time"] as? String == "1994-11-06T08:49:37Z")
  }

  @Test func theLogIsWrittenInOrderAndWhole() async throws {
    let (lines, lost) = try await blocking {
      var ends: [Int32] = [0, 0]
      pipe(&ends)
      let log = AccessLog(.text, descriptor: ends[1])
      for number in 0..<100 { log.write(entry { $0.bytes = number }) }
      log.close()
      close(ends[1])
      let data = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true).readDataToEndOfFile()
      return (String(decoding: data, as: UTF8.self).split(separator: "\n"), log.lost)
    }
    #expect(lines.map { $0.split(separator: " ")[9] } == (0..<100).map { "\($0)" })
    #expect(lost == 0)
  }

  @Test func aReaderWhoHasStoppedCostsLinesAndNotTheServer() async throws {
    let lost = try await blocking {
      var ends: [Int32] = [0, 0]
      pipe(&ends)
      let log = AccessLog(.json, descriptor: ends[1])
      for _ in 0..<20_000 { log.write(entry()) }
      let lost = log.lost
      // The writer waits in write(2); without a reader it gets EPIPE.
      signal(SIGPIPE, SIG_IGN)
      close(ends[0])
      log.close()
      close(ends[1])
      return lost
    }
    #expect(lost > 1000)
  }

  private func value(_ name: String, in text: String) -> Double? {
    text.split(separator: "\n").first { $0.hasPrefix("\(name) ") }
      .flatMap { $0.split(separator: " ").last }.flatMap { Double($0) }
  }

  @Test func requestsAreCountedByRouteAndStatus() async throws {
    let server = try await TestServer()
    defer { server.task.cancel() }
    let port = server.port
    for target in ["/feed.xml", "/feed.xml", "/\(TestFolder.audio)", "/missing.mp3"] {
      _ = try await send("GET", target, to: port)
    }
    _ = try await send("HEAD", "/feed.xml", to: port)
    _ = try await send("PROPFIND", "/feed.xml", ["Content-Length": "0"], to: port)
    let page = try await send("GET", "/metrics", ["Host": "localhost"], to: port)
    #expect(page.status == 200)
    #expect(page["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8")
    func row(_ name: String, _ route: String, _ method: String, _ status: Int) -> Double? {
      let labels = "route=\"\(route)\",method=\"\(method)\",status=\"\(status)\""
      return value("lector_http_\(name)_total{\(labels)}", in: page.text)
    }
    #expect(row("requests", "feed", "GET", 200) == 2)
    #expect(row("response_bytes", "feed", "GET", 200) == 12)
    #expect(row("requests", "feed", "HEAD", 200) == 1)
    #expect(row("response_bytes", "feed", "HEAD", 200) == 0)
    #expect(row("requests", "feed", "other", 405) == 1)
    #expect(row("response_bytes", "audio", "GET", 200) == 2_300_007)
    #expect(row("requests", "audio", "GET", 404) == 1)
    #expect(value("lector_http_connections_total", in: page.text) == 7)
    #expect((value("process_resident_memory_bytes", in: page.text) ?? 0) > 1_000_000)
    #expect((value("process_open_fds", in: page.text) ?? 0) > 3)
  }

  @Test func theLastPublishRunIsTold() async throws {
    let runs = FileManager.default.temporaryDirectory.appending(path: "runs-\(UUID())").path
    try FileManager.default.createDirectory(atPath: runs, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: runs) }
    for (name, started) in [("2024-10-25T080000Z", "08"), ("2024-10-25T090000Z", "09")] {
      let report = """
        {"started":"2024-10-25T\(started):00:00Z","seconds":12.5,"counts":{"new":3,"failed":1},
        "sources":[{"from":"a","stories":4},{"from":"b","stories":0,"problem":"no answer"}],
        "stories":[],"isDryRun":false}
        """
      try Data(report.utf8).write(to: URL(filePath: "\(runs)/\(name).json"))
    }
    let server = try await TestServer { $0.reports = runs }
    defer { server.task.cancel() }
    let page = try await send("GET", "/metrics", ["Host": "localhost"], to: server.port).text
    #expect(value("lector_publish_last_run_timestamp_seconds", in: page) == 1_729_846_800)
    #expect(value("lector_publish_last_run_seconds", in: page) == 12.5)
    #expect(value("lector_publish_last_run_stories{outcome=\"new\"}", in: page) == 3)
    #expect(value("lector_publish_last_run_broken_sources", in: page) == 1)
  }
}
