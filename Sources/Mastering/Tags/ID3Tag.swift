internal import CTags
internal import Core

/// ID3v2.3 rather than 2.4: every player and every directory reads it.
enum ID3Tag {
  static func bytes(for tags: Tags, recording: Recording) throws(MasteringError) -> [UInt8] {
    guard let tag = lector_tag_create() else { throw .library("lector_tag_create", code: 0) }
    defer { lector_tag_destroy(tag) }
    let language = LanguageCode.threeLetters(for: tags.language)
    let texts: [(String, String?)] = [
      ("TIT2", tags.title), ("TPE1", tags.artist), ("TALB", tags.album), ("TDRC", tags.date?.day),
      ("TLAN", language), ("TCON", tags.genre),
    ]
    for case (let frame, let text?) in texts {
      try check(lector_tag_add_text(tag, frame, text), "add_text")
    }
    if let url = tags.url { try check(lector_tag_add_url(tag, "WOAF", url), "add_url") }
    if let comment = tags.comment ?? tags.url {
      try check(lector_tag_add_comment(tag, language, comment), "add_comment")
    }
    for chapter in recording.chapters {
      let code = lector_tag_add_chapter(
        tag, UInt32(clamping: recording.milliseconds(at: chapter.start)),
        UInt32(clamping: recording.milliseconds(at: chapter.end)), chapter.title, chapter.url)
      try check(code, "add_chapter")
    }
    if let cover = tags.cover {
      let code = lector_tag_add_cover(tag, cover.mediaType, cover.bytes, cover.bytes.count)
      try check(code, "add_cover")
    }
    var (bytes, count): (UnsafePointer<UInt8>?, Int) = (nil, 0)
    try check(lector_tag_render(tag, &bytes, &count), "render")
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  private static func check(_ code: Int32, _ function: String) throws(MasteringError) {
    guard code == 0 else { throw .library("lector_tag_\(function)", code: Int(code)) }
  }
}
