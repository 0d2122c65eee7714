internal import Core

/// Tags of Ogg Opus and FLAC (Xiph's Vorbis comment; chapters as in its ChapterExtension).
struct VorbisComment {
  private var fields: [(name: String, value: String)]

  init(_ tags: Tags, recording: Recording) {
    let known: [(String, String?)] = [
      ("TITLE", tags.title), ("ARTIST", tags.artist), ("ALBUM", tags.album),
      ("DATE", tags.date?.day),
      ("LANGUAGE", tags.language), ("GENRE", tags.genre), ("CONTACT", tags.url),
      ("COMMENT", tags.comment ?? tags.url),
    ]
    fields = known.compactMap { name, value in value.map { (name, $0) } }
    for (index, chapter) in recording.chapters.enumerated() {
      let name = "CHAPTER" + Self.padded(index, 3)
      fields.append((name, Self.time(recording.milliseconds(at: chapter.start))))
      fields.append((name + "NAME", chapter.title))
      if let url = chapter.url { fields.append((name + "URL", url)) }
    }
  }

  func adding(_ more: [(String, String)]) -> VorbisComment {
    var copy = self
    copy.fields += more.map { (name: $0.0, value: $0.1) }
    return copy
  }

  var bytes: [UInt8] {
    func counted(_ text: String) -> [UInt8] { Self.little(text.utf8.count) + text.utf8 }
    return counted("lector") + Self.little(fields.count)
      + fields.flatMap { counted("\($0.name)=\($0.value)") }
  }

  /// A front cover as FLAC's PICTURE block (RFC 9639, section 8.8).
  static func picture(_ cover: Cover) -> [UInt8] {
    var block = big(3) + big(cover.mediaType.utf8.count) + Array(cover.mediaType.utf8)
    block += big(0) + big(cover.width) + big(cover.height) + big(cover.depth) + big(0)
    return block + big(cover.bytes.count) + cover.bytes
  }

  /// "00:01:02.345"
  private static func time(_ milliseconds: Int) -> String {
    let seconds = milliseconds / 1000
    return
      "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))."
      + padded(milliseconds % 1000, 3)
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func little(_ value: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func big(_ value: Int) -> [UInt8] { little(value).reversed() }
}

/// RFC 4648, section 4.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func string(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 3 * 4 + 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = (0..<3).reduce(0) { sum, offset in
        sum << 8 | (start + offset < bytes.count ? Int(bytes[start + offset]) : 0)
      }
      let letters = min(3, bytes.count - start) + 1
      for letter in 0..<4 {
        text.append(letter < letters ? alphabet[group >> (18 - 6 * letter) & 63] : 0x3D)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
