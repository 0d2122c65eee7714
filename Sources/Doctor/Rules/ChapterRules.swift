/// Chapters.
extension Rule {
  static let chaptersJSON = Rule(
    "chapters.json", .error, "The chapters file is JSON chapters 1.x.", source: .chapters,
    fix: "Give each chapter a startTime in seconds and a title, and absolute URLs.",
    .chapters { $0.faults })

  static let chaptersOrder = Rule(
    "chapters.order", .error, "Chapters ascend from zero and do not overlap.", source: .chapters,
    fix: "Sort them by startTime; the first begins at 0.",
    .chapters { chapters in
      var faults: [Fault] = []
      if let first = chapters.marks.first, first.start > 500 {
        faults.append("the first begins at \(first.start) ms")
      }
      for (index, mark) in chapters.marks.enumerated() {
        if let end = mark.end, end <= mark.start {
          faults.append("chapter \(index + 1) ends where it begins or before")
        }
        guard index + 1 < chapters.marks.count else { continue }
        let next = chapters.marks[index + 1].start
        if next <= mark.start {
          faults.append("chapter \(index + 2) does not begin after chapter \(index + 1)")
        } else if let end = mark.end, end > next + 10 {
          faults.append("chapter \(index + 1) overlaps the next")
        }
      }
      return faults
    })

  static let chaptersEnd = Rule(
    "chapters.end", .error, "No chapter lies after the audio.", source: .chapters,
    fix: "Make chapters and audio from the same recording.",
    .chapters { chapters in
      guard let seconds = chapters.seconds else { return [] }
      let end = seconds * 1000
      return chapters.marks.enumerated().compactMap { index, mark in
        Double(mark.start) >= end || Double(mark.end ?? 0) > end + 150
          ? "chapter \(index + 1) is at \(mark.start) ms, the audio ends at \(Int(end)) ms" : nil
      }
    })

  static let chaptersID3 = Rule(
    "chapters.id3", .error, "The chapters in the MP3 are those of the chapters file.",
    source: .clients, fix: "Make both from the same recording; read the article again.",
    .chapters { chapters in
      guard let tag = chapters.tag, !chapters.marks.isEmpty else { return [] }
      let own = tag.chapters.sorted { $0.start < $1.start }
      let shown = chapters.shown.sorted { $0.start < $1.start }
      guard own.count == shown.count else {
        return ["the file has \(shown.count) chapters, the MP3 has \(own.count)"]
      }
      return zip(shown, own).flatMap { mark, chapter -> [Fault] in
        var faults: [Fault] = []
        if abs(mark.start - chapter.start) > 50 {
          faults.append(
            "“\(mark.title)” begins at \(mark.start) ms here, at \(chapter.start) ms in the MP3")
        }
        if mark.title != chapter.title {
          faults.append("“\(mark.title)” is “\(chapter.title)” in the MP3")
        }
        return faults
      }
    })

  static let chaptersSimple = Rule(
    "chapters.psc", .error, "Podlove Simple Chapters are those of the chapters file.",
    source: .psc, fix: "Write both from the same marks.",
    .programme { programme in
      guard let simple = SimpleChapters.marks(of: programme.item) else { return [] }
      var faults: [Fault] = simple.filter { $0.start == nil || $0.title.isEmpty }.map {
        Fault("a chapter has no start or no title", line: $0.line)
      }
      guard let shown = programme.chapters?.shown, !shown.isEmpty, faults.isEmpty
      else { return faults }
      if simple.count != shown.count {
        faults.append("there are \(simple.count), and \(shown.count) in the chapters file")
      }
      for (mark, other) in zip(simple, shown) {
        if mark.title != other.title || abs((mark.start ?? 0) - other.start) > 50 {
          faults.append(
            Fault(
              "“\(mark.title)” at \(mark.start ?? 0) ms is “\(other.title)” at \(other.start) ms there",
              line: mark.line))
        }
      }
      return faults
    })
}
