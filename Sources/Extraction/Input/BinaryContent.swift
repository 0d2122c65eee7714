internal import Core

/// Files that are no text, told by their first bytes; and, failing that, by control characters.
enum BinaryContent {
  static func refuse(_ source: Source) throws(ExtractionError) {
    let bytes = source.bytes
    for (magic, kind) in signatures where bytes.starts(with: magic) {
      throw .binary(source.name, kind: kind)
    }
    // UTF-16 text has NULs, in every other byte; a few stray controls are dropped from text. Of
    // random bytes one in ten is a control that no text has. ESC is left out for ISO 2022.
    let head = bytes.prefix(4096)
    let controls = head.count { $0 < 0x20 && !$0.isASCIISpace && $0 != 0x1B }
    if controls * 100 > head.count, Charset.wideByNulls(head) == nil, !Charset.hasWideMark(head) {
      throw .binary(source.name, kind: "binary file")
    }
  }

  private static let signatures: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "PDF document"),
    ([0x50, 0x4B, 0x03, 0x04], "ZIP archive or office document"),
    ([0xD0, 0xCF, 0x11, 0xE0], "office document"),
    ([0x89, 0x50, 0x4E, 0x47], "PNG image"),
    ([0xFF, 0xD8, 0xFF], "JPEG image"),
    (Array("GIF8".utf8), "GIF image"),
    (Array("RIFF".utf8), "RIFF media file"),
    ([0x1F, 0x8B], "gzip archive"),
    (Array("ID3".utf8), "MP3 file"),
    (Array("OggS".utf8), "Ogg media file"),
    (Array("fLaC".utf8), "FLAC file"),
    ([0x7F, 0x45, 0x4C, 0x46], "program"),
    (Array("BZh".utf8), "bzip2 archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard archive"),
  ]
}
