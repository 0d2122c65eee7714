public import Core

/// Chapters of a recording and their file (podcast namespace, JSON chapters 1.2).
public enum Chapters {
  /// A chapter for the headline and one per heading, in timeline samples, for recordings whose
  /// maker set none.
  public static func chapters(of script: Script, in recording: Recording) -> [Chapter] {
    var starts: [(title: String, start: Int)] = []
    var firstCues: [Int: Int] = [:]
    for cue in recording.cues {
      firstCues[cue.utterance] = min(cue.start, firstCues[cue.utterance] ?? cue.start)
    }
    for (index, utterance) in script.utterances.enumerated() {
      guard let start = firstCues[index] else { continue }
      if starts.isEmpty {
        starts.append((utterance.text, 0))
      } else if utterance.kind == .heading {
        starts.append((utterance.text, start))
      }
    }
    return starts.indices.map { index in
      let next = index + 1
      return Chapter(
        title: starts[index].title, start: starts[index].start,
        end: next < starts.count ? starts[next].start : recording.sampleCount)
    }
  }

  /// - Returns: marks as players want them: titled, the first at zero, ascending, each ending
  ///   where the next begins or before, none past the end.
  public static func marks(_ chapters: [Chapter], in recording: Recording) -> [ChapterMark] {
    let total = recording.milliseconds
    var marks: [ChapterMark] = []
    for chapter in chapters.sorted(by: { $0.start < $1.start }) {
      let start = marks.isEmpty ? 0 : recording.milliseconds(at: chapter.start)
      guard start < total else { break }
      let title = PlainText.line(chapter.title)
      let mark = ChapterMark(
        title: title.isEmpty ? "Part \(marks.count + 1)" : title, start: start,
        end: min(max(recording.milliseconds(at: chapter.end), start + 1), total),
        url: WebAddress.web(chapter.url), image: WebAddress.web(chapter.image))
      // Of two that begin together only one can be jumped to.
      if let last = marks.indices.last {
        if marks[last].start >= start { continue }
        marks[last].end = min(marks[last].end, start)
      }
      marks.append(mark)
    }
    return marks
  }

  /// `application/json+chapters`
  public static func json(_ marks: [ChapterMark], title: String) -> [UInt8] {
    let rows = marks.map { mark in
      var members: [(StaticString, JSON)] = [
        ("startTime", .seconds(mark.start)), ("endTime", .seconds(mark.end)),
        ("title", .string(mark.title)),
      ]
      if let url = mark.url { members.append(("url", .string(url))) }
      if let image = mark.image { members.append(("img", .string(image))) }
      return JSON.row(.object(members))
    }
    return JSON.object([
      ("version", .string("1.2.0")), ("title", .string(PlainText.line(title))),
      ("chapters", .array(rows)),
    ]).bytes
  }
}
