internal import Core

extension Audio {
  /// - Parameter measured: loudness too.
  init(
    item: Item, url: String, file: SiteFile, isEnclosure: Bool, length: Int?, integrity: String?,
    measured: Bool
  ) {
    self.item = item
    self.url = url
    self.isEnclosure = isEnclosure
    self.integrity = integrity
    place = Place(file.name, item: item.title)
    count = file.bytes.count
    promisedLength = length
    base64 = Base64Text.encoded(Digest.sha256(of: file.bytes).bytes)
    let end = WebAddress.fileExtension(of: url)
    let bytes = file.bytes
    wrongKind = Self.kind(of: bytes, named: end)
    if end == "mp3" {
      id3 = ID3Tag(bytes)
      mp3 = MP3Frames(bytes, from: min(id3?.length ?? 0, bytes.count))
    } else if end == "opus" || end == "ogg" {
      ogg = OggPages(bytes)
    }
    // Of a damaged MP3 the frames are decoded, as a player that does not give up plays it; mpg123
    // would speak of the damage on standard error.
    var playable = bytes
    if let mp3, !mp3.faults.isEmpty { playable = mp3.runs.flatMap { bytes[$0] } }
    do throws(Sound.Failure) { sound = try Sound(playable, measured: measured) } catch {
      if case .undecodable(let reason) = error { failure = reason.trimmed }
    }
  }

  private static func kind(of bytes: [UInt8], named end: String) -> String? {
    let magics: [(kind: String, ends: Set<String>, magic: [UInt8])] = [
      ("Ogg", ["opus", "ogg"], Array("OggS".utf8)), ("FLAC", ["flac"], Array("fLaC".utf8)),
      ("WAV", ["wav"], Array("RIFF".utf8)), ("MP3", ["mp3"], Array("ID3".utf8)),
    ]
    if let found = magics.first(where: { bytes.starts(with: $0.magic) }) {
      return found.ends.contains(end) || end == "flac" && found.kind == "MP3" ? nil : found.kind
    }
    let isFrame = bytes.count > 2 && bytes[0] == 0xFF && bytes[1] & 0xE0 == 0xE0
    if isFrame { return end == "mp3" || end == "aac" ? nil : "MP3" }
    return ["mp3", "opus", "ogg", "flac", "wav"].contains(end) ? "unknown bytes" : nil
  }
}

/// RFC 4648, section 4.
enum Base64Text {
  static func encoded(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(
          place <= group.count ? digits[value >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
