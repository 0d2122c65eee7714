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
      if !isRefrain(block, blocks[first]), !isTrueTwice(index, first, blocks) {
        verdicts[index] = .duplicate
      }
    }
  }

  /// Paragraphs side by side in the same element say it twice because the writer does.
  private static func isRefrain(_ block: TextBlock, _ first: TextBlock) -> Bool {
    block.parent == first.parent && block.kind == first.kind && block.kind != .quotation
      && block.nodes.lowerBound - first.nodes.upperBound > 1
  }

  /// A short line amid other lines than before says of a second thing what was said of the first: a
  /// feature in two lists, a name under two quotations. What a page repeats for small screens comes
  /// with its neighbours.
  private static func isTrueTwice(_ index: Int, _ first: Int, _ blocks: [TextBlock]) -> Bool {
    let block = blocks[index]
    guard block.words <= 12, block.kind == blocks[first].kind,
      [.listItem, .quotation, .heading].contains(block.kind)
    else { return false }
    func areSame(_ one: Int, _ other: Int) -> Bool {
      blocks.indices.contains(one) && blocks.indices.contains(other)
        && blocks[one].key == blocks[other].key
    }
    return !areSame(index - 1, first - 1) && !areSame(index + 1, first + 1)
  }
}
