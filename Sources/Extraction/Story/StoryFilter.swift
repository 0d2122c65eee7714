/// Judges the blocks inside the story's element, in their order.
struct StoryFilter {
  let blocks: [TextBlock]
  let facts: Facts
  var tables = ExtractionSettings.Tables.rows
  /// The page, where there is one: feeds and Markdown have blocks only.
  var page: Page?

  /// One verdict per block: nil keeps it.
  func verdicts() -> [DropReason?] {
    var verdicts = [DropReason?](repeating: nil, count: blocks.count)
    let opening = blocks.firstIndex { $0.prose > 0 } ?? blocks.count
    for (index, block) in blocks.enumerated() {
      verdicts[index] =
        tables == .skipped && block.kind == .table
        ? .table
        : HeadVerdict.of(block, facts, isAboveStory: index < opening) ?? WordingVerdict.of(block)
          ?? LinkVerdict.of(block)
    }
    RunVerdicts.announcedBoxes(blocks, &verdicts)
    if let page { SectionVerdict(page: page, blocks: blocks).mark(&verdicts) }
    RunVerdicts.linkLists(blocks, &verdicts)
    RunVerdicts.dates(blocks, &verdicts)
    RunVerdicts.labels(blocks, &verdicts)
    RunVerdicts.figures(blocks, &verdicts)
    DuplicateVerdict.mark(blocks, &verdicts)
    PullQuoteVerdict.mark(blocks, &verdicts)
    TailVerdict.mark(blocks, &verdicts)
    ClosingVerdict.mark(blocks, &verdicts)
    AuthorVerdict.mark(blocks, &verdicts, byline: facts.byline)
    HeadingVerdict.mark(blocks, &verdicts)
    RunVerdicts.strayWords(blocks, &verdicts)
    return verdicts
  }
}
