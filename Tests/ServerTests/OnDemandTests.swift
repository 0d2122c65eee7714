import Foundation
import Testing

@testable import Server

@Suite struct OnDemandTests {
  private let here = ["Host": "localhost", "Content-Type": "text/plain"]

  private func server(
    _ announcer: PacedAnnouncer, _ change: @escaping (inout PodcastServer) -> Void = { _ in }
  ) async throws -> TestServer {
    try await TestServer {
      $0.announcer = announcer
      change(&$0)
    }
  }

  private func json(_ answer: Answer) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any])
  }

  private func submit(_ text: String, to server: TestServer) async throws -> String {
    let answer = try await send("POST", "/articles", here, body: text, to: server.port)
    #expect(answer.status == 202)
    let id = try #require(try json(answer)["id"] as? String)
    #expect(answer["Location"] == "http://localhost/jobs/\(id)")
    return id
  }

  /// The events of a job, to its end.
  private func events(_ id: String, _ server: TestServer) async throws -> String {
    let answer = try await send("GET", "/jobs/\(id)/events", here, to: server.port)
    #expect(answer["Content-Type"] == "text/event-stream")
    return answer.unchunked
  }

  @Test func anArticleBecomesAnEpisode() async throws {
    let server = try await server(PacedAnnouncer(blocks: 2))
    defer { server.task.cancel() }
    let id = try await submit("Ferry\none\ntwo", to: server)
    let events = try await events(id, server).components(separatedBy: "\n")
      .filter { $0.hasPrefix("event: ") }.map { $0.dropFirst(7) }
    #expect(
      events == [
        "queued", "reading", "speaking", "speaking", "speaking", "publishing", "finished",
      ])
    let job = try json(try await send("GET", "/jobs/\(id)", here, to: server.port))
    #expect(job["state"] as? String == "finished" && job["title"] as? String == "Ferry")
    #expect(job["progress"] as? [String: Int] == ["spoken": 2, "total": 2])
    let episode = try #require(job["episode"] as? [String: Any])
    #expect(episode["audio"] as? String == "http://localhost/\(TestFolder.audio)")
    #expect(episode["seconds"] as? Double == 1.5)
    let audio = try await send("GET", "/jobs/\(id)/audio", here, to: server.port)
    #expect(audio.status == 303)
    #expect(audio["Location"] == "http://localhost/\(TestFolder.audio)")
  }

  @Test(.timeLimit(.minutes(15))) func theFirstSoundArrivesBeforeTheArticleIsFinished() async throws
  {
    let announcer = PacedAnnouncer(blocks: 1)
    let server = try await server(announcer)
    defer { server.task.cancel() }
    let port = server.port
    let heard = AsyncStream.makeStream(of: Void.self)
    async let bytes = blocking {
      let connection = try Connection(port: port)
      let target = "/listen?url=http://paper.example/ferry"
      let head = "GET \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
      connection.send(Array(head.utf8))
      var bytes: [UInt8] = []
      while bytes.count < 60_000, let piece = connection.receive(), !piece.isEmpty {
        bytes += piece
      }
      heard.continuation.yield()
      return bytes + connection.receiveAll()
    }
    // Only now may the second block be spoken.
    _ = await heard.stream.first { _ in true }
    announcer.paces.post(())
    let answer = try #require(Answer(try await bytes))
    #expect(answer.status == 200 && answer["Content-Type"] == "audio/mpeg")
    #expect(answer["Transfer-Encoding"] == "chunked" && answer["Cache-Control"] == "no-store")
    let url = "http://paper.example/ferry"
    let sound = PacedAnnouncer.sound(url, 0) + PacedAnnouncer.sound(url, 1)
    #expect(answer.unchunked == String(decoding: sound, as: UTF8.self))
  }

  /// Chunks came with HTTP/1.1: to an older client the end of the connection is the end of the sound.
  @Test(arguments: ["", "Connection: Keep-Alive\r\n"])
  func anOlderClientGetsAStreamWithoutChunks(field: String) async throws {
    let server = try await server(PacedAnnouncer(blocks: 2))
    defer { server.task.cancel() }
    let port = server.port
    let id = try await submit("Ferry\none\ntwo", to: server)
    let text = try await blocking {
      let connection = try Connection(port: port)
      connection.send(
        Array("GET /jobs/\(id)/events HTTP/1.0\r\nHost: localhost\r\n\(field)\r\n".utf8))
      return String(decoding: connection.receiveAll(), as: UTF8.self)
    }
    #expect(text.hasPrefix("HTTP/1.0 200 OK\r\n") && text.contains("\r\nConnection: close\r\n"))
    #expect(!text.lowercased().contains("transfer-encoding"))
    #expect(text.contains("event: queued\n") && text.contains("event: finished\n"))
  }

  @Test func equalRequestsShareAJob() async throws {
    let announcer = PacedAnnouncer()
    let server = try await server(announcer)
    defer { server.task.cancel() }
    let first = try await submit("Ferry\none", to: server)
    #expect(try await submit("Ferry\none", to: server) == first)
    #expect(try await submit("Ferry\ntwo", to: server) != first)
    let other = try await send(
      "POST", "/articles?voice=en-calm", here, body: "Ferry\none", to: server.port)
    #expect(try json(other)["id"] as? String != first)
    announcer.paces.post(())
    #expect(try await events(first, server).contains("event: finished"))
    #expect(try await submit("Ferry\none", to: server) == first)
    #expect(announcer.articles.count <= 3)
  }

  @Test func aFinishedJobIsDoneAgainWhenItIsOld() async throws {
    let server = try await server(PacedAnnouncer(blocks: 1)) { $0.limits.freshness = 0 }
    defer { server.task.cancel() }
    let first = try await submit("Ferry\none", to: server)
    _ = try await events(first, server)
    #expect(try await submit("Ferry\none", to: server) != first)
  }

  @Test func aFullQueueSaysSo() async throws {
    let announcer = PacedAnnouncer()
    let server = try await server(announcer) {
      $0.limits.running = 1
      $0.limits.waiting = 2
    }
    defer { server.task.cancel() }
    var ids: [String] = []
    for number in 0..<3 { ids.append(try await submit("Story \(number)\none", to: server)) }
    let refused = try await send("POST", "/articles", here, body: "Story\none", to: server.port)
    #expect(refused.status == 429 && refused["Retry-After"] == "30")
    let listener = try await send("GET", "/listen?url=http://x.example/", here, to: server.port)
    #expect(listener.status == 429)
    announcer.paces.post(())
    for id in ids { #expect(try await events(id, server).contains("event: finished")) }
    _ = try await submit("Story\none", to: server)
  }

  @Test func whatCannotBeReadSaysWhy() async throws {
    let server = try await server(PacedAnnouncer())
    defer { server.task.cancel() }
    let id = try await submit("unreadable", to: server)
    #expect(try await events(id, server).contains("event: failed"))
    let job = try json(try await send("GET", "/jobs/\(id)", here, to: server.port))
    let error = try #require(job["error"] as? [String: String])
    #expect(error == ["type": "extraction", "message": "there is no article", "hint": "send one"])
    let target = "/listen?url=http://x.example/unreadable"
    let answer = try await send("GET", target, here, to: server.port)
    #expect(answer.status == 422)
    #expect((try json(answer)["error"] as? [String: String]) == error)
  }

  @Test(.timeLimit(.minutes(15))) func aBrokenStreamIsNotTakenForTheWhole() async throws {
    let announcer = PacedAnnouncer(blocks: 1)
    announcer.paces.close()
    let server = try await server(announcer)
    defer { server.task.cancel() }
    let answer = try await send("GET", "/listen?url=http://x.example/", here, to: server.port)
    #expect(answer.status == 200 && !answer.text.hasSuffix("\r\n0\r\n\r\n"))
  }

  @Test(arguments: [
    ("text/plain", "", 400), ("application/json", "[]", 400), ("application/json", "{", 400),
    ("application/json", #"{"url":"ftp://x.example/"}"#, 400),
    ("application/json", #"{"url":7}"#, 400), ("image/png", "x", 415), ("", "x", 415),
  ])
  func whatIsNoArticleIsRefused(type: String, body: String, status: Int) async throws {
    let server = try await server(PacedAnnouncer())
    defer { server.task.cancel() }
    let headers = ["Host": "localhost", "Content-Type": type]
    let answer = try await send("POST", "/articles", headers, body: body, to: server.port)
    #expect(answer.status == status)
    #expect(try json(answer)["error"] != nil)
  }

  @Test(arguments: [
    ("GET", "/listen", 400), ("GET", "/listen?url=file:///etc/passwd", 400),
    ("GET", "/listen?url=http://x.example/%zz", 400), ("GET", "/jobs/0000000000000000", 404),
    ("GET", "/jobs/x/audio", 404), ("GET", "/jobs/x/audio/y", 404), ("POST", "/jobs", 405),
    ("GET", "/articles", 405), ("GET", "/listen?url=http://x.example/&voice=nobody", 404),
  ])
  func wrongRequestsAreToldSo(method: String, target: String, status: Int) async throws {
    let server = try await server(PacedAnnouncer())
    defer { server.task.cancel() }
    let answer = try await send(
      method, target, ["Host": "localhost", "Content-Length": "0"], to: server.port)
    #expect(answer.status == status)
  }

  @Test func aBodyThatIsTooLongIsRefused() async throws {
    let server = try await server(PacedAnnouncer())
    defer { server.task.cancel() }
    let headers = here.merging(["Content-Length": "\(9 << 20)"]) { $1 }
    let answer = try await send("POST", "/articles", headers, to: server.port)
    #expect(answer.status == 413)
  }

  @Test func onlyWhoMayMakesAudio() async throws {
    let server = try await server(PacedAnnouncer()) { $0.token = "correct-horse-battery-staple" }
    defer { server.task.cancel() }
    for (target, headers, status) in [
      ("/listen?url=http://x.example/unreadable", here, 401), ("/jobs", here, 401),
      ("/jobs?token=wrong", here, 401), ("/jobs?token=correct-horse-battery-staple", here, 200),
      ("/v1/models", ["Authorization": "Bearer correct-horse-battery-staple"], 200),
    ] {
      #expect(try await send("GET", target, headers, to: server.port).status == status)
    }
  }

  @Test func aServerThatIsStoppedEndsItsJobs() async throws {
    let server = try await server(PacedAnnouncer())
    _ = try await submit("Ferry\none", to: server)
    server.task.cancel()
    try await server.task.value
  }
}
