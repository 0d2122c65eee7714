import Foundation
import Testing
import UnixSignals

@testable import Server

@Suite struct ConnectionTests {
  @Test func aConnectionServesOneRequestAfterAnotherAndHeadAndBodyTravelTogether() async throws {
    let port = try await TestServer.shared.value.port
    let request = "GET /\(TestFolder.audio) HTTP/1.1\r\nHost: x\r\nRange: bytes=-49999\r\n\r\n"
    let answers = try await blocking {
      let connection = try Connection(port: port)
      var answers: [(first: Int, whole: Answer)] = []
      for _ in 0..<20 {
        connection.send(Array(request.utf8))
        guard var bytes = connection.receive(), let first = Answer(bytes) else { break }
        let length = bytes.count - first.body.count + 49_999
        while bytes.count < length, let piece = connection.receive(), !piece.isEmpty {
          bytes += piece
        }
        if let whole = Answer(bytes) { answers.append((first.body.count, whole)) }
      }
      return answers
    }
    #expect(answers.count == 20)
    #expect(answers.allSatisfy { $0.whole.status == 206 && $0.whole.body.count == 49_999 })
    // A head apart from its body costs 44 ms where the client delays its acknowledgements.
    #expect(answers.allSatisfy { $0.first > 0 })
  }

  @Test func requestsInOnePacketAreAnsweredInOrder() async throws {
    let port = try await TestServer.shared.value.port
    let requests = ["/feed.xml", "/missing.mp3", "/healthz"].map {
      "GET \($0) HTTP/1.1\r\nHost: x\r\n\($0 == "/healthz" ? "Connection: close\r\n" : "")\r\n"
    }
    let text = try await blocking {
      let connection = try Connection(port: port)
      connection.send(Array(requests.joined().utf8))
      return String(decoding: connection.receiveAll(), as: UTF8.self)
    }
    let feed = try #require(text.range(of: "<rss/>"))
    let missing = try #require(text.range(of: "404 Not Found\n"))
    let health = try #require(text.range(of: "\r\n\r\nok\n"))
    #expect(feed.lowerBound < missing.lowerBound && missing.lowerBound < health.lowerBound)
  }

  /// What is answered at once is what the connection's task would have answered.
  @Test(
    arguments: [
      "/", "/feed.xml", "/long.xml", "/\(TestFolder.audio)", "/\(TestFolder.episode)/",
      "/\(TestFolder.episode)/transcript.vtt", "/empty.txt", "/inside.xml", "/missing.mp3",
      "/%2e%2e/secret.txt", "/escape.txt", "/\(TestFolder.episode)", "/healthz", "/healthz/",
    ],
    [
      "", "Range: bytes=0-99\r\n", "Range: bytes=-7\r\n", "Range: bytes=9999999-\r\n",
      "If-None-Match: *\r\n", "If-Match: \"other\"\r\n", "Accept-Encoding: gzip\r\n",
      "Accept: text/html,*/*;q=0.8\r\n", "Content-Length: 0\r\n",
    ])
  func aConnectionThatGoesOnGetsTheSameAnswers(target: String, fields: String) async throws {
    let port = try await TestServer.shared.value.port
    for method in ["GET", "HEAD"] {
      let request = "\(method) \(target) HTTP/1.1\r\nHost: x\r\n\(fields)"
      let (kept, again, last) = try await blocking {
        let connection = try Connection(port: port)
        func ask(_ end: String) -> Answer? {
          connection.send(Array("\(request)\(end)\r\n".utf8))
          return connection.receiveAnswer(hasBody: method == "GET")
        }
        return (ask(""), ask(""), ask("Connection: close\r\n"))
      }
      var closing = try #require(last)
      #expect(closing.headers.removeValue(forKey: "connection") == "close")
      for answer in [kept, again] {
        let answer = try #require(answer)
        #expect(answer.status == closing.status && answer.body.elementsEqual(closing.body))
        var (left, right) = (answer.headers, closing.headers)
        let dates = [left.removeValue(forKey: "date"), right.removeValue(forKey: "date")]
        #expect(left == right)
        #expect(dates.allSatisfy { $0?.hasSuffix(" GMT") == true })
      }
    }
  }

