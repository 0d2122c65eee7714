internal import Core

/// The headers that make a request conditional (RFC 9110, section 13), and the range.
struct Conditions: Hashable, Sendable {
  var ifMatch: String?
  var ifUnmodifiedSince: String?
  var ifNoneMatch: String?
  var ifModifiedSince: String?
  var ifRange: String?
  var range: String?

  enum Verdict: Hashable, Sendable {
    case proceed, notModified, failed
  }

  /// In the order of section 13.2.2: a date counts only where there is no tag.
  func verdict(on file: Representation) -> Verdict {
    if let ifMatch {
      let matches = EntityTags(ifMatch).contains(file.tag) { $0.matchesStrongly($1) }
      if !matches { return .failed }
    } else if let limit = ifUnmodifiedSince.flatMap(Timestamp.init(httpDate:)),
      file.modified.seconds > limit.seconds
    {
      return .failed
    }
    if let ifNoneMatch {
      let matches = EntityTags(ifNoneMatch).contains(file.tag) { $0.matchesWeakly($1) }
      return matches ? .notModified : .proceed
    }
    if let known = ifModifiedSince.flatMap(Timestamp.init(httpDate:)),
      file.modified.seconds <= known.seconds
    {
      return .notModified
    }
    return .proceed
  }

  /// A part is sent only when it surely belongs to what the client has (section 13.1.5): the same
  /// strong tag, or exactly the same date where that is as good as one.
  func part(of file: Representation) -> ByteRange {
    guard let ifRange else { return ByteRange(range, size: file.size) }
    if let date = Timestamp(httpDate: ifRange) {
      guard file.isDateStrong, date.seconds == file.modified.seconds else { return .whole }
    } else {
      guard case .listed(let tags) = EntityTags(ifRange), tags.count == 1,
        tags[0].matchesStrongly(file.tag)
      else { return .whole }
    }
    return ByteRange(range, size: file.size)
  }
}
