import Foundation
import Testing

@testable import Server

@Suite struct PackedTests {
  private static let gzip = ["Accept-Encoding": "gzip, deflate, br"]

  /// What the system's own gzip makes of it.
  private func unpacked(_ bytes: [UInt8]) async throws -> [UInt8] {
    try await blocking {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = ["gzip", "-dc"]
      let (input, output) = (Pipe(), Pipe())
      process.standardInput = input
      process.standardOutput = output
      try process.run()
      Thread.detachNewThread {
        try? input.fileHandleForWriting.write(contentsOf: Data(bytes))
        try? input.fileHandleForWriting.close()
      }
      let data = try output.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      return process.terminationStatus == 0 ? [UInt8](data) : []
    }
  }

  @Test func aTextTravelsPackedToWhoCanUnpack() async throws {
    let plain = try await send("GET", "/long.xml")
    let packed = try await send("GET", "/long.xml", Self.gzip)
    #expect(plain["Content-Encoding"] == nil && packed["Content-Encoding"] == "gzip")
    #expect(plain["Vary"] == "Accept-Encoding" && packed["Vary"] == "Accept-Encoding")
    #expect(plain["Content-Type"] == packed["Content-Type"])
    #expect(packed["Content-Length"] == "\(packed.body.count)")
    #expect(packed.body.count < plain.body.count / 4)
    #expect(try await unpacked(packed.body) == plain.body)
    #expect(plain.body == TestFolder.longText)
  }

  @Test func eachVariantHasItsOwnValidator() async throws {
    let plain = try #require(try await send("GET", "/long.xml")["ETag"])
    let packed = try #require(try await send("GET", "/long.xml", Self.gzip)["ETag"])
    #expect(plain != packed && !packed.hasPrefix("W/"))
    for (tag, status) in [(packed, 304), ("W/\(packed)", 304), (plain, 200)] {
      let headers = Self.gzip.merging(["If-None-Match": tag]) { $1 }
      let answer = try await send("GET", "/long.xml", headers)
      #expect(answer.status == status)
      #expect(answer["ETag"] == packed && answer["Vary"] == "Accept-Encoding")
    }
    #expect(try await send("GET", "/long.xml", ["If-None-Match": packed]).status == 200)
  }

  @Test func headOfAPackedTextTellsWhatGetWouldSend() async throws {
    let get = try await send("GET", "/long.xml", Self.gzip)
    let head = try await send("HEAD", "/long.xml", Self.gzip)
    #expect(head.body.isEmpty)
    #expect(head.headers.filter { $0.key != "date" } == get.headers.filter { $0.key != "date" })
  }

  @Test func aPartIsAPartOfThePlainText() async throws {
    let headers = Self.gzip.merging(["Range": "bytes=10-19"]) { $1 }
    let answer = try await send("GET", "/long.xml", headers)
    #expect(answer.status == 206 && answer["Content-Encoding"] == nil)
    #expect(answer.body == Array(TestFolder.longText[10..<20]))
  }

  @Test(arguments: ["/\(TestFolder.audio)", "/feed.xml", "/empty.txt", "/healthz"])
  func audioAndWhatIsTooShortStayAsTheyAre(target: String) async throws {
    let answer = try await send("GET", target, Self.gzip)
    #expect(answer.status == 200 && answer["Content-Encoding"] == nil)
  }

  @Test func aRewrittenTextIsPackedAnew() async throws {
    let server = try await TestServer()
    defer { server.task.cancel() }
    var tags: Set<String> = []
    for letter in ["a", "b", "c"] {
      let text = Array(String(repeating: letter, count: 3000).utf8)
      try Data(text).write(to: URL(filePath: "\(server.folder.root)/long.xml"), options: .atomic)
      let answer = try await send("GET", "/long.xml", Self.gzip, to: server.port)
      #expect(try await unpacked(answer.body) == text)
      tags.insert(try #require(answer["ETag"]))
    }
    #expect(tags.count == 3)
  }

  @Test func aLargePackedTextComesInPieces() async throws {
    // Noise in base 16 packs to half.
    var state: UInt64 = 1
    let text = (0..<600_000).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Array("0123456789abcdef".utf8)[Int(state >> 60)]
    }
    let server = try await TestServer()
    defer { server.task.cancel() }
    try Data(text).write(to: URL(filePath: "\(server.folder.root)/noise.json"))
    let answer = try await send("GET", "/noise.json", Self.gzip, to: server.port)
    #expect(answer.body.count > 4 * FileBody.piece)
    #expect(try await unpacked(answer.body) == text)
  }

  @Test func whatIsKeptStaysBelowItsLimit() async throws {
    let folder = try TestFolder()
    let output = try #require(OutputFolder(folder.root))
    let texts = PackedTexts(limit: 2000)
    for number in 0..<40 {
      let text = (0..<80).map { "\(number * 7919 + $0 * 104_729)," }.joined()
      try Data(text.utf8).write(to: URL(filePath: "\(folder.root)/\(number).json"))
      let file = try output.open("\(number).json")
      let packed = await texts.packed(file)
      #expect(packed != nil)
      #expect(texts.byteCount <= 2000)
    }
    #expect(texts.byteCount > 0)
  }

  @Test(arguments: [
    ("gzip", true), ("GZIP", true), ("x-gzip", true), ("br, gzip;q=0.8, *;q=0.1", true),
    ("*", true), ("deflate, *;q=0.5", true), ("gzip;q=0.0001", false), ("gzip;q=0", false),
    ("identity, gzip;q=0.5", false), ("gzip;q=1, identity;q=0.5", true), ("br", false),
    ("", false), ("*;q=0", false), ("gzip;q=x", false), ("gzip;q=-1", false),
  ])
  func whatAClientCanUnpackIsRead(header: String, takesGzip: Bool) {
    #expect(AcceptEncoding(header).takesGzip == takesGzip)
  }
}