  @Test func whoAsksAndNeverReadsIsNotAnsweredForEver() async throws {
    let server = try await TestServer { $0.idleTimeout = .milliseconds(300) }
    defer { server.task.cancel() }
    let port = server.port
    let request = Array(
      "GET /\(TestFolder.audio) HTTP/1.1\r\nHost: x\r\nRange: bytes=0-65535\r\n\r\n".utf8)
    let isLeft = try await blocking {
      let connection = try Connection(port: port)
      connection.send(Array((0..<2000).map { _ in request }.joined()))
      Thread.sleep(forTimeInterval: 1.5)
      return connection.receiveAll().count < 2000 * 65_536
    }
    #expect(isLeft)
  }

  /// RFC 9112, section 9.3; HTTP/1.0 goes on only when it is asked to, and says so.
  @Test(arguments: [
    ("1.1", "", nil), ("1.1", "Connection: close\r\n", "close"),
    ("1.1", "Connection: Close\r\n", "close"), ("1.1", "Connection: TE, close\r\n", "close"),
    ("1.1", "Connection: Keep-Alive\r\n", nil), ("1.0", "", "close"),
    ("1.0", "Connection: Keep-Alive\r\n", "keep-alive"),
  ])
  func aConnectionEndsWhenTheClientMeansIt(version: String, field: String, says: String?)
    async throws
  {
    let port = try await TestServer.shared.value.port
    for target in ["/feed.xml", "/healthz", "/missing"] {
      let (answer, isOver) = try await blocking {
        let connection = try Connection(port: port, seconds: says == "close" ? 10 : 1)
        connection.send(Array("GET \(target) HTTP/\(version)\r\nHost: x\r\n\(field)\r\n".utf8))
        return (connection.receiveAnswer(), connection.receive()?.isEmpty ?? false)
      }
      #expect(try #require(answer)["Connection"] == says)
      #expect(isOver == (says == "close"))
    }
  }

  @Test(.timeLimit(.minutes(15)), arguments: ["", "GET /feed.xml HTTP/1.1\r\nHo"])
  func aSilentClientIsLeft(sent: String) async throws {
    let server = try await TestServer { $0.idleTimeout = .milliseconds(300) }
    defer { server.task.cancel() }
    let port = server.port
    let end = try await blocking {
      let connection = try Connection(port: port)
      connection.send(Array(sent.utf8))
      return connection.receive()
    }
    #expect(end == [])
  }

  @Test func aListenerWhoStopsReadingIsLeft() async throws {
    let server = try await TestServer { $0.idleTimeout = .milliseconds(300) }
    defer { server.task.cancel() }
    try server.folder.writeBig(64 << 20)
    let port = server.port
    // What the kernel had taken still arrives; a busy machine needs a longer pause to come that far.
    let received = try await blocking {
      var received = 0
      for pause in [1.5, 4, 10] {
        let connection = try Connection(port: port)
        connection.send(Array("GET /big.flac HTTP/1.1\r\nHost: x\r\n\r\n".utf8))
        Thread.sleep(forTimeInterval: pause)
        received = connection.receiveAll().count
        if received < 32 << 20 { break }
      }
      return received
    }
    #expect(received > 0 && received < 32 << 20)
  }

  /// The head has promised more than there is: the connection breaks, and nothing is made up.
  @Test func aFileThatShrinksBreaksItsConnection() async throws {
    let server = try await TestServer()
    defer { server.task.cancel() }
    let big = try server.folder.writeBig(64 << 20)
    let port = server.port
    let received = try await blocking {
      let connection = try Connection(port: port)
      connection.send(Array("GET /big.flac HTTP/1.1\r\nHost: x\r\n\r\n".utf8))
      let first = connection.receive()?.count ?? 0
      truncate(big, 0)
      return first + connection.receiveAll().count
    }
    #expect(received > 0 && received < 64 << 20)
    #expect(try await send("GET", "/feed.xml", to: port).status == 200)
  }

  @Test func manyListenersAtOnceGetTheirBytes() async throws {
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for listener in 0..<40 {
        group.addTask {
          let start = listener * 1000
          let answer = try await send(
            "GET", "/\(TestFolder.audio)", ["Range": "bytes=\(start)-"])
          return answer.body == Array(TestFolder.audioBytes[start...])
        }
      }
      for try await isRight in group { #expect(isRight) }
    }
  }
}
