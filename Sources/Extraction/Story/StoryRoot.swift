/// Finds the element that holds the story.
struct StoryRoot {
  let page: Page
  let blocks: [TextBlock]
  /// Whether pruning let a block stand.
  let stands: [Bool]

  private let scores: Masses
  private let prose: Masses

  init(page: Page, blocks: [TextBlock], stands: [Bool]) {
    self.page = page
    self.blocks = blocks
    self.stands = stands
    scores = Masses(blocks, nodes: page.nodes.count) { stands[$0] ? BlockScore.of(blocks[$0]) : 0 }
    prose = Masses(blocks, nodes: page.nodes.count) { stands[$0] ? blocks[$0].prose : 0 }
  }

  /// - Parameter heading: the node of the page's headline, if one was found.
  func find(heading: Int?) -> Int? {
    guard let best = largest(in: 0..<page.nodes.count) else { return nil }
    let total = scores.sum(page.subtree(best))
    guard total > 0 else { return nil }
    if let anchor = anchor(total: total, heading: heading) { return anchor }
    return deepest(from: best, holding: 0.92)
  }

  private func score(_ index: Int) -> Double { scores.sum(page.subtree(index)) }

  /// The element with the largest sum; of equals the deepest.
  private func largest(in range: Range<Int>) -> Int? {
    var best: (index: Int, score: Double)?
    for index in range where Self.isContainer(page.nodes[index].tag) {
      let score = score(index)
      if score >= best?.score ?? 0.5 { best = (index, score) }
    }
    return best?.index
  }

  private func deepest(from start: Int, holding share: Double) -> Int {
    var current = start
    let wanted = score(start) * share
    while true {
      var child = current + 1
      var next: Int?
      while child < page.nodes[current].end {
        if Self.isContainer(page.nodes[child].tag), score(child) >= wanted { next = child }
        child = page.nodes[child].end
      }
      guard let next else { return current }
      current = next
    }
  }

  /// What the page itself calls the story's body, if enough of the text is there.
  private func anchor(total: Double, heading: Int?) -> Int? {
    let named = page.nodes.indices.filter { isNamedBody(page.nodes[$0]) }
    if let body = named.max(by: { score($0) < score($1) }), score(body) >= total * 0.55 {
      return body
    }
    let articles = page.elements(.article).filter { score($0) > 0 }
    let titled = heading.flatMap { heading in
      articles.last { page.subtree($0).contains(heading) }
    }
    if let titled, score(titled) >= total * 0.5 { return deepest(from: titled, holding: 0.97) }
    if let article = articles.max(by: { score($0) < score($1) }), score(article) >= total * 0.6 {
      return deepest(from: article, holding: 0.97)
    }
    return nil
  }

  private func isNamedBody(_ node: Page.Node) -> Bool {
    guard Self.isContainer(node.tag), !node.attributes.isEmpty else { return false }
    if let property = node["itemprop"], property.lowercased().has("articlebody") { return true }
    for name in [node["class"], node["id"], node["data-testid"], node["data-component"]] {
      guard let name else { continue }
      let plain = name.lowercased()
      if Self.bodyNames.contains(where: { plain.has($0) }) {
        let tokens = plain.split { $0 == " " }
        if tokens.contains(where: { token in
          Self.bodyNames.contains { token == $0 || token.hasPrefix($0) || token.hasSuffix($0) }
        }) {
          return true
        }
      }
    }
    return false
  }

  private static let bodyNames = [
    "article-body", "articlebody", "article__body", "article_body", "article-content",
    "article__content", "articlecontent", "article-text", "story-body", "storybody",
    "story-content",
    "story__body", "entry-content", "post-content", "postcontent", "post__content", "post-body",
    "post__body", "blog-content", "blog-post-content", "td-post-content", "body-copy",
    "article-copy", "story-text", "news-content", "news-text", "single-content",
    "main-content-body", "wysiwyg", "blog-body", "blog-post-body",
  ]

  static func isContainer(_ tag: Tag) -> Bool {
    switch tag {
    case .div, .section, .article, .main, .body, .td, .center, .table, .tbody, .blockquote, .tr,
      .details, .form, .span, .ul, .ol, .dl, .figure, .pre:
      true
    default: false
    }
  }
}
