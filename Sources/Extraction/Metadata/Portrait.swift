/// A small picture of a writer beside the name: the picture is called what the text says.
enum Portrait {
  /// Looks a little way behind the headline, where bylines stand.
  static func name(in page: Page, behind heading: Int) -> String? {
    for index in page.nodes.indices.dropFirst(page.nodes[heading].end).prefix(reach)
    where page.nodes[index].tag == .img {
      guard let name = page.nodes[index]["alt"]?.trimmed, name.utf8.count <= 40,
        (2...4).contains(name.split(separator: " ").count),
        BylineText.names(openingText: name) == name
      else { continue }
      let isNamed = page.ancestors(of: index).prefix(3).contains {
        page.subtree($0).count <= boxSize && page.text(of: $0) == name
      }
      if isNamed { return name }
    }
    return nil
  }

  private static let reach = 60
  private static let boxSize = 16
}
