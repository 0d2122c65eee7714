import Foundation
import Testing

@testable import Server

@Suite struct SpeechTests {
  private func ask(_ body: String) async throws -> Answer {
    let server = try await TestServer { $0.announcer = PacedAnnouncer(blocks: 3) }
    defer { server.task.cancel() }
    let headers = ["Host": "localhost", "Content-Type": "application/json"]
    return try await send("POST", "/v1/audio/speech", headers, body: body, to: server.port)
  }

  @Test(arguments: [
    (#"{"model":"tts-1","input":"Hello"}"#, "Hello|own|mp3|1.0|", "audio/mpeg"),
    (#"{"input":"Hello","voice":"alloy","speed":1.5}"#, "Hello|own|mp3|1.5|", "audio/mpeg"),
    (
      #"{"input":"Hello","voice":"en-calm","response_format":"opus"}"#, "Hello|en-calm|opus|1.0|",
      "audio/ogg"
    ),
    (
      #"{"input":"a\nb\nc","voice":null,"instructions":"calmly"}"#, "a\nb\nc|own|mp3|1.0|..",
      "audio/mpeg"
    ),
  ])
  func clientsOfOpenAIGetLectorsVoice(body: String, said: String, type: String) async throws {
    let answer = try await ask(body)
    #expect(answer.status == 200 && answer["Content-Type"] == type)
    #expect(answer.unchunked == said)
  }

  @Test(arguments: [
    ("{}", 400, "\"input\" is missing"), (#"{"input":7}"#, 400, "input is of another type"),
    (#"{"input":"  "}"#, 400, "\"input\" is empty"), ("hello", 400, "the body is no JSON"),
    (#"{"input":"x","voice":"nobody"}"#, 404, "there is no voice of that name"),
    (#"{"input":"x","speed":5}"#, 400, "\"speed\" is 0.25 to 4"),
    (#"{"input":"x","response_format":"aac"}"#, 400, "\"response_format\" is one of "),
    (#"{"input":"silence"}"#, 422, "nothing to say"),
  ])
  func whatCannotBeSaidSaysWhy(body: String, status: Int, message: String) async throws {
    let answer = try await ask(body)
    #expect(answer.status == status)
    let object = try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any]
    let error = try #require(object?["error"] as? [String: Any])
    #expect((error["message"] as? String)?.hasPrefix(message) == true)
  }

  @Test func theDescriptionNamesEveryRoute() async throws {
    let server = try await TestServer {
      $0.announcer = PacedAnnouncer()
      $0.desk = SmallDesk()
    }
    defer { server.task.cancel() }
    let answer = try await send("GET", "/openapi.json", to: server.port)
    #expect(answer.status == 200 && answer["Content-Type"] == "application/json")
    let object = try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any]
    let paths = try #require(object?["paths"] as? [String: [String: Any]])
    for (path, operations) in paths {
      let target = path.replacing("{id}", with: "0000000000000000")
      let options = try await send("OPTIONS", target, ["Host": "localhost"], to: server.port)
      let allowed = Set((options["Allow"] ?? "").components(separatedBy: ", "))
      #expect(
        allowed.subtracting(["HEAD", "OPTIONS"]) == Set(operations.keys.map { $0.uppercased() }),
        "\(path)")
    }
    #expect(paths.count >= 19)
  }
}
