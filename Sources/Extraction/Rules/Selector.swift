internal import Core

/// A CSS selector (Selectors Level 3, less what depends on a browser): lists, `div.story > p`,
/// `h1 + p`, `h1 ~ p`, `*`, `[itemprop~=author]` with every operator, `:first-child`,
/// `:last-child`, `:not(…)`.
struct Selector {
  /// Alternatives ("a, b"); each is read from its end, where the element itself is.
  var alternatives: [[Step]] = []

  struct Step {
    var compound: Compound
    /// How this element relates to the one the step before it (in the text, behind it) found.
    var combinator = Combinator.descendant
  }

  enum Combinator { case descendant, child, next, later }

  struct Compound {
    var tag: String?
    var id: String?
    var classes: [String] = []
    var attributes: [Attribute] = []
    var isFirst = false
    var isLast = false
    var negations: [Compound] = []
  }

  struct Attribute {
    enum Operator { case exists, equals, word, prefix, suffix, substring, language }
    var name: String
    var test = Operator.exists
    var value = ""
  }

  func matches(_ index: Int, in page: Page) -> Bool {
    guard page.nodes[index].tag != .text else { return false }
    return alternatives.contains { Self.matches($0[...], index, page) }
  }

  /// The first element of the page, in document order.
  func first(in page: Page) -> Int? { page.nodes.indices.first { matches($0, in: page) } }

  /// Names of attributes it asks for; "<name>" asks for elements the parser does not know.
  var attributes: Set<String> {
    var names = Set<String>()
    func collect(_ compound: Compound) {
      names.formUnion(compound.attributes.map(\.name))
      if let tag = compound.tag, Tag(rawValue: tag) == nil { names.insert("<\(tag)>") }
      for negation in compound.negations { collect(negation) }
    }
    for steps in alternatives { for step in steps { collect(step.compound) } }
    return names
  }

  /// - Parameter steps: from the element outwards; the first is about the element itself.
  private static func matches(_ steps: ArraySlice<Step>, _ index: Int, _ page: Page) -> Bool {
    guard let step = steps.first, step.compound.matches(index, page) else { return false }
    let rest = steps.dropFirst()
    guard !rest.isEmpty else { return true }
    switch step.combinator {
    case .child:
      let parent = page.nodes[index].parent
      return parent >= 0 && matches(rest, parent, page)
    case .descendant: return page.ancestors(of: index).contains { matches(rest, $0, page) }
    case .next: return page.elders(of: index).last.map { matches(rest, $0, page) } ?? false
    case .later: return page.elders(of: index).contains { matches(rest, $0, page) }
    }
  }
}

extension Selector.Compound {
  func matches(_ index: Int, _ page: Page) -> Bool {
    let node = page.nodes[index]
    if let tag, node.tag.rawValue != tag, node["<\(tag)>"] == nil { return false }
    if let id, node["id"] != id { return false }
    if !classes.isEmpty {
      let own = (node["class"] ?? "").split(whereSeparator: \.isWhitespace)
      guard classes.allSatisfy({ name in own.contains { $0 == name } }) else { return false }
    }
    if isFirst, !page.elders(of: index).isEmpty { return false }
    if isLast, page.hasYounger(index) { return false }
    return attributes.allSatisfy { $0.matches(node) }
      && !negations.contains { $0.matches(index, page) }
  }
}

extension Selector.Attribute {
  func matches(_ node: Page.Node) -> Bool {
    guard let own = node[name] else { return false }
    return switch test {
    case .exists: true
    case .equals: own == value
    case .word: own.split(whereSeparator: \.isWhitespace).contains { $0 == value }
    case .prefix: !value.isEmpty && own.hasPrefix(value)
    case .suffix: !value.isEmpty && own.hasSuffix(value)
    case .substring: !value.isEmpty && own.has(value)
    case .language: own == value || own.hasPrefix(value + "-")
    }
  }
}

extension Page {
  /// Sibling elements before a node.
  fileprivate func elders(of index: Int) -> [Int] {
    let parent = nodes[index].parent
    guard parent >= 0 else { return [] }
    var (elders, next) = ([Int](), parent + 1)
    while next < index {
      if nodes[next].tag != .text { elders.append(next) }
      next = nodes[next].end
    }
    return elders
  }

  fileprivate func hasYounger(_ index: Int) -> Bool {
    let parent = nodes[index].parent
    guard parent >= 0 else { return false }
    var next = nodes[index].end
    while next < nodes[parent].end {
      if nodes[next].tag != .text { return true }
      next = nodes[next].end
    }
    return false
  }
}
