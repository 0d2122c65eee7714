internal import Core

/// Where a pasted page's story begins: its headline, byline and date.
struct PasteHead {
  /// Index of the headline's line; nil when the paste begins with its story.
  private(set) var headline: Int?
  private(set) var standfirst: Int?
  private(set) var bylines: Set<Int> = []
  private(set) var byline: String?
  private(set) var published: Timestamp?
  /// Lines before this one are no part of the story.
  private(set) var bodyStart = 0

  init(_ lines: [PasteLine]) {
    let firstProse = Self.storyStart(lines)
    let candidates = lines.indices.prefix(firstProse + 1)
    let byline = candidates.last { Self.read(lines[$0]) != nil }
    if let byline { readByline(lines[byline], at: byline) }
    let end = byline ?? firstProse
    headline = Self.headline(lines, before: end)
    guard let headline else {
      bodyStart = byline.map { $0 + 1 } ?? 0
      return
    }
    bodyStart = max(headline, byline ?? 0) + 1
    readBetween(lines, from: headline + 1, to: max(bodyStart, firstProse))
  }

  /// The first line of the longest run of prose that is not interrupted by many other lines.
  private static func storyStart(_ lines: [PasteLine]) -> Int {
    var best = (start: lines.count, words: 0)
    var (start, words, gap) = (0, 0, 0)
    for (index, line) in lines.enumerated() {
      if line.isProse, line.wording.first == nil, !line.isCaption {
        if words == 0 || gap > 6 { (start, words) = (index, 0) }
        words += line.words
        gap = 0
        if words > best.words { best = (start, words) }
      } else {
        gap += 1
      }
    }
    return best.start
  }

  /// Names and date of a byline: "by Jane Doe March 5, 2024 2 min read", "Jane Doe | 5 March 2024".
  private static func read(_ line: PasteLine) -> (names: String, date: Timestamp?)? {
    guard line.words <= 24, !line.isTagLine else { return nil }
    let date = DateTokens(line.text).timestamp
    if let names = BylineText.names(in: line.text), line.words <= 16 || date != nil {
      return (names, date)
    }
    guard let date, let names = BylineText.names(openingText: line.text),
      (2...6).contains(names.split(separator: " ").count), !line.isProse,
      DateTokens(line.text).strangers <= names.split(separator: " ").count + 2
    else { return nil }
    return (names, date)
  }

  private mutating func readByline(_ line: PasteLine, at index: Int) {
    guard let (names, date) = Self.read(line) else { return }
    bylines.insert(index)
    byline = BylineText.clean(names)
    published = date
  }

  /// The title nearest before the byline, else before the story's first paragraph.
  private static func headline(_ lines: [PasteLine], before end: Int) -> Int? {
    let candidates = lines.indices.prefix(min(end, lines.count)).filter {
      let line = lines[$0]
      return line.isTitle && line.wording.first == nil && line.date == nil && !line.isCaption
        && line.words >= 3
    }
    if let near = candidates.last(where: { end - $0 <= 4 && lines[$0].words >= 4 }) { return near }
    return candidates.last ?? (lines.first.map { $0.words <= 26 && end > 0 } == true ? 0 : nil)
  }

  /// Lines between headline and story: a name, a date, a standfirst.
  private mutating func readBetween(_ lines: [PasteLine], from: Int, to end: Int) {
    guard from < end else { return }
    for index in from..<min(end, lines.count) where !bylines.contains(index) {
      let line = lines[index]
      if let date = line.date {
        published = published ?? date
        bylines.insert(index)
      } else if byline == nil, (2...4).contains(line.words), line.wording.first == nil,
        let names = BylineText.names(openingText: line.text), names == line.text
      {
        byline = names
        bylines.insert(index)
      } else if standfirst == nil, let last = bylines.max(), index < last, line.words >= 8,
        line.wording.first == nil, !line.isCaption
      {
        standfirst = index
      }
    }
  }
}
