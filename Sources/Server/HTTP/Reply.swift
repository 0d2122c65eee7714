internal import Core

/// Status and header fields, and which bytes of the file follow: the decision, before any socket.
struct Reply: Hashable, Sendable {
  struct Field: Hashable, Sendable {
    var name: String
    var value: String
  }

  var status: Int
  var fields: [Field]
  /// nil: no body.
  var body: Range<Int>?

  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// The answer to GET or HEAD of a file.
  init(with file: Representation, to conditions: Conditions, isHead: Bool) {
    fields = []
    switch conditions.verdict(on: file) {
    case .failed:
      status = 412
      add("Content-Length", "0")
    case .notModified:
      status = 304
    case .proceed:
      // HEAD describes the whole (RFC 9110, section 14.2: Range is for GET).
      switch isHead ? .whole : conditions.part(of: file) {
      case .whole:
        status = 200
        body = 0..<file.size
      case .part(let range):
        status = 206
        body = range
        add("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(file.size)")
      case .unsatisfiable:
        status = 416
        add("Content-Range", "bytes */\(file.size)")
        add("Content-Length", "0")
      }
    }
    if let body {
      add("Content-Type", file.media.contentType)
      if file.isGzip { add("Content-Encoding", "gzip") }
      add("Content-Length", "\(body.count)")
    }
    add("Accept-Ranges", "bytes")
    if file.media.isText {
      add("Vary", file.isNegotiated ? "Accept, Accept-Encoding" : "Accept-Encoding")
    }
    add("ETag", "\(file.tag)")
    add("Last-Modified", file.modified.httpDate)
    add("Cache-Control", file.isImmutable ? Self.forEver : Self.aMinute)
    if file.media.isShared { fields += CrossOrigin.fields }
    if isHead { body = nil }
  }

  /// A year is the most that means anything (RFC 9111, section 5.2.2.1).
  static let forEver = "public, max-age=31536000, immutable"
  /// Podcast apps ask every few minutes; a correction must not wait for them.
  static let aMinute = "public, max-age=60, must-revalidate"

  private mutating func add(_ name: String, _ value: String) {
    fields.append(Field(name: name, value: value))
  }
}
