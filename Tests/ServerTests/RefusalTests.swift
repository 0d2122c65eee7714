import Foundation
import Testing

@testable import Server

@Suite struct RefusalTests {
  @Test(arguments: [
    "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/..%5csecret.txt",
    "/episodes/../../secret.txt", "//etc/passwd", "/etc/passwd", "/%2fetc/passwd",
    "/%c0%ae%c0%ae/secret.txt", "/%252e%252e/secret.txt", "/escape.txt", "/system/passwd",
    "/sibling/feed.xml", "/loop", "/pipe.mp3", "/.hidden", "/feed.xml%00.mp3", "/feed.xml%0a",
    "/feed.xml/x", "/FEED.XML", "/missing.mp3", "/%", "/%zz", "/~root",
    "/" + String(repeating: "a", count: 300), "/" + String(repeating: "a/", count: 3000),
  ])
  func whatIsNotBelowTheFolderIsNotServed(target: String) async throws {
    let answer = try await send("GET", target)
    #expect(answer.status == 404 || answer.status == 400)
    #expect(!answer.text.contains("secret") && !answer.text.contains("root:"))
  }

  @Test func aMissingFileSaysSoToPlayersOnOtherOrigins() async throws {
    let answer = try await send("GET", "/missing.mp3")
    #expect(answer.status == 404 && answer["Access-Control-Allow-Origin"] == "*")
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "PATCH", "PROPFIND", "TRACE"])
  func otherMethodsAreNotAllowed(method: String) async throws {
    for target in ["/feed.xml", "/healthz", "/missing.mp3"] {
      let answer = try await send(method, target, ["Content-Length": "0"])
      #expect(answer.status == 405)
      #expect(answer["Allow"] == "GET, HEAD, OPTIONS")
    }
  }

  @Test(arguments: ["/feed.xml", "/\(TestFolder.audio)", "*"])
  func aBrowserMayAskBeforehand(target: String) async throws {
    let answer = try await send(
      "OPTIONS", target,
      [
        "Origin": "https://player.example", "Access-Control-Request-Method": "GET",
        "Access-Control-Request-Headers": "range",
      ])
    #expect(answer.status == 204 && answer.body.isEmpty)
    #expect(answer["Allow"] == "GET, HEAD, OPTIONS")
    #expect(answer["Access-Control-Allow-Origin"] == "*")
    #expect(answer["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS")
    #expect(answer["Access-Control-Allow-Headers"]?.contains("Range") == true)
    #expect(answer["Content-Length"] == nil && answer["Transfer-Encoding"] == nil)
  }

  @Test(arguments: [
    OddRequest("no request", "GARBAGE\r\n\r\n"),
    OddRequest("no target", "GET\r\n\r\n"),
    OddRequest("HTTP/0.9", "GET /feed.xml\r\n\r\n"),
    OddRequest("no slash", "GET feed.xml HTTP/1.1\r\nHost: x\r\n\r\n"),
    OddRequest("zeros", "\0\0\0\0\r\n\r\n"),
    OddRequest("HTTP/9.9", "GET /feed.xml HTTP/9.9\r\nHost: x\r\n\r\n"),
    OddRequest("a long header", "GET / HTTP/1.1\r\nX: ", "y", times: 100_000),
    OddRequest("many headers", "GET / HTTP/1.1\r\n", "X: y\r\n", times: 5000),
    OddRequest("a long target", "GET /", "a", times: 200_000),
    OddRequest("a negative length", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n"),
    OddRequest(
      "two lengths",
      "GET / HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
  ])
  func whatIsNoRequestIsRefusedAndTheServerLives(request: OddRequest) async throws {
    let port = try await TestServer.shared.value.port
    let bytes = try await blocking {
      let connection = try Connection(port: port)
      connection.send(Array(request.text.utf8))
      shutdown(connection.descriptor, Int32(SHUT_WR))
      return connection.receiveAll()
    }
    if let answer = Answer(bytes) { #expect((400..<500).contains(answer.status)) }
    #expect(try await send("GET", "/healthz").status == 200)
  }

  @Test func aFileThatMayNotBeReadIsForbidden() async throws {
    // The administrator may read everything.
    let answer = try await send("GET", "/locked.txt")
    #expect(answer.status == (geteuid() == 0 ? 200 : 403))
  }
}

struct OddRequest: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String

  init(_ name: String, _ start: String, _ repeated: String = "", times: Int = 0) {
    testDescription = name
    text = start + String(repeating: repeated, count: times) + (times > 0 ? "\r\n\r\n" : "")
  }
}
