internal import Core

/// A story's blocks as elements that say what they are.
enum StoryMarkup {
  /// The body: everything but headline, standfirst and byline.
  static func body(_ blocks: [Story.ShownBlock]) -> [Markup] {
    var elements: [Markup] = []
    var index = blocks.startIndex
    while index < blocks.endIndex {
      guard blocks[index].kind == .listItem else {
        if let element = element(blocks[index]) { elements.append(element) }
        index += 1
        continue
      }
      let end = blocks[index...].firstIndex { $0.kind != .listItem } ?? blocks.endIndex
      elements.append(list(Array(blocks[index..<end])))
      index = end
    }
    return elements
  }

  private static func element(_ block: Story.ShownBlock) -> Markup? {
    switch block.kind {
    case .headline, .standfirst, .byline, .listItem: nil
    case .heading: HTML.tag("h2", block.content)
    case .paragraph, .table: HTML.tag("p", block.content)
    case .quotation: HTML.tag("blockquote", [HTML.tag("p", block.content)])
    case .caption: HTML.tag("p", ["class": "caption"], block.content)
    case .correction: HTML.tag("p", ["class": "correction"], block.content)
    case .code: HTML.tag("pre", [HTML.tag("code", block.content)])
    }
  }

  private static func list(_ items: [Story.ShownBlock]) -> Markup {
    guard items.contains(where: { $0.ordinal != nil }) else {
      return HTML.tag("ul", HTML.lines(items.map { HTML.tag("li", $0.content) }))
    }
    let numbered = items.map { item in
      item.ordinal.map { HTML.tag("li", ["value": String($0)], item.content) }
        ?? HTML.tag("li", item.content)
    }
    return HTML.tag("ol", HTML.lines(numbered))
  }
}
