internal import HTTPTypes
internal import Hummingbird

extension Response {
  /// A line for people who look; the status' own words by default.
  static func plain(
    _ status: HTTPResponse.Status, _ text: String? = nil, _ headers: HTTPFields = [:]
  ) -> Response {
    var headers = headers
    headers[.contentType] = "text/plain; charset=utf-8"
    if headers[.cacheControl] == nil { headers[.cacheControl] = "no-cache" }
    let line = text ?? "\(status.code) \(status.reasonPhrase)\n"
    return Response(
      status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: line)))
  }
}

extension HTTPFields {
  mutating func add(_ fields: [Reply.Field]) {
    for field in fields {
      guard let name = HTTPField.Name(field.name) else { continue }
      self[name] = field.value
    }
  }
}

extension Request {
  var conditions: Conditions {
    Conditions(
      ifMatch: headers[.ifMatch], ifUnmodifiedSince: headers[.ifUnmodifiedSince],
      ifNoneMatch: headers[.ifNoneMatch], ifModifiedSince: headers[.ifModifiedSince],
      ifRange: headers[.ifRange], range: headers[.range])
  }
}
