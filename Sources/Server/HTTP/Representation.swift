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
