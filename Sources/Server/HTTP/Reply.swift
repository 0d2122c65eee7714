internal import Core
internal import HTTPTypes

/// Status and header fields, and which bytes of the file follow: the decision, before any socket.
struct Reply: Hashable, Sendable {
  var status: HTTPResponse.Status
  var fields: HTTPFields
  /// nil: no body.
  var body: Range<Int>?

  /// The answer to GET or HEAD of a file.
  init(with file: Representation, to conditions: Conditions, isHead: Bool) {
    fields = [:]
    switch conditions.verdict(on: file) {
    case .failed:
      status = .preconditionFailed
      add(.contentLength, "0")
    case .notModified:
      status = .notModified
    case .proceed:
      // HEAD describes the whole (RFC 9110, section 14.2: Range is for GET).
      switch isHead ? .whole : conditions.part(of: file) {
      case .whole:
        status = .ok
        body = 0..<file.size
      case .part(let range):
        status = .partialContent
        body = range
        add(.contentRange, "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(file.size)")
      case .unsatisfiable:
        status = .rangeNotSatisfiable
        add(.contentRange, "bytes */\(file.size)")
        add(.contentLength, "0")
      }
    }
    if let body {
      add(.contentType, file.media.contentType)
      if file.isGzip { add(.contentEncoding, "gzip") }
      add(.contentLength, "\(body.count)")
    }
    add(.acceptRanges, "bytes")
    if file.media.isText {
      add(.vary, file.isNegotiated ? "Accept, Accept-Encoding" : "Accept-Encoding")
    }
    add(.eTag, "\(file.tag)")
    add(.lastModified, file.modified.httpDate)
    add(.cacheControl, file.isImmutable ? Self.forEver : Self.aMinute)
    if file.media.isShared { fields.append(contentsOf: CrossOrigin.fields) }
    if isHead { body = nil }
  }

  /// A year is the most that means anything (RFC 9111, section 5.2.2.1).
  static let forEver = "public, max-age=31536000, immutable"
  /// Podcast apps ask every few minutes; a correction must not wait for them.
  static let aMinute = "public, max-age=60, must-revalidate"

  private mutating func add(_ name: HTTPField.Name, _ value: String) {
    fields.append(HTTPField(name: name, value: value))
  }
}
