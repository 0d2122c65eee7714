/// A box inside the story that its own heading gives away ("Related stories", "Our newsletter", "Video
/// transcript"):
/// what the element holds that the heading opens goes with it, cards and all.
struct SectionVerdict {
  let page: Page
  /// The story's blocks, in document order.
  let blocks: [TextBlock]

  /// An element with more of the story's prose than this is the story, whatever its first heading is.
  private static let share = 0.4

  func mark(_ verdicts: inout [DropReason?]) {
    var before = [0.0]
    for (index, block) in blocks.enumerated() {
      before.append(before[index] + (verdicts[index] == nil ? block.prose : 0))
    }
    let limit = (before.last ?? 0) * Self.share
    var index = 0
    while index < blocks.count {
      guard let reason = Self.reason(blocks[index]) else {
        index += 1
        continue
      }
      var end = index + 1
      for ancestor in page.ancestors(of: blocks[index].nodes.lowerBound) {
        let nodes = page.subtree(ancestor)
        // Another block before it: the heading does not open this element.
        if index > 0, nodes.contains(blocks[index - 1].nodes.lowerBound) { break }
        var next = end
        while next < blocks.count, nodes.contains(blocks[next].nodes.lowerBound) { next += 1 }
        if before[next] - before[index] > limit { break }
        end = next
      }
      if end > index + 1 {
        for inside in index..<end where verdicts[inside] == nil { verdicts[inside] = reason }
      }
      index = end
    }
  }

  /// - Returns: nil for blocks that head no such box.
  private static func reason(_ block: TextBlock) -> DropReason? {
    guard block.words <= 8, block.kind == .heading || block.isStrong || block.words <= 4 else {
      return nil
    }
    if block.wording.has(.relatedHeading) { return .relatedCard }
    if block.wording.has(.newsletter) { return .newsletter }
    // What is said in a film beside the story.
    return block.wording.has(.embed) && block.key.hasSuffix("transcript") ? .embed : nil
  }
}
