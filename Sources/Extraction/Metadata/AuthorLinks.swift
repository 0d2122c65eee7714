/// Links to a writer's page, near the headline: "/author/jane-doe".
enum AuthorLinks {
  /// - Returns: the names of the first byline made of such links.
  static func names(in page: Page, around heading: Int?) -> String? {
    guard let heading else { return nil }
    var (names, last): ([String], Int) = ([], 0)
    for index in page.nodes.indices.dropFirst(max(0, heading - 60)).prefix(360) {
      guard page.nodes[index].tag == .a, let address = page.nodes[index]["href"] else { continue }
      let parts = address.lowercased().split(separator: "/").dropLast()
      guard parts.contains(where: { writers.contains($0) }) else { continue }
      let text = page.text(of: index)
      guard (2...5).contains(text.split(separator: " ").count),
        let name = BylineText.names(in: text) ?? BylineText.names(openingText: text)
      else { continue }
      // Farther on, the story or a box of contributors names others.
      if !names.isEmpty, words(in: min(last, index)..<index, of: page) > mostWords { break }
      names.append(name)
      last = page.nodes[index].end
    }
    return BylineText.joined(names)
  }

  /// Between two names of one byline: "and", a comma, a short role.
  private static let mostWords = 4

  private static func words(in range: Range<Int>, of page: Page) -> Int {
    range.reduce(0) {
      $0 + (page.nodes[$1].tag == .text ? TextShape(page.nodes[$1].text).words : 0)
    }
  }

  private static let writers: Set<Substring> = [
    "author", "authors", "by", "writer", "writers", "columnist", "columnists", "staff", "people",
    "journalist", "reporter", "contributor", "contributors", "autor", "auteur", "team", "avtor",
  ]
}
