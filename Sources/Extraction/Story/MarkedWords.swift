/// The telling class words of every element, less those that say nothing on this page.
struct MarkedWords {
  private var hits: [Int: [ClassWords.Hit]] = [:]
  /// Elements whose names say that they hold a story.
  private(set) var bodies: [Int] = []
  /// Elements whose names say that they fold text away until it is asked for.
  private(set) var folds: Set<Int> = []

  /// What one class, id or role says, wherever it stands.
  private struct Name {
    var hits: [ClassWords.Hit]
    var isBody: Bool
    var isFold: Bool

    init(_ text: String) {
      let words = ClassWords.tokens(of: text)
      hits = ClassWords.hits(words)
      isBody = NamedBody.isBody(words)
      isFold = words.contains(where: ClassWords.folding.contains)
    }
  }

  init(_ page: Page, prose: Masses, share: Double) {
    // A page repeats few class attributes many times.
    var known = [String: Name]()
    func name(_ text: String) -> Name {
      if let name = known[text] { return name }
      let name = Name(text)
      known[text] = name
      return name
    }
    var (mass, ends) = ([String: Double](), [String: Int]())
    for (index, node) in page.nodes.enumerated() where !node.attributes.isEmpty {
      var names: [Name] = []
      var isFold = false
      // The id of a text or of a section named for its heading is an anchor.
      let isText = node.tag == .p || node.tag == .li || node.tag.isInline
      for attribute in node.attributes {
        switch attribute.name {
        case "class", "data-component", "data-testid":
          names.append(name(attribute.value))
          isFold = isFold || attribute.name == "class" && names[names.count - 1].isFold
        case "id":
          let name = name(attribute.value)
          isFold = isFold || name.isFold
          if !isText, attribute.value.utf8.count <= 30 { names.append(name) }
        case "role": isFold = isFold || name(attribute.value).isFold
        default: break
        }
      }
      if isFold { folds.insert(index) }
      guard ![.html, .body, .main].contains(node.tag), !node.tag.isHeading else { continue }
      let isBody =
        NamedBody.isMarked(node)
        || StoryRoot.isContainer(node.tag) && names.contains(where: \.isBody)
      if isBody { bodies.append(index) }
      var found: [ClassWords.Hit] = []
      for hit in names.lazy.flatMap(\.hits) where !found.contains(where: { $0.word == hit.word }) {
        found.append(hit)
      }
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
