/// Text that is said twice: pull quotes, captions under two pictures, mobile and desktop copies.
enum DuplicateVerdict {
  static func mark(_ blocks: [TextBlock], _ verdicts: inout [DropReason?]) {
    var seen = Set<String>()
    for (index, block) in blocks.enumerated() where verdicts[index] == nil {
      guard block.words >= 6, block.kind != .table else { continue }
      if !seen.insert(block.key).inserted { verdicts[index] = .duplicate }
    }
  }
}
