import Foundation
import Testing

@testable import Server

@Suite struct DeskTests {
  private let here = ["Host": "localhost", "Content-Type": "application/json"]

  private func server(_ desk: SmallDesk = SmallDesk(), token: String? = nil) async throws
    -> TestServer
  {
    try await TestServer {
      $0.desk = desk
      $0.token = token
    }
  }

  private func json(_ answer: Answer) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any])
  }

  private func post(_ path: String, _ body: String, to server: TestServer) async throws -> Answer {
    try await send("POST", "/desk/\(path)", here, body: body, to: server.port)
  }

  @Test(arguments: ["/desk", "/desk/desk.js", "/desk/desk.css"])
  func thePageAsksNobodyElse(target: String) async throws {
    let server = try await server()
    defer { server.task.cancel() }
    let answer = try await send("GET", target, here, to: server.port)
    #expect(answer.status == 200)
    let policy = try #require(answer["Content-Security-Policy"])
    #expect(policy.hasPrefix("default-src 'none'; script-src 'self'; style-src 'self';"))
    #expect(policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"))
    #expect(answer["X-Content-Type-Options"] == "nosniff")
    #expect(answer["Access-Control-Allow-Origin"] == nil)
    #expect(!answer.text.contains("http://") && !answer.text.contains("https://"))
    // What the policy forbids must not be in it.
    #expect(answer.text.firstRange(of: /<[^>]* (style|on[a-z]+)=/) == nil)
  }

  @Test func aSlashMoreLeadsToIt() async throws {
    let server = try await server()
    defer { server.task.cancel() }
    let answer = try await send("GET", "/desk/?episode=one", here, to: server.port)
    #expect(answer.status == 308 && answer["Location"] == "../desk?episode=one")
  }

  @Test(arguments: [
    (["Host": "paper.example"], 403), (["Host": "localhost"], 200),
    (["Host": "localhost", "Sec-Fetch-Site": "cross-site"], 403),
    (["Host": "localhost", "Origin": "http://evil.example"], 403),
    (["Host": "localhost", "Origin": "http://localhost"], 200),
  ])
  func onlyThisMachinesOwnPageMay(headers: [String: String], status: Int) async throws {
    let server = try await server()
    defer { server.task.cancel() }
    for target in ["/desk", "/desk/articles", "/desk/lexicon"] {
      #expect(try await send("GET", target, headers, to: server.port).status == status)
    }
  }

  @Test func aBrowserSignsInWithTheToken() async throws {
    let token = "correct-horse-battery-staple"
    let server = try await server(token: token)
    defer { server.task.cancel() }
    let page = try await send("GET", "/desk", here, to: server.port)
    #expect(page.status == 401 && page.text.contains("type=\"password\""))
    #expect(try await send("GET", "/desk/articles", here, to: server.port).status == 401)
    let form = ["Host": "localhost", "Content-Type": "application/x-www-form-urlencoded"]
    let wrong = try await send(
      "POST", "/desk/session", form, body: "token=wrong", to: server.port)
    #expect(wrong.status == 303 && wrong["Set-Cookie"] == nil)
    let right = try await send(
      "POST", "/desk/session", form, body: "token=\(token)", to: server.port)
    let cookie = try #require(right["Set-Cookie"])
    #expect(right.status == 303 && right["Location"] == "../desk")
    #expect(cookie.hasSuffix("; HttpOnly; SameSite=Strict") && !cookie.contains(token))
    let shown = String(cookie.prefix { $0 != ";" })
    for (headers, status) in [
      (["Cookie": shown], 200), (["Cookie": "a=b; \(shown)"], 200), (["Cookie": shown + "0"], 401),
      (["Cookie": shown, "Sec-Fetch-Site": "cross-site"], 401),
      (["Authorization": "Bearer \(token)"], 200),
    ] {
      let headers = headers.merging(["Host": "localhost"]) { $1 }
      #expect(try await send("GET", "/desk/articles", headers, to: server.port).status == status)
    }
    // It opens the desk, and nothing else.
    let metrics = ["Host": "localhost", "Cookie": shown]
    #expect(try await send("GET", "/metrics", metrics, to: server.port).status == 401)
  }

  @Test func storiesAreFoundByTitle() async throws {
    let server = try await server()
    defer { server.task.cancel() }
    let shelf = try json(try await send("GET", "/desk/articles?q=two", here, to: server.port))
    let episodes = try #require(shelf["episodes"] as? [[String: Any]])
    #expect(episodes.map { $0["id"] as? String } == ["two"])
    #expect(shelf["files"] as? [String] == ["articles/ferry.md"])
  }

  @Test func aProofShowsEveryWordAndWhatWasLeftOut() async throws {
    let server = try await server()
    defer { server.task.cancel() }
    let answer = try await post(
      "proofs", #"{"text":"Zoë met Li. He left.","trial":[{"written":"Li","spoken":"lee"}]}"#,
      to: server)
    let proof = try json(answer)
    let block = try #require((proof["blocks"] as? [[String: Any]])?.last)
    let sentences = try #require(block["sentences"] as? [[String: Any]])
    #expect(sentences.map { $0["from"] as? Int } == [0, 12])
    #expect(sentences.map { $0["said"] as? String } == ["Zoë met Li.", "He left."])
    let pieces = sentences.flatMap { $0["pieces"] as? [[String: Any]] ?? [] }
    #expect(pieces.compactMap { $0["text"] as? String }.joined() == "Zoë met Li. He left.")
    let dropped = (proof["article"] as? [String: Any])?["dropped"] as? [[String: Any]]
    #expect(dropped?.first?["reason"] as? String == "furniture")
  }

  @Test(arguments: [
    ("{}", 400), (#"{"text":"a","url":"http://x.example/"}"#, 400), (#"{"text":" "}"#, 400),
    (#"{"url":"file:///etc/passwd"}"#, 400), (#"{"episode":"three"}"#, 404),
    (#"{"file":"../../etc/passwd"}"#, 404), (#"{"episode":"one","voice":"nobody"}"#, 404),
    (#"{"episode":"one"}"#, 200), (#"{"file":"articles/ferry.md"}"#, 200), ("[", 400),
    (#"{"article":{}}"#, 400), (#"{"text":"a","trial":[{"written":"a"}]}"#, 400),
    (#"{"text":"a","trial":[{"written":"a","spoken":"b\u0000"}]}"#, 400),
  ])
  func aStoryIsNamedInOneWay(body: String, status: Int) async throws {
    let server = try await server()
    defer { server.task.cancel() }
    #expect(try await post("proofs", body, to: server).status == status)
  }

  @Test(arguments: [
    (#"{"text":"One two. Three."}"#, 200, "One two. Three."),
    (#"{"text":"One two. Three.","from":9,"to":15}"#, 200, "Three."),
    (#"{"text":"Li left.","trial":[{"written":"Li","spoken":"lee"}]}"#, 200, "lee left."),
    (#"{"text":"One.","from":3,"to":2}"#, 400, nil), (#"{"text":"One.","to":5}"#, 400, nil),
    (#"{"text":""}"#, 422, nil), (#"{"text":"One.","kind":"poem"}"#, 400, nil),
  ])
  func aSentenceIsHeardAlone(body: String, status: Int, said: String?) async throws {
    let server = try await server()
    defer { server.task.cancel() }
    let answer = try await post("sounds", body, to: server)
    #expect(answer.status == status)
    if let said { #expect(answer.text == said && answer["Content-Type"] == "audio/mpeg") }
  }

  @Test func anEntryIsNeverSavedOverAnothersChange() async throws {
    let server = try await server()
    defer { server.task.cancel() }
    let body = { (word: String, version: String) in
      #"{"entry":{"written":"\#(word)","spoken":"x"},"version":"\#(version)","author":"Ann"}"#
    }
    let saved = try await post("entries", body("Li", "v0"), to: server)
    #expect(saved.status == 200)
    #expect(try json(saved)["version"] as? String == "v1")
    let late = try await post("entries", body("Zoë", "v0"), to: server)
    #expect(late.status == 409)
    let lexicon = try json(try await send("GET", "/desk/lexicon", here, to: server.port))
    let entries = try #require(lexicon["entries"] as? [[String: Any]])
    #expect(entries.map { $0["written"] as? String } == ["Li"])
    #expect(entries.map { $0["note"] as? String } == ["Ann"])
  }

  @Test func aRunTellsHowFarItIs() async throws {
    let desk = SmallDesk()
    let server = try await server(desk)
    defer { server.task.cancel() }
    let touched = try json(
      try await post("touched", #"{"entry":{"written":"Li","spoken":"lee"}}"#, to: server))
    let episodes = try #require(touched["episodes"] as? [[String: Any]])
    #expect(episodes.map { $0["canBeRemade"] as? Bool } == [true, false])
    let answer = try await post("remakes", #"{"episodes":["one","two","one"]}"#, to: server)
    #expect(answer.status == 202)
    let location = try #require(answer["Location"])
    desk.paces.post(())
    desk.paces.post(())
    var run = try json(answer)
    while ["queued", "running"].contains(run["state"] as? String) {
      run = try json(try await send("GET", location, here, to: server.port))
    }
    #expect(run["state"] as? String == "finished")
    #expect(run["spoken"] as? Int == 1 && run["done"] as? Int == 2)
    let parts = try #require(run["episodes"] as? [[String: Any]])
    #expect(parts.map { $0["state"] as? String } == ["made", "failed"])
    // As the description counts them: with those that are named twice.
    let many = Array(repeating: #""one""#, count: 10_001).joined(separator: ",")
    for episodes in ["", many] {
      let answer = try await post("remakes", #"{"episodes":[\#(episodes)]}"#, to: server)
      #expect(answer.status == 400)
    }
    #expect(try await send("GET", "/desk/remakes/x", here, to: server.port).status == 404)
  }

  @Test func runsWaitInALineThatEnds() async throws {
    let server = try await server()
    defer { server.task.cancel() }
    var statuses: [Int] = []
    for _ in 0..<12 {
      statuses.append(try await post("remakes", #"{"episodes":["one"]}"#, to: server).status)
    }
    #expect(statuses.first == 202 && statuses.last == 429)
  }
}
