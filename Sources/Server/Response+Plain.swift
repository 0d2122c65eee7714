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

extension HTTPRequest {
  var conditions: Conditions {
    Conditions(
      ifMatch: headerFields[.ifMatch], ifUnmodifiedSince: headerFields[.ifUnmodifiedSince],
      ifNoneMatch: headerFields[.ifNoneMatch], ifModifiedSince: headerFields[.ifModifiedSince],
      ifRange: headerFields[.ifRange], range: headerFields[.range])
  }
}
