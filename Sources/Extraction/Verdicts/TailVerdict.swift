/// The story ends where "Related" or "Comments" begins, when little prose is left behind it.
enum TailVerdict {
  private static let share = 0.25
  /// Blocks behind a heading in which its first paragraph is looked for.
  private static let reach = 5

  static func mark(_ blocks: [TextBlock], _ verdicts: inout [DropReason?]) {
    let prose = blocks.indices.map { verdicts[$0] == nil ? blocks[$0].prose : 0 }
    let total = prose.reduce(0, +)
    var before = 0.0
    for (index, block) in blocks.enumerated() {
      let rest = total - before - prose[index]
      before += prose[index]
      guard rest < total * share, ends(block) || opensComments(index, blocks, verdicts) else {
        continue
      }
      for later in index..<blocks.count where verdicts[later] == nil { verdicts[later] = .tail }
      return
    }
  }

  private static func ends(_ block: TextBlock) -> Bool {
    guard block.words <= 8 else { return false }
    let isHeadingLike = block.kind == .heading || block.isStrong || block.words <= 4
    return isHeadingLike
      && (block.wording.has(.relatedHeading)
        || block.wording.has(.comments)
          && block.kind == .heading)
  }

  /// "Still have questions?" over "Leave them in the comments below".
  private static func opensComments(
    _ index: Int, _ blocks: [TextBlock], _ verdicts: [DropReason?]
  ) -> Bool {
    guard blocks[index].kind == .heading, verdicts[index] == nil else { return false }
    let next = blocks.indices.dropFirst(index + 1).prefix(reach).first { verdicts[$0] == nil }
    return next.map { ClosingVerdict.isInvitation(blocks[$0]) } ?? false
  }
}
