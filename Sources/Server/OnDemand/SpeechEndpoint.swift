internal import Core
internal import Hummingbird

/// `POST /v1/audio/speech` and `GET /v1/models`, as OpenAI's interface has them, so that programs
/// written for it can use Lector's voices.
struct SpeechEndpoint: Endpoint {
  let announcer: any Announcer
  let access: Access
  let turns: SpeechTurns

  func route(at path: RequestPath) -> String { "speech" }

  func methods(at path: RequestPath) -> [HTTPRequest.Method] {
    switch path.relative {
    case "v1/audio/speech": [.post]
    case "v1/models", "v1/audio/voices": [.get]
    default: []
    }
  }

  func respond(to request: Request, at path: RequestPath, in context: ConnectionContext) async
    -> Response
  {
    if let refusal = access.refusal(of: request, context) { return refusal }
    switch path.relative {
    case "v1/models": return .json(.ok, Models())
    case "v1/audio/voices": return .json(.ok, ["voices": await announcer.voices])
    default: break
    }
    do throws(Refusal) {
      // Four bytes are the most a character takes, six the most that JSON makes of one.
      let wish = try await request.json(SpeechWish.self, upTo: SpeechWish.longestInput * 6 + 4096)
      let order = try wish.order(voices: await announcer.voices)
      return await say(order)
    } catch {
      return error.response
    }
  }

  private func say(_ order: SpeechOrder) async -> Response {
    guard turns.begin() else { return ArticlesEndpoint.full }
    let speech = Speech()
    let task = Task {
      defer { turns.end() }
      do throws(AnnouncerError) {
        try await announcer.say(order) { bytes in
          if !bytes.isEmpty { speech.pieces.post(ByteBuffer(bytes: bytes)) }
        }
      } catch {
        speech.fail(error)
      }
      speech.pieces.close()
    }
    guard
      let first = await withTaskCancellationHandler(
        operation: { await speech.pieces.entry(0) }, onCancel: { task.cancel() })
    else {
      task.cancel()
      return (speech.error ?? AnnouncerError(.production, "there is nothing to say in the text"))
        .response
    }
    return Response(
      status: .ok,
      headers: [
        .contentType: MediaType(ofFile: "speech.\(order.format.fileExtension)").contentType,
        .cacheControl: "no-store", .acceptRanges: "none", .xAccelBuffering: "no",
      ],
      body: ResponseBody { writer in
        // Who leaves early has heard enough: the rest need not be spoken.
        defer { task.cancel() }
        var index = 1
        var next: ByteBuffer? = first
        while let piece = next {
          try await writer.write(piece)
          next = await speech.pieces.entry(index)
          index += 1
        }
        if let error = speech.error { throw error }
        try Task.checkCancellation()
        try await writer.finish(nil)
      })
  }

  private struct Models: Encodable {
    var object = "list"
    var data = [Model()]

    struct Model: Encodable {
      var id = "lector"
      var object = "model"
      var created = 0
      var owner = "lector"

      enum CodingKeys: String, CodingKey {
        case id, object, created
        case owner = "owned_by"
      }
    }
  }
}
