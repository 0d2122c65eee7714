internal import Core

/// Plain text: a story alone, or a page pasted with everything around the story.
enum PlainTextInput {
  static func article(_ text: [UInt8], _ source: Source) throws(ExtractionError) -> Article {
    let lines = PasteLines.of(text)
    let head = PasteHead(lines)
    let story = PasteStory(lines, head)
    var facts = Facts()
    facts.headline = head.headline.map { lines[$0].text } ?? FileName.title(source.name)
    facts.standfirst = head.standfirst.map { lines[$0].text }
    facts.byline = head.byline
    facts.published = head.published
    facts.url = source.url.map(Identity.stable)
    var (blocks, dropped) = ([Block](), [DroppedBlock]())
    for (index, line) in lines.enumerated() {
      if let reason = story.reasons[index] {
        dropped.append(
          DroppedBlock(line.text, reason: reason.rawValue, position: blocks.count))
      } else {
        blocks.append(PasteBlock.block(line.text, isHeading: story.headings.contains(index)))
      }
    }
    guard !blocks.isEmpty else {
      throw .noArticle(source.name, dropped.isEmpty ? .noText : .onlyChrome(blocks: dropped.count))
    }
    facts.language = ScriptLanguage.of(blocks)
    return facts.article(blocks, dropped: dropped)
  }
}
