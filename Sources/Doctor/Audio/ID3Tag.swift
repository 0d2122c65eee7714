internal import Core

/// An ID3v2.3 or 2.4 tag as it lies in the file: TagLib would put its frames in an order of its own,
/// and the order of chapters is what some players go by.
struct ID3Tag: Sendable {
  struct Frame: Sendable {
    var id: String
    var body: [UInt8]
  }

  struct Chapter: Sendable {
    var id: String
    /// Milliseconds.
    var start: Int
    var end: Int
    /// Byte offsets; all ones: "use the times".
    var hasOffsets: Bool
    var title: String
  }

  struct Contents: Sendable {
    var isTopLevel: Bool
    var isOrdered: Bool
    var children: [String]
  }

  /// 3 or 4.
  var version: Int
  /// Bytes that the tag takes, header included.
  var length: Int
  var frames: [Frame] = []
  /// The frames ended before the tag did.
  var isDamaged = false

  /// nil when there is no tag at the start.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 10, bytes.starts(with: "ID3".utf8), bytes[3] < 10,
      bytes[6..<10].allSatisfy({ $0 < 0x80 })
    else { return nil }
    version = Int(bytes[3])
    let size = bytes[6..<10].reduce(0) { $0 << 7 | Int($1) }
    length = 10 + size + (bytes[5] & 0x10 != 0 ? 10 : 0)
    guard (3...4).contains(version), 10 + size <= bytes.count else {
      isDamaged = true
      return
    }
    var body = bytes[10..<(10 + size)]
    if bytes[5] & 0x80 != 0, version == 3 { body = Self.synchronised(body)[...] }
    if bytes[5] & 0x40 != 0, body.count > 4 {
      let extended = Self.number(body.prefix(4), version)
      body = body.dropFirst(version == 3 ? 4 + extended : extended)
    }
    (frames, isDamaged) = Self.frames(body, version)
  }

  /// Without the zeros that keep old players from taking a tag for sound.
  private static func synchronised(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var isAfterMark = false
    for byte in bytes {
      if !(isAfterMark && byte == 0) { result.append(byte) }
      isAfterMark = byte == 0xFF
    }
    return result
  }

  private static func number(_ bytes: ArraySlice<UInt8>, _ version: Int) -> Int {
    bytes.reduce(0) { $0 << (version == 4 ? 7 : 8) | Int($1) }
  }

  private static func frames(_ bytes: ArraySlice<UInt8>, _ version: Int) -> ([Frame], Bool) {
    var frames: [Frame] = []
    var offset = bytes.startIndex
    while offset + 10 <= bytes.endIndex, bytes[offset] != 0 {
      let id = String(decoding: bytes[offset..<(offset + 4)], as: UTF8.self)
      let size = number(bytes[(offset + 4)..<(offset + 8)], version)
      let end = offset + 10 + size
      guard id.utf8.allSatisfy({ $0.isASCIIUpper || $0.isASCIIDigit }), end <= bytes.endIndex
      else { return (frames, true) }
      frames.append(Frame(id: id, body: Array(bytes[(offset + 10)..<end])))
      offset = end
    }
    return (frames, false)
  }

  func text(_ id: String) -> String? {
    frames.first { $0.id == id }.map { Self.text($0.body[...]) }
  }

  var hasCover: Bool { frames.contains { $0.id == "APIC" } }

  /// In the order of the file.
  var chapters: [Chapter] {
    frames.filter { $0.id == "CHAP" }.compactMap { frame in
      guard let end = frame.body.firstIndex(of: 0), end + 17 <= frame.body.count else { return nil }
      func number(_ at: Int) -> Int {
        frame.body[(end + 1 + at)..<(end + 5 + at)].reduce(0) { $0 << 8 | Int($1) }
      }
      let below = Self.frames(frame.body[(end + 17)...], version).0
      return Chapter(
        id: String(decoding: frame.body[..<end], as: UTF8.self), start: number(0), end: number(4),
        hasOffsets: number(8) != 0xFFFF_FFFF || number(12) != 0xFFFF_FFFF,
        title: below.first { $0.id == "TIT2" }.map { Self.text($0.body[...]) } ?? "")
    }
  }

  var contents: [Contents] {
    frames.filter { $0.id == "CTOC" }.compactMap { frame in
      guard let end = frame.body.firstIndex(of: 0), end + 3 <= frame.body.count else { return nil }
      let flags = frame.body[end + 1]
      var rest = frame.body[(end + 3)...]
      var children: [String] = []
      for _ in 0..<Int(frame.body[end + 2]) {
        guard let stop = rest.firstIndex(of: 0) else { break }
        children.append(String(decoding: rest[..<stop], as: UTF8.self))
        rest = rest[(stop + 1)...]
      }
      return Contents(
        isTopLevel: flags & 2 != 0, isOrdered: flags & 1 != 0, children: children)
    }
  }

  /// A text frame: its encoding, then the text, with or without zeros at its end.
  private static func text(_ body: ArraySlice<UInt8>) -> String {
    guard let encoding = body.first else { return "" }
    let bytes = body.dropFirst()
    var text: String
    switch encoding {
    case 0: text = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    case 3: text = String(decoding: bytes, as: UTF8.self)
    default:
      let isBig = encoding == 2 || bytes.starts(with: [0xFE, 0xFF])
      let hasMark = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
      let units = Array(hasMark ? bytes.dropFirst(2) : bytes)
      let words = stride(from: 0, to: units.count - 1, by: 2).map { index -> UInt16 in
        let (high, low) =
          isBig ? (units[index], units[index + 1]) : (units[index + 1], units[index])
        return UInt16(high) << 8 | UInt16(low)
      }
      text = String(decoding: words, as: UTF16.self)
    }
    while text.unicodeScalars.last?.value == 0 { text.unicodeScalars.removeLast() }
    return text
  }
}
