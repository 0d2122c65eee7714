internal import Core

/// Verdicts on neighbours: lists of links, labels and what they are said of.
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
        !Announcement.introduces(start..<end, blocks, verdicts)
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

  /// "Date last reviewed:", then "April 2025" in an element of its own.
  static func dates(_ blocks: [TextBlock], _ verdicts: inout [DropReason?]) {
    for (label, date) in zip(blocks.indices, blocks.indices.dropFirst())
    where blocks[label].words <= 4 && blocks[label].text.hasSuffix(":") {
      guard DateLabel.opens(blocks[label].text), blocks[date].words <= 4,
        DateTokens(nothingBut: blocks[date].text)?.year != nil
      else { continue }
      for index in [label, date] where verdicts[index] == nil { verdicts[index] = .dateStamp }
    }
  }

  /// "Related resources:" over a list that is read is read, too.
  static func labels(_ blocks: [TextBlock], _ verdicts: inout [DropReason?]) {
    for index in blocks.indices.dropLast() where verdicts[index] == .relatedHeading {
      let isLabel = blocks[index].kind == .paragraph && blocks[index].text.hasSuffix(":")
      if isLabel, blocks[index + 1].kind == .listItem, verdicts[index + 1] == nil {
        verdicts[index] = nil
      }
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
}
