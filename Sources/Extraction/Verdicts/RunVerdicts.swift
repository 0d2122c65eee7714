internal import Core

/// Verdicts on neighbours: lists of links, headings that head nothing.
enum RunVerdicts {
  /// A run of list items that are links, most of them, is a menu or a table of contents.
  static func linkLists(_ blocks: [TextBlock], _ verdicts: inout [DropReason?]) {
    var start = 0
    while start < blocks.count {
      guard blocks[start].kind == .listItem else {
        start += 1
        continue
      }
      var end = start
      while end < blocks.count, blocks[end].kind == .listItem { end += 1 }
      let links = blocks[start..<end].filter { $0.linkDensity > 0.8 }
      if links.count * 10 >= (end - start) * 8, end - start >= 2 || start < 4,
        !isAnnounced(start, blocks, verdicts)
      {
        let reason: DropReason = start < blocks.count / 3 ? .tableOfContents : .linkList
        for index in start..<end where verdicts[index] == nil { verdicts[index] = reason }
      }
      start = end
    }
  }

  /// The labels of a chart's axes, drawn as text: a run of scraps, half of them figures alone.
  static func figures(_ blocks: [TextBlock], _ verdicts: inout [DropReason?]) {
    func isScrap(_ index: Int) -> Bool {
      let block = blocks[index]
      return block.kind == .paragraph && block.words <= 3 && !block.shape.endsSentence
    }
    var start = 0
    while start < blocks.count {
      var (end, figures) = (start, 0)
      while end < blocks.count, isScrap(end) {
        if !blocks[end].key.utf8.contains(where: \.isASCIILetter), blocks[end].shape.digits > 0 {
          figures += 1
        }
        end += 1
      }
      if end - start >= Self.leastScraps, figures * 2 >= end - start {
        for index in start..<end where verdicts[index] == nil { verdicts[index] = .embed }
      }
      start = max(end, start + 1)
    }
  }

  /// "Join our weekly newsletter" over a box that is one.
  static func announcedBoxes(_ blocks: [TextBlock], _ verdicts: inout [DropReason?]) {
    for index in blocks.indices.dropLast()
    where blocks[index].kind == .heading && verdicts[index] == nil {
      let isOne =
        blocks[index].words <= 8 && verdicts[index + 1] == .newsletter
        && blocks[index].key.has("newsletter")
      if isOne { verdicts[index] = .newsletter }
    }
  }

  /// A word alone behind the last sentence is a label of the page's ("Blog", "Tags").
  static func strayWords(_ blocks: [TextBlock], _ verdicts: inout [DropReason?]) {
    for index in blocks.indices.reversed() where verdicts[index] == nil {
      let block = blocks[index]
      guard block.kind == .paragraph, block.words <= 1, !block.shape.endsSentence else { return }
      verdicts[index] = .tail
    }
  }

  /// Fewer short lines in a row may be a table of facts set as paragraphs.
  private static let leastScraps = 5

  /// "These courses are free:" introduces links that are story.
  private static func isAnnounced(
    _ start: Int, _ blocks: [TextBlock], _ verdicts: [DropReason?]
  ) -> Bool {
    guard start > 3, verdicts[start - 1] == nil else { return false }
    let before = blocks[start - 1]
    return before.kind == .paragraph && before.words >= 4 && before.text.hasSuffix(":")
      && before.wording.first == nil && before.linkDensity < 0.5
  }

  /// A heading is kept for what it heads: a kept block before the next heading as high. Two
  /// headings that touch are a heading in two lines.
  static func emptyHeadings(_ blocks: [TextBlock], _ verdicts: inout [DropReason?]) {
    for index in blocks.indices.reversed()
    where blocks[index].kind == .heading && verdicts[index] == nil {
      var next = index + 1
      while next < blocks.count, verdicts[next] != nil { next += 1 }
      let headsNothing =
        next == blocks.count
        || blocks[next].kind == .heading && blocks[next].level < blocks[index].level
          && next > index + 1
      if headsNothing { verdicts[index] = .emptyHeading }
    }
  }
}
