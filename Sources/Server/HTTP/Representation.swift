internal import Core

/// A file as HTTP sees it.
struct Representation: Hashable, Sendable {
  /// Bytes.
  var size: Int
  var tag: EntityTag
  var modified: Timestamp
  /// The file did not change in the second of its date, so that the date tells its versions apart
  /// (RFC 9110, section 8.8.2.2).
  var isDateStrong: Bool
  var media: MediaType
  /// Its name carries the digest of its content: it never changes.
  var isImmutable: Bool
  /// Its bytes are packed.
  var isGzip = false
  /// What it is depends on who asks: `Accept`.
  var isNegotiated = false

  /// The same bytes under the type that browsers show.
  var forBrowsers: Representation {
    var variant = self
    // A cache that mixed the two up would hand a page to an app.
    variant.tag.opaque += "-browser"
    variant.media = media.forBrowsers
    variant.isDateStrong = false
    return variant
  }

  /// The packed variant, which has a tag of its own: a part of one must never be laid onto the other.
  func gzip(size: Int) -> Representation {
    var variant = self
    variant.size = size
    variant.tag.opaque += "-gzip"
    variant.isGzip = true
    // The date is the same for both, so that it tells nothing apart.
    variant.isDateStrong = false
    return variant
  }
}

/// A name of the form "audio-<digest>.mp3": at least 16 lower-case hexadecimal digits.
enum DigestName {
  static func digest(in name: some StringProtocol) -> String? {
    let stem = Array(name.utf8.prefix { $0 != UInt8(ascii: ".") })
    guard let dash = stem.lastIndex(of: UInt8(ascii: "-")), dash > 0 else {
      return nil
    }
    let digits = stem[(dash + 1)...]
    let isDigest = digits.count >= 16 && digits.allSatisfy { $0 &- 0x30 < 10 || $0 &- 0x61 < 6 }
    return isDigest ? String(decoding: digits, as: UTF8.self) : nil
  }
}
