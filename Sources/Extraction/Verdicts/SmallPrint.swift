/// What lawyers add behind the last paragraph, and the notes whose marks are not read.
enum SmallPrint {
  /// Blocks from the end in which it is looked for.
  private static let reach = 10

  static func mark(_ blocks: [TextBlock], _ verdicts: inout [DropReason?]) {
    let kept = blocks.indices.filter { verdicts[$0] == nil }
    for index in kept.suffix(min(reach, kept.count / 4)).reversed() {
      guard isOne(blocks[index]) else { return }
      verdicts[index] = .disclosure
    }
  }

  private static func isOne(_ block: TextBlock) -> Bool {
    guard block.kind == .paragraph else { return false }
    if block.isNote { return true }
    let text = Lowercase.of(block.text)
    return phrases.contains(where: text.has)
  }

  private static let phrases = [
    "informational purposes only", "information purposes only", "does not provide tax",
    "do not provide tax", "not constitute ", "registered investment adviser",
    "registered investment advisor", "member fdic", "not intended as ",
    "owns the certification marks",
    "without prior notice", "is not responsible for", "accept no responsibility",
    "past performance is", "guarantee of future results", "guarantee future results",
    "funds are subject to", "fund is subject to", "investments are subject to",
    "investing is subject to",
    "subject to market volatility", "subject to market risk", "summary prospectus",
    "read the prospectus", "in the prospectus carefully",
    "forward-looking statements", "trademark of", "trademarks of",
  ]
}
