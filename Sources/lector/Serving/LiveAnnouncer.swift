internal import Core
internal import Pipeline
internal import Server

/// The pipeline in the words of the server, which does not know it.
struct LiveAnnouncer: Announcer {
  let room: LiveRoom

  var voices: [String] { room.voices }

  func article(of submission: Submission) async throws(AnnouncerError) -> Article {
    try await translated {
      switch submission {
      case .address(let address): try await room.article(at: address)
      case .document(let bytes, let mediaType, let charset):
        try room.article(in: bytes, mediaType: mediaType, charset: charset)
      }
    }
  }

  func announce(
    _ article: Article, voice: String?, report: @escaping @Sendable (AnnouncementStep) -> Void
  ) async throws(AnnouncerError) -> Episode {
    try await translated {
      try await room.announce(article, voice: voice) { count, total, audio in
        report(.spoken(count, of: total, audio: audio))
      } publishing: {
        report(.publishing)
      }
    }
  }

  func say(
    _ order: SpeechOrder, deliver: @escaping @Sendable ([UInt8]) -> Void
  ) async throws(AnnouncerError) {
    try await translated {
      try await room.say(
        order.text, voice: order.voice, format: order.format, speed: order.speed, deliver: deliver)
    }
  }
}

/// - Throws: what a stage says, as the server tells it.
func translated<Value>(
  _ work: () async throws -> Value
) async throws(AnnouncerError) -> Value {
  do { return try await work() } catch let error as AnnouncerError {
    throw error
  } catch let failure as Failure {
    throw AnnouncerError(failure)
  } catch is CancellationError {
    throw AnnouncerError(.stopped, "the server was stopped before it was done")
  } catch {
    throw AnnouncerError(Failure(error))
  }
}

extension AnnouncerError {
  init(_ failure: Failure) { self.init(failure.diagnostic) }

  init(_ diagnostic: Diagnostic) {
    let kind: Kind =
      switch diagnostic.stage {
      case .fetching: .fetching
      case .extraction: .extraction
      case .normalization: .entry
      case .settings: .voice
      case .synthesis, .mastering, .publishing: .production
      }
    self.init(kind, diagnostic.message, hint: diagnostic.hint)
  }
}
