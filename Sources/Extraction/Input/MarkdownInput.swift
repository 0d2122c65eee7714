internal import Core

/// Markdown. With YAML front matter it is a writer's own file, and all of it is story; without, it may
/// be a page that a tool has turned into Markdown, with what was around the story.
enum MarkdownInput {
  static func article(_ text: [UInt8], _ source: Source) throws(ExtractionError) -> Article {
    let front = try FrontMatter(text, source)
    var facts = FieldFacts.read(front.fields, source: source)
    let read = MarkdownBlocks.of(front.body)
    let blocks = read.blocks
    let title = title(blocks, facts)
    if let title, facts.headline.isEmpty { facts.headline = blocks[title].text }
    if facts.headline.isEmpty { facts.headline = FileName.title(source.name) }

    var reasons = [DropReason?](repeating: nil, count: blocks.count)
    if let title { reasons[title] = .headline }
    for index in 0..<(title ?? 0) { reasons[index] = .navigation }
    if !front.isPresent {
      readByline(blocks, after: title ?? -1, &facts, &reasons)
      judge(read, facts, &reasons)
    }

    var (kept, dropped) = ([Block](), [DroppedBlock]())
    for (block, reason) in zip(blocks, reasons) {
      if let reason {
        dropped.append(DroppedBlock(block.text, reason: reason.rawValue, position: kept.count))
      } else {
        kept.append(block)
      }
    }
    guard kept.contains(where: { $0.kind != .code }) else {
      throw .noArticle(
        source.name, dropped.isEmpty ? .noText : .onlyChrome(blocks: dropped.count))
    }
    facts.language = facts.language ?? ScriptLanguage.of(kept)
    return facts.article(kept, dropped: dropped)
  }

  /// The heading that is the headline: the first block, or the first heading under a few lines that
  /// are no sentences.
  private static func title(_ blocks: [Block], _ facts: Facts) -> Int? {
    guard let index = blocks.prefix(5).firstIndex(where: { $0.kind == .heading }) else {
      return nil
    }
    let text = blocks[index].text
    guard facts.headline.isEmpty || TextKey.of(text) == facts.headlineKey else { return nil }
    let isHead = blocks[..<index].allSatisfy { block in
      let shape = TextShape(block.text)
      return block.kind != .code && shape.words <= 12 && !shape.endsSentence
    }
    return isHead ? index : nil
  }

  /// "By Jane Doe — 12 September 2024" in one of the two blocks under the headline.
  private static func readByline(
    _ blocks: [Block], after title: Int, _ facts: inout Facts, _ reasons: inout [DropReason?]
  ) {
    for index in blocks.indices.dropFirst(title + 1).prefix(2)
    where blocks[index].kind == .paragraph {
      let text = blocks[index].text
      let tokens = DateTokens(text)
      if facts.byline == nil, TextShape(text).words <= 16,
        let names = BylineText.names(in: text)
      {
        facts.byline = names
        facts.published = facts.published ?? tokens.timestamp
        reasons[index] = .byline
      } else if tokens.strangers == 0, let date = tokens.timestamp {
        facts.published = facts.published ?? date
        reasons[index] = .dateStamp
      }
    }
  }

  /// The verdicts on a page's blocks that need no markup.
  private static func judge(
    _ read: MarkdownBlocks, _ facts: Facts, _ reasons: inout [DropReason?]
  ) {
    let open = read.blocks.indices.filter { reasons[$0] == nil && read.blocks[$0].kind != .code }
    let texts = open.map { index -> TextBlock in
      let block = read.blocks[index]
      return TextBlock(
        block.text, linkWords: read.linkWords[index] ?? 0, nodes: index..<(index + 1),
        container: 0, kind: block.kind, level: 2)
    }
    for (index, reason) in zip(open, StoryFilter(blocks: texts, facts: facts).verdicts()) {
      reasons[index] = reason
    }
  }
}
