internal import Core

/// A heading is kept for what it heads: a kept block before the next heading as high. Two headings that
/// touch are a heading in two lines.
enum HeadingVerdict {
  static func mark(_ blocks: [TextBlock], _ verdicts: inout [DropReason?]) {
    let closing = closingLevels(blocks, verdicts)
    // The next block that is kept.
    var next = blocks.count
    for index in blocks.indices.reversed() where verdicts[index] == nil {
      let block = blocks[index]
      if block.kind == .heading {
        let headsNothing =
          next == blocks.count
          ? !closing.contains(block.level)
          : blocks[next].kind == .heading && blocks[next].level < block.level && next > index + 1
        if headsNothing { verdicts[index] = .emptyHeading }
      }
      if verdicts[index] == nil { next = index }
    }
    rows(blocks, &verdicts)
  }

  /// Three headings of one level in a row are cards or tabs without their text; the last may head
  /// what follows.
  private static func rows(_ blocks: [TextBlock], _ verdicts: inout [DropReason?]) {
    let kept = blocks.indices.filter { verdicts[$0] == nil }
    var start = 0
    while start < kept.count {
      func isLike(_ at: Int) -> Bool {
        blocks[kept[at]].kind == .heading && blocks[kept[at]].level == blocks[kept[start]].level
      }
      var end = start
      while end < kept.count, isLike(end) { end += 1 }
      if end - start >= 3 {
        for at in start..<(end - 1) { verdicts[kept[at]] = .emptyHeading }
      }
      start = max(end, start + 1)
    }
  }

  /// Lines set as headings that end a section ("1-2 players • 60 minutes • $59"): where most of those
  /// of a level do so, the last one does, too.
  private static func closingLevels(_ blocks: [TextBlock], _ verdicts: [DropReason?]) -> Set<Int> {
    var (all, closing) = ([Int: Int](), [Int: Int]())
    let kept = blocks.indices.filter { verdicts[$0] == nil }
    for (index, next) in zip(kept, kept.dropFirst()) where blocks[index].kind == .heading {
      let level = blocks[index].level
      all[level, default: 0] += 1
      if blocks[next].kind == .heading, blocks[next].level < level {
        closing[level, default: 0] += 1
      }
    }
    return Set(closing.filter { $0.value >= 2 && $0.value * 2 > all[$0.key, default: 0] }.keys)
  }
}
