internal import Core

/// Markdown with optional YAML front matter: nothing around the story, so all of it is kept.
enum MarkdownInput {
  static func article(_ text: [UInt8], _ source: Source) throws(ExtractionError) -> Article {
    let front = try FrontMatter(text, source)
    var facts = FieldFacts.read(front.fields, source: source)
    var blocks = MarkdownBlocks.of(front.body)
    var dropped: [DroppedBlock] = []
    if let first = blocks.first, first.kind == .heading {
      let isTitle = facts.headline.isEmpty || TextKey.of(first.text) == facts.headlineKey
      if isTitle {
        facts.headline = first.text
        dropped.append(DroppedBlock(first.text, reason: "headline", position: 0))
        blocks.removeFirst()
      }
    }
    if facts.headline.isEmpty { facts.headline = FileName.title(source.name) }
    guard blocks.contains(where: { $0.kind != .code }) else {
      throw .noArticle(source.name, .noText)
    }
    facts.language = facts.language ?? ScriptLanguage.of(blocks)
    return facts.article(blocks, dropped: dropped)
  }
}
