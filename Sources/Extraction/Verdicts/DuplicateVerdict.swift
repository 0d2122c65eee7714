/// Text that is said twice: pull quotes, captions under two pictures, mobile and desktop copies.
enum DuplicateVerdict {
  static func mark(_ blocks: [TextBlock], _ verdicts: inout [DropReason?]) {
    var seen = [String: Int]()
    for (index, block) in blocks.enumerated() where verdicts[index] == nil {
      guard block.words >= 6, block.kind != .table else { continue }
      guard let first = seen[block.key] else {
        seen[block.key] = index
        continue
      }
      if !isRefrain(block, blocks[first]) { verdicts[index] = .duplicate }
    }
  }

  /// Paragraphs side by side in the same element say it twice because the writer does.
  private static func isRefrain(_ block: TextBlock, _ first: TextBlock) -> Bool {
    block.parent == first.parent && block.kind == first.kind && block.kind != .quotation
      && block.nodes.lowerBound - first.nodes.upperBound > 1
  }
}
