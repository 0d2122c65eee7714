/// Judges the blocks inside the story's element, in their order.
struct StoryFilter {
  let blocks: [TextBlock]
  let facts: Facts
  var tables = ExtractionSettings.Tables.rows

  /// One verdict per block: nil keeps it.
  func verdicts() -> [DropReason?] {
    var verdicts = [DropReason?](repeating: nil, count: blocks.count)
    for (index, block) in blocks.enumerated() {
      verdicts[index] =
        tables == .skipped && block.kind == .table
        ? .table
        : HeadVerdict.of(block, facts) ?? WordingVerdict.of(block) ?? LinkVerdict.of(block)
    }
    RunVerdicts.linkLists(blocks, &verdicts)
    DuplicateVerdict.mark(blocks, &verdicts)
    PullQuoteVerdict.mark(blocks, &verdicts)
    TailVerdict.mark(blocks, &verdicts)
    ClosingVerdict.mark(blocks, &verdicts)
    AuthorVerdict.mark(blocks, &verdicts, byline: facts.byline)
    RunVerdicts.emptyHeadings(blocks, &verdicts)
    return verdicts
  }
}
