internal import Hummingbird

/// The sound of a job: an MP3 that goes out while it is spoken.
enum Listening {
  static func response(to job: Job, _ root: String, isHead: Bool) async -> Response {
    if let response = ended(job, root) { return response }
    guard let audio = job.audio else { return ended(job, root) ?? .plain(.notFound) }
    // Who asks for the head only does not wait for the voice.
    guard !isHead else { return Response(status: .ok, headers: headers) }
    // The head says that all is well, so it goes out with the first sound.
    guard let first = await audio.entry(0) else {
      return ended(job, root)
        ?? Problem("stopped", "the server is about to stop").response(.serviceUnavailable)
    }
    return Response(
      status: .ok, headers: headers,
      body: ResponseBody { writer in
        var index = 1
        var next: ByteBuffer? = first
        while let piece = next {
          try await writer.write(piece)
          next = await audio.entry(index)
          index += 1
        }
        // A listener must not take half a story for the whole.
        if job.report.state == .failed || Task.isCancelled { throw CancellationError() }
        try await writer.finish(nil)
      })
  }

  private static var headers: HTTPFields {
    [
      .contentType: "audio/mpeg", .cacheControl: "no-store", .acceptRanges: "none",
      .xAccelBuffering: "no",
    ]
  }

  private static func ended(_ job: Job, _ root: String) -> Response? {
    let report = job.report
    if let error = report.error { return error.response }
    guard report.state == .finished, let episode = report.episode else { return nil }
    return Response(
      status: .seeOther,
      headers: [
        .location: EpisodeView(episode, root: root).audio, .cacheControl: "no-store",
        .contentLength: "0",
      ])
  }
}
