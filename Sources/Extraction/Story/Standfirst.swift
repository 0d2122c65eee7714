/// Finds the sentence or two under the headline that sum the story up.
struct Standfirst {
  let page: Page
  let blocks: [TextBlock]
  let heading: Int?
  /// The page's own description of itself.
  var description: String?

  /// - Parameters:
  ///   - inside: indices of the blocks of the story.
  ///   - lead: those of them that stand between the headline and the body's element.
  /// - Returns: the index of its block.
  func find(inside: [Int], lead: Set<Int>) -> Int? {
    // Alone between headline and body it sums up; two or more are the story's first paragraphs.
    if lead.count == 1, let only = lead.first, blocks[only].words <= 60,
      !inside.contains(where: { $0 < only && blocks[$0].prose > 0 })
    {
      return only
    }
    // Behind a paragraph of the story nothing sums it up any more.
    guard let first = inside.first(where: { isCandidate(blocks[$0]) || blocks[$0].prose > 0 }),
      isCandidate(blocks[first])
    else { return nil }
    return isNamed(blocks[first]) || isDescription(first, inside) ? first : nil
  }

  /// The page's description, set apart from the paragraphs: the first paragraph may be one, too.
  private func isDescription(_ first: Int, _ inside: [Int]) -> Bool {
    guard let description, TextKey.of(description) == blocks[first].key else { return false }
    let next = inside.first { $0 > first && blocks[$0].prose > 0 && blocks[$0].kind == .paragraph }
    return next.map { blocks[$0].parent != blocks[first].parent } ?? false
  }

  /// The first sentence behind the headline.
  private func isCandidate(_ block: TextBlock) -> Bool {
    let head = heading.map { page.nodes[$0].end } ?? 0
    guard block.nodes.lowerBound >= head, (4...70).contains(block.words) else {
      return false
    }
    guard block.kind == .paragraph || block.kind == .heading else { return false }
    return block.linkDensity < 0.5 && block.wording.first == nil
  }

  private func isNamed(_ block: TextBlock) -> Bool {
    let around = [block.container] + page.ancestors(of: block.container).prefix(2)
    return around.contains { at in
      let node = page.nodes[at]
      guard !node.attributes.isEmpty, page.subtree(at).count < 40 else { return false }
      return [node["class"], node["id"], node["data-testid"]].compactMap(\.self).contains { name in
        let tokens = ClassWords.tokens(of: name)
        return tokens.contains(where: Self.words.contains)
          || zip(tokens, tokens.dropFirst()).contains { $0 == Self.sub && Self.heads.contains($1) }
      }
    }
  }

  private static let words: FingerprintTable<Bool> = [
    "standfirst", "dek", "deck", "subtitle", "subhead", "subheading", "subheadline", "excerpt",
    "summary", "tagline", "strapline", "blurb", "chapo", "vorspann", "bajada", "entradilla",
    "copete", "chapeau", "lede", "teasertext", "lid", "hero",
  ]
  private static let sub: Fingerprint = "sub"
  private static let heads: FingerprintTable<Bool> = ["title", "head", "heading", "headline"]
}
