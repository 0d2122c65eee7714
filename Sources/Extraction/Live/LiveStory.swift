internal import Core

/// A live blog in a story: which of its blocks head an update, and which blocks an update has.
struct LiveStory {
  let items: [LiveItems.Item]
  /// By index of a block: a time that heads its update, or one that a heading makes superfluous.
  private(set) var times: [Int: Bool] = [:]

  /// - Parameter kept: indices of the blocks that are story.
  init(_ page: Page, _ blocks: [TextBlock], kept: [Int]) {
    items = LiveItems.find(page, kept: kept.map { blocks[$0] })
    guard !items.isEmpty else { return }
    let titled = Set(
      kept.filter { blocks[$0].kind == .heading }.compactMap { item(of: blocks[$0]) })
    for (index, block) in blocks.enumerated() where block.words <= 8 {
      guard let item = item(of: block), ClockLine(block.text) != nil else { continue }
      times[index] = !titled.contains(item)
    }
  }

  /// The number of the update that a block belongs to.
  func item(of block: TextBlock) -> Int? {
    let node = block.nodes.lowerBound
    var (low, high) = (0, items.count)
    while low < high {
      let middle = (low + high) / 2
      if items[middle].nodes.upperBound <= node { low = middle + 1 } else { high = middle }
    }
    return low < items.count && items[low].nodes.contains(node) ? low : nil
  }
}

/// Updates as articles of their own: each with the headline, the moment and the address it has on
/// the page.
struct LiveBriefs {
  let page: Page
  let facts: Facts

  func articles(_ story: Story) -> [Article] {
    story.updates.enumerated().compactMap { number, item in
      let blocks = story.blocks.indices.filter { story.update(of: $0) == number }
        .map { story.blocks[$0] }
      let title = blocks.first { $0.kind == .heading && ClockLine($0.text) == nil }
      let body = blocks.filter { $0 != title && ClockLine($0.text) == nil }
      guard let first = body.first else { return nil }
      return article(title?.text ?? Self.opening(first.text), body, item)
    }
  }

  private func article(_ headline: String, _ body: [Block], _ item: LiveItems.Item) -> Article {
    var own = facts
    own.headline = headline
    own.standfirst = nil
    let mark = page.nodes[item.mark]
    let shown = CleanText.of(mark.tag == .text ? mark.text : page.text(of: item.mark))
    own.published =
      mark["datetime"].flatMap(DateReader.timestamp)
      ?? ClockLine(shown)?.moment(on: facts.published) ?? facts.published
    own.updated = nil
    let anchor = page.nodes[item.nodes.lowerBound]["id"].map { "#" + $0 }
    let place = facts.url ?? facts.headline
    own.guid = place + (anchor ?? "#" + (own.published?.iso8601 ?? shown))
    // Addresses that differ only behind "#" are one to an identity: the GUID tells them apart.
    own.url = nil
    var article = own.article(body)
    article.url = facts.url.map { $0 + (anchor ?? "") }
    return article
  }

  /// The first sentence, for an update without headline.
  private static func opening(_ text: String) -> String {
    let characters = Array(text)
    for (index, character) in characters.enumerated() where ".!?…".contains(character) {
      // "3.5 %" and "U.S." end no sentence.
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      if index > 20, next == " " { return String(characters[..<index]) }
    }
    return text
  }
}
