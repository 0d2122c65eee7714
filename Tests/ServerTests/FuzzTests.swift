import Foundation
import Testing

@testable import Server

/// Whatever comes down the wire is answered or hung up on, and the next client is served.
@Suite(.timeLimit(.minutes(15))) struct FuzzTests {
  /// The same "chance" on every machine (splitmix64).
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let targets = [
    "/", "/feed.xml", "/\(TestFolder.audio)", "/desk", "/desk/articles?q=%zz", "/desk/remakes/x",
    "/listen?url=http://[::1", "/jobs/%00", "/v1/models", "/openapi.json", "/metrics", "*",
    "//..//..//etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "http://paper.example/feed.xml", "/?#?#",
  ]

  private static let headers = [
    "Range: bytes=0-", "Range: bytes=-0,-,9-1,18446744073709551616-", "If-Range: W/\"",
    "If-None-Match: \"\"\"*,", "If-Modified-Since: Thu, 99 Zzz 99999 99:99:99 GMT",
    "Accept-Encoding: gzip;q=nan,*;q=-1", "Accept: ;,;q=,text/html;;", "Cookie: =;;lector-desk",
    "Content-Length: -1", "Content-Length: 5\r\nContent-Length: 6", "Transfer-Encoding: chunked",
    "Transfer-Encoding: gzip, chunked\r\nContent-Length: 3", "Expect: 100-continue",
    "Connection: upgrade\r\nUpgrade: h2c", "Host: \u{7F}", "Host: a\r\nHost: b",
    "X-Forwarded-For: ,,,\"", "Authorization: Bearer", "Authorization: \u{0}",
    "Content-Type: application/json; charset=\"", "Origin: null", ": nameless", "folded: a\r\n b",
    "long: " + String(repeating: "x", count: 20_000),
  ]

  private static func request(_ number: Int) -> [UInt8] {
    var dice = Dice(state: UInt64(number))
    let method = ["GET", "HEAD", "POST", "OPTIONS", "PUT", "get", "G\u{0}T", ""].randomElement(
      using: &dice)!
    let version = ["HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTTP/1.", ""].randomElement(
      using: &dice)!
    var lines = ["\(method) \(targets.randomElement(using: &dice)!) \(version)"]
    if Bool.random(using: &dice) { lines.append("Host: localhost") }
    for _ in 0..<Int.random(in: 0...4, using: &dice) {
      lines.append(headers.randomElement(using: &dice)!)
    }
    let end = ["\r\n\r\n", "\n\n", "\r\n\r\n5\r\nhello\r\nZZ\r\n", "\r\n\r\n{\"text\":"]
    var bytes = Array((lines.joined(separator: "\r\n") + end.randomElement(using: &dice)!).utf8)
    // A few bytes of something else.
    for _ in 0..<Int.random(in: 0...3, using: &dice) where !bytes.isEmpty {
      bytes[Int.random(in: 0..<bytes.count, using: &dice)] = UInt8.random(
        in: .min ... .max, using: &dice)
    }
    return bytes
  }

  @Test func nothingThatIsSentBreaksTheServer() async throws {
    let server = try await TestServer {
      $0.announcer = PacedAnnouncer(blocks: 1000)
      $0.desk = SmallDesk()
    }
    defer { server.task.cancel() }
    let port = server.port
    let answers = try await blocking {
      try (0..<400).map { number -> [UInt8] in
        let connection = try Connection(port: port, seconds: 5)
        connection.send(Self.request(number))
        // The client is done: what it left open ends here.
        shutdown(connection.descriptor, Int32(SHUT_WR))
        return connection.receive() ?? Array("silent".utf8)
      }
    }
    for (number, answer) in answers.enumerated() {
      let start = String(decoding: answer.prefix(12), as: UTF8.self)
      let status = Int(start.dropFirst(9)) ?? 0
      #expect(
        answer.isEmpty || start.hasPrefix("HTTP/1.") && (100..<500).contains(status),
        "request \(number): \(String(decoding: Self.request(number).prefix(300), as: UTF8.self)) → \(start)"
      )
    }
    #expect(answers.count { !$0.isEmpty } > 100)
    #expect(try await send("GET", "/healthz", to: port).status == 200)
  }
}
