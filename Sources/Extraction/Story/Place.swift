internal import Core

/// What the elements around a piece of text make of it.
struct Place {
  var container = 0
  var kind = Block.Kind.paragraph
  var level = 0
  /// The list item it is in.
  var item: Int?

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
}
