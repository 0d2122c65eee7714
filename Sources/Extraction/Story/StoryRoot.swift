/// Finds the element that holds the story.
struct StoryRoot {
  let page: Page
  let blocks: [TextBlock]
  /// Whether pruning let a block stand.
  let stands: [Bool]
  /// Elements that the page calls a story's body.
  let bodies: [Int]

  private let scores: Masses
  private let prose: Masses

  init(page: Page, blocks: [TextBlock], stands: [Bool], bodies: [Int]) {
    self.page = page
    self.blocks = blocks
    self.stands = stands
    self.bodies = bodies
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
    if let body = bodies.max(by: { score($0) < score($1) }), score(body) >= total * 0.55 {
      return body
    }
    if let body = marked(total: total) { return body }
    let articles = page.elements(.article).filter { score($0) > 0 }
    let titled = heading.flatMap { heading in
      articles.last { page.subtree($0).contains(heading) }
    }
    // What the page shows beside it, a stream of other stories for instance, may well be longer.
    if let titled, score(titled) >= min(total * 0.5, max(Self.ampleScore, total * 0.3)) {
      return deepest(from: titled, holding: 0.97)
    }
    if let article = articles.max(by: { score($0) < score($1) }), score(article) >= total * 0.6 {
      return deepest(from: article, holding: 0.97)
    }
    return nil
  }

  /// The one element that microdata calls the article's body, else the article: a page that marks it
  /// up means it, even where a stream of other stories is longer.
  private func marked(total: Double) -> Int? {
    let least = max(Self.ampleScore, total * 0.1)
    let marked = bodies.filter { NamedBody.isMarked(page.nodes[$0]) && score($0) > 0 }
    if marked.count == 1, let body = marked.first { return score(body) >= least ? body : nil }
    let articles = page.nodes.indices.filter {
      NamedBody.isArticle(page.nodes[$0]) && score($0) > 0
    }
    guard articles.count == 1, let article = articles.first, score(article) >= least else {
      return nil
    }
    return deepest(from: article, holding: 0.97)
  }

  /// About two hundred words: no teaser is as long.
  private static let ampleScore = 150.0

  static func isContainer(_ tag: Tag) -> Bool {
    switch tag {
    case .div, .section, .article, .main, .body, .td, .center, .table, .tbody, .blockquote, .tr,
      .details, .form, .span, .ul, .ol, .dl, .figure, .pre:
      true
    default: false
    }
  }
}
