/// A parsed page: nodes in document order, so that an element's subtree is a range of indices.
struct Page {
  struct Attribute {
    var name: String
    var value: String
  }

  struct Node {
    var tag: Tag
    /// -1 for the root.
    var parent: Int
    /// One past the last node of its subtree.
    var end: Int
    /// Of a text node.
    var text = ""
    var attributes: [Attribute] = []

    subscript(name: String) -> String? {
      attributes.first { $0.name == name }?.value
    }
  }

  var nodes: [Node] = []

  /// Indices of elements with this tag, in document order.
  func elements(_ tag: Tag, in range: Range<Int>? = nil) -> [Int] {
    (range ?? nodes.indices).filter { nodes[$0].tag == tag }
  }

  func subtree(_ index: Int) -> Range<Int> { index..<nodes[index].end }

  /// All text under a node, white space cleaned.
  func text(of index: Int) -> String {
    var text = ""
    var node = index
    while node < nodes[index].end {
      if nodes[node].tag.isUnread, node != index {
        node = nodes[node].end
        continue
      }
      if nodes[node].tag == .text {
        text += nodes[node].text
      } else if !nodes[node].tag.isInline || nodes[node].tag == .br {
        text += " "
      }
      node += 1
    }
    return CleanText.of(text)
  }

  /// The text of a raw text element (a script or title).
  func rawText(of index: Int) -> String {
    subtree(index).dropFirst().filter { nodes[$0].tag == .text }.map { nodes[$0].text }.joined()
  }

  func ancestors(of index: Int) -> some Sequence<Int> {
    sequence(first: nodes[index].parent) { nodes[$0].parent }.prefix { $0 >= 0 }
  }

  /// Where an element stands, for people: "main > article.story > p", the last four.
  func path(to index: Int) -> String {
    ([index] + ancestors(of: index)).prefix(4).map { at -> String in
      let node = nodes[at]
      let name = node.tag == .other ? "*" : node.tag.rawValue
      if let id = node["id"], !id.isEmpty { return name + "#" + id }
      let first = node["class"]?.split(whereSeparator: \.isWhitespace).first
      return name + (first.map { "." + $0 } ?? "")
    }.reversed().joined(separator: " > ")
  }
}
