internal import Core

extension PageFacts {
  /// Takes from the page what an editor's rule says where to find; what is not there stays as read.
  mutating func override(by rule: ReadRule, _ page: Page) {
    for (field, selector) in rule.fields {
      guard let index = selector.first(in: page) else { continue }
      let text = Self.value(of: index, in: page)
      guard !text.isEmpty else { continue }
      take(text, for: field, at: page.nodes[index].tag.isUnread ? nil : index)
    }
  }

  /// What an element says: a meta element's content, a time's moment, a picture's address, else
  /// its text.
  private static func value(of index: Int, in page: Page) -> String {
    let node = page.nodes[index]
    switch node.tag {
    case .meta: return CleanText.of(node["content"] ?? "")
    case .time: return node["datetime"] ?? page.text(of: index)
    case .img, .link,
      .a where page.text(of: index).isEmpty:
      return node["src"] ?? node["href"] ?? ""
    default: return page.text(of: index)
    }
  }
}
