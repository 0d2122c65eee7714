internal import FoundationEssentials
internal import Hummingbird
internal import NIOCore

extension Response {
  static func json(
    _ status: HTTPResponse.Status, _ value: some Encodable, _ headers: HTTPFields = [:]
  ) -> Response {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Views hold texts, numbers and lists: there is nothing in them that JSON cannot say.
    guard let data = try? encoder.encode(value) else { preconditionFailure("no JSON: \(value)") }
    var headers = headers
    headers[.contentType] = "application/json"
    headers[.cacheControl] = "no-store"
    return Response(
      status: status, headers: headers,
      body: ByteBuffer(bytes: Array(data) + [UInt8(ascii: "\n")]).responseBody)
  }
}

extension Request {
  /// All of the body.
  /// - Throws: the answer for one that is too long, or breaks off.
  func bytes(upTo limit: Int) async throws(Refusal) -> [UInt8] {
    if let length = headers[.contentLength].flatMap({ Int($0) }), length > limit {
      throw Refusal.tooLong(limit)
    }
    do {
      let buffer = try await body.collect(upTo: limit)
      return Array(buffer.readableBytesView)
    } catch let error as HTTPError where error.status == .contentTooLarge {
      throw Refusal.tooLong(limit)
    } catch is NIOTooManyBytesError {
      throw Refusal.tooLong(limit)
    } catch {
      throw Refusal(.badRequest, Problem("request", "the request's body broke off"))
    }
  }

  /// Decodes a JSON body.
  func json<Value: Decodable>(
    _ type: Value.Type = Value.self, upTo limit: Int
  ) async throws(Refusal) -> Value {
    let bytes = try await bytes(upTo: limit)
    do { return try JSONDecoder().decode(type, from: Data(bytes)) } catch {
      throw Refusal(.badRequest, Problem("request", Self.words(for: error)))
    }
  }

  private static func words(for error: any Error) -> String {
    func place(_ path: [any CodingKey]) -> String {
      path.isEmpty ? "the body" : path.map(\.stringValue).joined(separator: ".")
    }
    switch error {
    case DecodingError.keyNotFound(let key, _): return "\"\(key.stringValue)\" is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      return "\(place(context.codingPath)) is of another type"
    case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
      return "\(place(context.codingPath)): \(context.debugDescription)"
    default: return "the body is no JSON"
    }
  }
}

/// An answer instead of the one that was asked for.
struct Refusal: Error {
  var status: HTTPResponse.Status
  var problem: Problem

  init(_ status: HTTPResponse.Status, _ problem: Problem) {
    self.status = status
    self.problem = problem
  }

  static func tooLong(_ limit: Int) -> Refusal {
    Refusal(
      .contentTooLarge, Problem("request", "the body is longer than \(limit >> 10) KiB"))
  }

  /// The voice of that name; none for an empty one.
  static func voice(_ name: String?, among voices: [String]) throws(Refusal) -> String? {
    guard let name, !name.isEmpty else { return nil }
    guard voices.contains(name) else {
      throw Refusal(
        .notFound,
        Problem(
          "request", "there is no voice of that name",
          hint: "the voices are \(voices.joined(separator: ", "))"))
    }
    return name
  }

  static func bad(_ message: String) -> Refusal {
    Refusal(.badRequest, Problem("request", message))
  }

  var response: Response { problem.response(status) }
}
