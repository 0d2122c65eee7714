/// Tags as iTunes keeps them in MP4 files: `meta`, with a list of named items.
enum MP4Tags {
  private enum Kind: Int {
    case text = 1
    case jpeg = 13
    case png = 14
  }

  /// - Parameter gapless: iTunes's own description of what to skip.
  static func box(_ tags: Tags, gapless: String) -> [UInt8] {
    let texts: [(String, String?)] = [
      ("©nam", tags.title), ("©ART", tags.artist), ("©alb", tags.album), ("©day", tags.date?.day),
      ("©gen", tags.genre), ("©cmt", tags.comment ?? tags.url), ("©too", "lector"),
    ]
    var items: [UInt8] = []
    for case (let name, let text?) in texts { items += item(name, .text, Array(text.utf8)) }
    if let cover = tags.cover {
      items += item("covr", cover.mediaType == "image/png" ? .png : .jpeg, cover.bytes)
    }
    items += MP4.box(
      "----", MP4.full("mean", Array("com.apple.iTunes".utf8)),
      MP4.full("name", Array("iTunSMPB".utf8)), data(.text, Array(gapless.utf8)))
    let handler = MP4.full(
      "hdlr", MP4.big(0, 4), Array("mdirappl".utf8), MP4.big(0, 9))
    return MP4.full("meta", handler, MP4.box("ilst", items))
  }

  private static func item(_ name: String, _ kind: Kind, _ content: [UInt8]) -> [UInt8] {
    MP4.box(name, data(kind, content))
  }

  private static func data(_ kind: Kind, _ content: [UInt8]) -> [UInt8] {
    MP4.box("data", MP4.table([kind.rawValue, 0]), content)
  }
}
