internal import Core

/// Sentences that a designer took out of the story and set large beside it: the body has them, too.
enum PullQuoteVerdict {
  /// Each candidate is looked for in the whole body: more of them than this is a page of quotations.
  private static let limit = 40

  static func mark(_ blocks: [TextBlock], _ verdicts: inout [DropReason?]) {
    let candidates = blocks.indices.filter { verdicts[$0] == nil && isCandidate(blocks[$0]) }
    guard !candidates.isEmpty, candidates.count <= limit else { return }
    for index in candidates {
      let key = Array(blocks[index].key.utf8)
      let isRepeated = blocks.indices.contains { other in
        other != index && verdicts[other] == nil && blocks[other].kind != .heading
          && blocks[other].key.utf8.count > key.count + 4
          && Array(blocks[other].key.utf8).firstRange(of: key) != nil
      }
      if isRepeated { verdicts[index] = .pullQuote }
    }
  }

  private static func isCandidate(_ block: TextBlock) -> Bool {
    guard (8...70).contains(block.words) else { return false }
    guard block.kind == .heading || block.kind == .paragraph else {
      return block.kind == .quotation
    }
    return block.text.unicodeScalars.first.map("\"“„«‘".unicodeScalars.contains) ?? false
  }
}
