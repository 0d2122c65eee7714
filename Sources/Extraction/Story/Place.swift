internal import Core

/// What the elements around a piece of text make of it.
struct Place {
  var container = 0
  var kind = Block.Kind.paragraph
  var level = 0
  /// The list item it is in, and that item's number in an ordered list.
  var item: Int?
  var ordinal: Int?

  init(of node: Int, in page: Page) {
    var isSet = false
    for (distance, index) in page.ancestors(of: node).enumerated() {
      let tag = page.nodes[index].tag
      if tag.isInline { continue }
      if !isSet {
        container = index
        isSet = true
      }
      switch tag {
      case .h1, .h2, .h3, .h4, .h5, .h6:
        kind = .heading
        level = Int(tag.rawValue.dropFirst()) ?? 2
        return
      case .li, .dd, .dt:
        kind = .listItem
        item = index
        if tag == .li { ordinal = Self.ordinal(of: index, in: page) }
        return
      case .blockquote: kind = .quotation
      case .figcaption, .caption: kind = .caption
      case .pre: kind = .code
      case .td, .th, .article, .section, .main, .body, .figure: return
      default: if distance > 12 { return }
      }
      if kind != .paragraph { return }
    }
  }

  private static func ordinal(of item: Int, in page: Page) -> Int? {
    let list = page.nodes[item].parent
    guard list >= 0, page.nodes[list].tag == .ol else { return nil }
    if let value = page.nodes[item]["value"].flatMap({ Int($0) }) { return value }
    let start = page.nodes[list]["start"].flatMap { Int($0) } ?? 1
    var (before, index) = (0, list + 1)
    while index < item {
      // Longer lists are not numbered: counting each item from the start is quadratic.
      if before > 500 { return nil }
      if page.nodes[index].tag == .li { before += 1 }
      index = page.nodes[index].end
    }
    return start + before
  }
}
