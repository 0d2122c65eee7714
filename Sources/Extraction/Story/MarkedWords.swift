/// The telling class words of every element, less those that say nothing on this page.
struct MarkedWords {
  private var hits: [Int: [ClassWords.Hit]] = [:]
  /// Elements whose names say that they hold a story.
  private(set) var bodies: [Int] = []

  init(_ page: Page, prose: Masses, share: Double) {
    // A page repeats few class attributes many times.
    var known = [String: [String]]()
    func tokens(_ name: String) -> [String] {
      if let tokens = known[name] { return tokens }
      let tokens = ClassWords.tokens(of: name)
      known[name] = tokens
      return tokens
    }
    var (mass, ends) = ([String: Double](), [String: Int]())
    for (index, node) in page.nodes.enumerated() where !node.attributes.isEmpty {
      guard ![.html, .body, .main].contains(node.tag) else { continue }
      guard !node.tag.isHeading else { continue }
      let isText = node.tag == .p || node.tag == .li || node.tag.isInline
      // The id of a text or of a section named for its heading is an anchor.
      let id = isText || (node["id"]?.utf8.count ?? 0) > 30 ? nil : node["id"]
      let names = [node["class"], id, node["data-component"], node["data-testid"]]
      let words = names.compactMap { $0.map(tokens) }
      if NamedBody.isOne(node, names: words) { bodies.append(index) }
      let found = ClassWords.hits(words)
      guard !found.isEmpty else { continue }
      hits[index] = found
      for hit in found where ends[hit.word, default: 0] <= index {
        let own = prose.sum(page.subtree(index))
        // One big element is the guard's business; many small ones are a way of building.
        guard own < prose.total * 0.4 else { continue }
        mass[hit.word, default: 0] += own
        ends[hit.word] = node.end
      }
    }
    let common = Set(mass.filter { $0.value > max(60, prose.total * share) }.keys)
      .subtracting(["comment", "comments", "related"])
    guard !common.isEmpty else { return }
    for (index, found) in hits { hits[index] = found.filter { !common.contains($0.word) } }
  }

  /// The strongest at this node.
  func strongest(at index: Int) -> ClassWords.Hit? {
    hits[index]?.max { $0.strength < $1.strength }
  }
}
