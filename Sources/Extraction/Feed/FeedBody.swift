internal import Core

/// The story inside an item: a fragment of HTML or plain text, without a page around it.
struct FeedBody {
  var blocks: [Block] = []
  var dropped: [DroppedBlock] = []
  private(set) var words = 0
  /// It ends in "[…]", "Continue reading" or the like.
  private(set) var isCut = false

  init(_ raw: String, facts: Facts) {
    guard !raw.trimmed.isEmpty else { return }
    let isMarkup = raw.has("</") || raw.has("<br") || raw.has("<p") || raw.has("<img")
    // Escaped once too often: the markup shows as text.
    let isEscaped = !isMarkup && (raw.has("&lt;p") || raw.has("&lt;/") || raw.has("&lt;br"))
    if isMarkup || isEscaped {
      fromHTML(isEscaped ? Entities.decoded(raw) : raw, facts)
    } else {
      let lines = raw.split(whereSeparator: \.isNewline).map { Entities.decoded(String($0)) }
      blocks = lines.map(CleanText.of).filter { !$0.isEmpty }
        .map { Block(.paragraph, $0, reason: "feed") }
      words = blocks.map { TextShape($0.text).words }.reduce(0, +)
    }
    trimEnd()
  }

  private mutating func fromHTML(_ html: String, _ facts: Facts) {
    let page = HTMLParser.page(Array(html.utf8))
    let cut = BlockCutter.blocks(of: page)
    let pruning = Pruning(
      page, heading: nil, prose: Masses(cut, nodes: page.nodes.count) { cut[$0].prose },
      links: Masses(cut, nodes: page.nodes.count) { Double(cut[$0].linkWords) })
    let stands = cut.map { (pruning.mark(of: $0)?.strength ?? .none) < .strong }
    let inside = cut.indices.filter { stands[$0] }
    var verdicts = StoryFilter(blocks: inside.map { cut[$0] }, facts: facts).verdicts()[...]
    for (index, block) in cut.enumerated() {
      let reason = stands[index] ? verdicts.removeFirst() : pruning.mark(of: block)?.reason
      if let reason {
        if reason == .readAlso, index == cut.count - 1 { isCut = Self.continues(block.text) }
        dropped.append(
          DroppedBlock(block.text, reason: reason.rawValue, position: blocks.count))
      } else {
        words += block.words
        blocks.append(Block(block.kind, block.text, ordinal: block.ordinal, reason: "feed"))
      }
    }
  }

  /// "Continue reading", "Read more…": the way to the rest.
  private static func continues(_ text: String) -> Bool {
    let lowered = text.lowercased()
    return [
      "continue reading", "read more", "read the rest", "читати далі", "читать далее",
      "weiterlesen", "lire la suite", "leer más", "czytaj więcej", "keep reading",
    ].contains { lowered.has($0) }
  }

  private mutating func trimEnd() {
    guard let last = blocks.indices.last else { return }
    for mark in ["[…]", "[...]", "[&hellip;]", "[..]", "…»", "…", "..."]
    where blocks[last].text.hasSuffix(mark) {
      isCut = true
      let rest = blocks[last].text.dropLast(mark.count).trimmed
      if mark.hasPrefix("["), !rest.isEmpty { blocks[last].text = rest + "…" }
      return
    }
  }
}
