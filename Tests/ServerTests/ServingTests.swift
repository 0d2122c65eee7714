import Foundation
import Testing

@testable import Server

@Suite struct ServingTests {
  private let audio = "/\(TestFolder.audio)"

  @Test func theAudioComesWhole() async throws {
    let answer = try await send("GET", audio)
    #expect(answer.status == 200)
    // A failure must not describe megabytes.
    let isWhole = answer.body == TestFolder.audioBytes
    #expect(isWhole)
    #expect(answer["Content-Type"] == "audio/mpeg")
    #expect(answer["Content-Length"] == "2300007")
    #expect(answer["Accept-Ranges"] == "bytes")
    #expect(answer["ETag"] == "\"0123456789abcdef\"")
    #expect(answer["Cache-Control"] == "public, max-age=31536000, immutable")
    #expect(answer["Access-Control-Allow-Origin"] == "*")
    #expect(answer["X-Content-Type-Options"] == "nosniff")
    #expect(answer["Last-Modified"]?.hasSuffix(" GMT") == true)
    #expect(answer["Transfer-Encoding"] == nil && answer["Content-Encoding"] == nil)
  }

  @Test(arguments: [
    ("bytes=0-0", 0..<1), ("bytes=-100", 2_299_907..<2_300_007), ("bytes=1000-", 1000..<2_300_007),
    ("bytes=65530-131080", 65_530..<131_081), ("bytes=900000-2200000", 900_000..<2_200_001),
    ("bytes=2300000-2400000", 2_300_000..<2_300_007),
  ])
  func aPartIsExactlyThatPart(header: String, range: Range<Int>) async throws {
    let answer = try await send("GET", audio, ["Range": header])
    #expect(answer.status == 206)
    let isThatPart = answer.body == Array(TestFolder.audioBytes[range])
    #expect(isThatPart)
    #expect(answer["Content-Range"] == "bytes \(range.lowerBound)-\(range.upperBound - 1)/2300007")
    #expect(answer["Content-Length"] == "\(range.count)")
  }

  @Test func aRangePastTheEndIs416() async throws {
    let answer = try await send("GET", audio, ["Range": "bytes=999999999-"])
    #expect(answer.status == 416 && answer.body.isEmpty)
    #expect(answer["Content-Range"] == "bytes */2300007")
  }

  @Test(arguments: ["bytes=0-1,5-9", "frames=0-1", "bytes=9-1"])
  func aRangeThatIsNotUnderstoodIsIgnored(header: String) async throws {
    #expect(try await send("GET", audio, ["Range": header]).body.count == 2_300_007)
  }

  @Test func aPartOfAnOlderVersionIsNotMixedIn() async throws {
    let range = ["Range": "bytes=0-9"]
    for (validator, status) in [
      ("\"0123456789abcdef\"", 206), ("\"fedcba9876543210\"", 200), ("W/\"0123456789abcdef\"", 200),
    ] {
      let answer = try await send("GET", audio, range.merging(["If-Range": validator]) { $1 })
      #expect(answer.status == status)
    }
  }

  @Test(arguments: [
    "/feed.xml", "/", "/\(TestFolder.audio)", "/\(TestFolder.episode)/transcript.vtt",
    "/\(TestFolder.episode)/", "/healthz", "/empty.txt",
  ])
  func headTellsWhatGetWouldSend(target: String) async throws {
    let get = try await send("GET", target)
    let head = try await send("HEAD", target)
    #expect(head.status == 200 && get.status == 200)
    #expect(head.body.isEmpty)
    func comparable(_ answer: Answer) -> [String: String] {
      answer.headers.filter { $0.key != "date" }
    }
    #expect(comparable(head) == comparable(get))
    #expect(head["Content-Length"] == "\(get.body.count)")
    let part = try await send("HEAD", target, ["Range": "bytes=0-0"])
    #expect(comparable(part) == comparable(get))
  }

  @Test(arguments: [
    ("/feed.xml", "application/rss+xml; charset=utf-8"), ("/", "text/html; charset=utf-8"),
    ("/\(TestFolder.episode)/transcript.vtt", "text/vtt; charset=utf-8"),
    ("/\(TestFolder.episode)/transcript.json", "application/json"),
    ("/\(TestFolder.episode)/chapters.json", "application/json+chapters"),
    ("/\(TestFolder.episode)/", "text/html; charset=utf-8"), ("/a%20b..c.mp3", "audio/mpeg"),
    ("/inside.xml", "application/xml; charset=utf-8"),
    ("/feed.xml?v=2", "application/rss+xml; charset=utf-8"),
  ])
  func everyFileHasItsType(target: String, type: String) async throws {
    let answer = try await send("GET", target)
    #expect(answer.status == 200)
    #expect(answer["Content-Type"] == type)
  }

  @Test func aKnownFeedIsNotSentAgain() async throws {
    let first = try await send("GET", "/feed.xml")
    let tag = try #require(first["ETag"])
    let date = try #require(first["Last-Modified"])
    #expect(!tag.hasPrefix("W/"))
    for headers in [
      ["If-None-Match": tag], ["If-None-Match": "\"x\", W/\(tag)"], ["If-None-Match": "*"],
      ["If-Modified-Since": date],
    ] {
      let second = try await send("GET", "/feed.xml", headers)
      #expect(second.status == 304 && second.body.isEmpty)
      #expect(second["ETag"] == tag && second["Last-Modified"] == date)
      #expect(second["Content-Length"] == nil && second["Transfer-Encoding"] == nil)
      #expect(second["Access-Control-Allow-Origin"] == "*")
    }
    let changed = ["If-None-Match": "\"x\"", "If-Modified-Since": date]
    #expect(try await send("GET", "/feed.xml", changed).status == 200)
    #expect(try await send("GET", "/feed.xml", ["If-Match": "\"x\""]).status == 412)
  }

  @Test func aRewrittenFeedHasAnotherTagAtOnce() async throws {
    let server = try await TestServer()
    defer { server.task.cancel() }
    let path = "\(server.folder.root)/feed.xml"
    var tags: Set<String> = []
    for version in 1...5 {
      try Data("<rss\(version)>".utf8).write(to: URL(filePath: path), options: .atomic)
      let answer = try await send("GET", "/feed.xml", to: server.port)
      #expect(answer.text == "<rss\(version)>")
      tags.insert(try #require(answer["ETag"]))
    }
    #expect(tags.count == 5)
  }

  @Test func anEmptyFileIsEmpty() async throws {
    let answer = try await send("GET", "/empty.txt")
    #expect(answer.status == 200 && answer.body.isEmpty && answer["Content-Length"] == "0")
    #expect(try await send("GET", "/empty.txt", ["Range": "bytes=0-"]).status == 416)
  }

  @Test func aFolderWithoutItsSlashIsPointedThere() async throws {
    let answer = try await send("GET", "/\(TestFolder.episode)?t=30")
    #expect(answer.status == 308)
    #expect(answer["Location"] == "putin-hints-1a2b3c4d5e6f7a8b/?t=30")
    #expect(try await send("GET", "/episodes/").status == 404)
    #expect(try await send("GET", "/feed.xml/").status == 404)
  }

  @Test func theServerSaysThatItIsWell() async throws {
    let answer = try await send("GET", "/healthz")
    #expect(answer.status == 200 && answer.text == "ok\n")
    #expect(answer["Cache-Control"] == "no-store")
  }
}
