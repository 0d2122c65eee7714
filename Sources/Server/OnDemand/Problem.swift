internal import Hummingbird

/// Why not, in the shape that clients of OpenAI's interface read: `{"error": {"message": …}}`.
struct Problem: Encodable, Hashable {
  var message: String
  var type: String
  var hint: String?

  init(_ type: String, _ message: String, hint: String? = nil) {
    self.type = type
    self.message = message
    self.hint = hint
  }

  init(_ error: AnnouncerError) { self.init(error.kind.rawValue, error.message, hint: error.hint) }

  private struct Envelope: Encodable { var error: Problem }

  func response(_ status: HTTPResponse.Status, _ headers: HTTPFields = [:]) -> Response {
    .json(status, Envelope(error: self), headers)
  }
}

extension AnnouncerError {
  var status: HTTPResponse.Status {
    switch kind {
    case .fetching, .extraction, .voice, .entry: .unprocessableContent
    case .missing: .notFound
    case .production: .internalServerError
    case .stopped: .serviceUnavailable
    }
  }

  var response: Response { Problem(self).response(status) }
}
