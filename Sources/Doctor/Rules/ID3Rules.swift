/// Tags in MP3s.
extension Rule {
  static let id3Missing = Rule(
    "id3.missing", .warning, "An MP3 has an ID3 tag with title, show and author.", source: .id3,
    fix: "Make the file with lector read, which tags it.",
    .audio { audio in
      guard audio.mp3 != nil, audio.sound != nil else { return [] }
      guard let tag = audio.id3 else { return ["it has no ID3 tag"] }
      let missing = ["TIT2", "TALB", "TPE1"].filter { (tag.text($0) ?? "").isEmpty }
      return missing.isEmpty ? [] : ["its tag lacks \(missing.joined(separator: ", "))"]
    })

  static let id3Damaged = Rule(
    "id3.damaged", .error, "An ID3 tag is whole, of version 2.3 or 2.4.", source: .id3,
    fix: "Make the file again.",
    .audio { audio in
      guard let tag = audio.id3 else { return [] }
      if !(3...4).contains(tag.version) { return ["it is ID3v2.\(tag.version)"] }
      return tag.isDamaged ? ["its frames do not fill it"] : []
    })

  static let id3Title = Rule(
    "id3.title", .warning, "The tag's title is the item's.", source: .clients,
    fix: "Read the article again.",
    .audio { audio in
      guard let title = audio.id3?.text("TIT2"), let item = audio.item.node.value("title"),
        title.trimmed != item
      else { return [] }
      return ["TIT2 is “\(title)”, the item is “\(item)”"]
    })

  static let id3Cover = Rule(
    "id3.cover", .warning, "The tag holds a cover.", source: .clients,
    fix: "Set show.artwork: players that know no feed show it.",
    .audio { audio in
      guard let tag = audio.id3, !tag.isDamaged, !tag.hasCover else { return [] }
      return ["it has no APIC frame"]
    })

  static let id3Contents = Rule(
    "id3.contents", .error, "One ordered table of contents lists all chapters, in time order.",
    source: .id3, fix: "Read the article again.",
    .audio { audio in
      guard let tag = audio.id3 else { return [] }
      let chapters = tag.chapters
      guard !chapters.isEmpty else { return [] }
      var faults: [Fault] = []
      let tops = tag.contents.filter(\.isTopLevel)
      if tops.count != 1 { faults.append("it has \(tops.count) top-level tables of contents") }
      if let top = tops.first {
        if !top.isOrdered { faults.append("its table of contents is not marked as ordered") }
        if Set(top.children) != Set(chapters.map(\.id)) {
          faults.append(
            "its table of contents lists \(top.children.count) of \(chapters.count) chapters")
        }
        let starts = top.children.compactMap { id in chapters.first { $0.id == id }?.start }
        if starts != starts.sorted() { faults.append("its table of contents is not in time order") }
      }
      return faults
    })

  static let id3ChapterOrder = Rule(
    "id3.chapter-order", .warning, "Chapter frames are stored in time order, without byte offsets.",
    source: .clients, fix: "Read the article again: ffmpeg lists chapters as they are stored.",
    .audio { audio in
      guard let chapters = audio.id3?.chapters else { return [] }
      let starts = chapters.map(\.start)
      var faults: [Fault] = starts == starts.sorted() ? [] : ["they are in another order"]
      if chapters.contains(where: \.hasOffsets) { faults.append("a chapter has byte offsets") }
      return faults
    })

  static let id3ChapterTimes = Rule(
    "id3.chapter-times", .error, "Each chapter ends after it begins and before the audio does.",
    source: .id3, fix: "Read the article again.",
    .audio { audio in
      guard let chapters = audio.id3?.chapters, let seconds = audio.seconds else { return [] }
      return chapters.compactMap { chapter in
        if chapter.end <= chapter.start { return "“\(chapter.title)” ends before it begins" }
        return Double(chapter.end) > seconds * 1000 + 150
          ? "“\(chapter.title)” ends at \(chapter.end) ms, the audio at \(Int(seconds * 1000)) ms"
          : nil
      }
    })
}
