internal import Core

/// Judges every line of a pasted page: part of the story, or dropped with a reason.
struct PasteStory {
  private let lines: [PasteLine]
  private let head: PasteHead
  private let headlineKey: String
  private(set) var reasons: [DropReason?]
  /// Lines that are headings inside the story.
  private(set) var headings: Set<Int> = []

  init(_ lines: [PasteLine], _ head: PasteHead) {
    self.lines = lines
    self.head = head
    headlineKey = head.headline.map { TextKey.of(lines[$0].text) } ?? ""
    reasons = lines.map { _ in nil }
    judgeHead()
    for index in lines.indices where index >= head.bodyStart { reasons[index] = wording(index) }
    judgeCards()
    judgeTail()
    judgeTitles()
    judgeDuplicates()
  }

  private mutating func judgeHead() {
    for index in lines.indices where index < head.bodyStart {
      let line = lines[index]
      reasons[index] =
        if index == head.headline { .headline } else if head.bylines.contains(index) {
          .byline
        } else if index == head.standfirst {
          .standfirst
        } else {
          wording(index) ?? (line.isTagLine ? .tags : nil)
            ?? (announcesDay(line) ? .promotion : .outside)
        }
    }
  }

  /// What the line alone gives away.
  private func wording(_ index: Int) -> DropReason? {
    let line = lines[index]
    if head.bylines.contains(index) { return .byline }
    if line.words == 0 { return .metadata }
    if hasSchedule(line) { return .promotion }
    if line.isTagLine { return .tags }
    if line.isCaption { return .caption }
    if let family = line.wording.first, !(line.isProse && line.words > 30) {
      return family == .relatedHeading && line.isProse ? nil : family
    }
    if line.date != nil { return .dateStamp }
    if line.isDoubledName { return .profile }
    if !headlineKey.isEmpty, TextKey.of(line.text) == headlineKey { return .headline }
    return nil
  }

  /// "Zoom 25 Oct 16:00 EET / 15:00 CEST": several clock times, or a date, a time and no sentence.
  private func hasSchedule(_ line: PasteLine) -> Bool {
    guard !line.shape.endsSentence || line.words < 12 else { return false }
    let tokens = line.text.split { $0 == " " || $0 == "," }
    let clocks = tokens.count { ClockTime($0) != nil }
    let zones = tokens.count { $0.count >= 3 && ZoneNames.offset($0) != nil }
    return clocks >= 2 && zones >= 1
      || clocks >= 1 && zones >= 1 && line.words <= 10
        && line.time == nil && BylineText.names(in: line.text) == nil
  }

  /// "Monthly briefing, 25 Oct": a day without its year is one to come.
  private func announcesDay(_ line: PasteLine) -> Bool {
    let tokens = DateTokens(line.text)
    return tokens.day != nil && tokens.month != nil && tokens.year == nil
  }

  /// A headline of another story with its teaser: title and paragraph run on without the blank line
  /// that this paste puts between paragraphs, and what follows is no story either.
  private mutating func judgeCards() {
    let apart = lines.indices.filter { lines[$0].isProse && lines[$0].isApart }.count
    let prose = lines.count { $0.isProse }
    guard apart * 2 > prose else { return }
    for index in lines.indices.dropLast() where index >= head.bodyStart && reasons[index] == nil {
      let (title, teaser) = (lines[index], lines[index + 1])
      guard title.isTitle, title.words >= 6, !teaser.isApart, teaser.words >= 8,
        reasons[index + 1] == nil
      else { continue }
      let next = index + 2 < lines.count ? lines[index + 2] : nil
      let isFollowedByLabel = next.map { !$0.isApart && !$0.isProse } ?? true
      if isFollowedByLabel || title.words >= 9 {
        reasons[index] = .relatedCard
        reasons[index + 1] = .relatedCard
      }
    }
  }

  /// "Comments", "Related", "News Feed": when little of the story is left behind them, it has ended.
  private mutating func judgeTail() {
    let prose = lines.indices.map { reasons[$0] == nil && lines[$0].isProse ? lines[$0].words : 0 }
    let total = prose.reduce(0, +)
    var before = 0
    for index in lines.indices {
      before += prose[index]
      guard index >= head.bodyStart, let reason = reasons[index] else { continue }
      let ends = [.comments, .relatedHeading, .authorBox, .copyright].contains(reason)
      let limit = reason == .comments || reason == .relatedHeading ? 0.5 : 0.25
      guard ends, Double(total - before) <= Double(total) * limit, before > 0 else { continue }
      dropRest(from: index + 1, after: reason)
      return
    }
  }

  private mutating func dropRest(from start: Int, after marker: DropReason) {
    var zone = marker
    for index in start..<max(start, lines.count) {
      if let own = reasons[index] {
        if own == .comments || own == .relatedHeading { zone = own }
        continue
      }
      if lines[index].time != nil
        || zone == .relatedHeading && lines[index].text.lowercased().has("news feed")
      {
        zone = .newsFeedItem
      }
      reasons[index] =
        switch zone {
        case .comments: .comments
        case .newsFeedItem: .newsFeedItem
        case .relatedHeading: isNewsFeed(before: index) ? .newsFeedItem : .relatedCard
        default: .tail
        }
    }
  }

  /// The section the line stands in is stamped with clock times.
  private func isNewsFeed(before index: Int) -> Bool {
    lines[..<index].suffix(6).contains { $0.time != nil }
  }

  /// Short lines between paragraphs: headings when a paragraph follows, scraps when none does.
  private mutating func judgeTitles() {
    let lastProse = lines.indices.last { reasons[$0] == nil && lines[$0].isProse } ?? -1
    for index in lines.indices where index >= head.bodyStart && reasons[index] == nil {
      let line = lines[index]
      guard !line.isProse else { continue }
      if line.time != nil {
        reasons[index] = .dateStamp
      } else if index > lastProse, lastProse >= 0, !line.shape.endsSentence {
        let isItem = PasteBlock.block(line.text, isHeading: false).kind == .listItem
        if !isItem { reasons[index] = .tail }
      } else if line.isTitle, line.words <= 14, line.isApart, index + 1 < lines.count,
        !line.shape.endsSentence, reasons[index + 1] == nil
      {
        headings.insert(index)
      }
    }
  }

  private mutating func judgeDuplicates() {
    var seen = Set<String>()
    for index in lines.indices where reasons[index] == nil && lines[index].words >= 6 {
      if !seen.insert(TextKey.of(lines[index].text)).inserted { reasons[index] = .duplicate }
    }
  }
}
