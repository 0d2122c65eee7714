/// The numbers that ordered lists give their items, counted in one pass over the page.
struct OrderedLists {
  /// Per list: where counting stands.
  private var counts: [Int: (next: Int, number: Int)] = [:]

  /// - Parameter item: asked for in document order.
  mutating func ordinal(of item: Int, in page: Page) -> Int? {
    let list = page.nodes[item].parent
    guard page.nodes[item].tag == .li, list >= 0, page.nodes[list].tag == .ol else { return nil }
    var (next, number) =
      counts[list] ?? (list + 1, page.nodes[list]["start"].flatMap { Int($0) } ?? 1)
    while next < item {
      if page.nodes[next].tag == .li { number += 1 }
      next = page.nodes[next].end
    }
    if let value = page.nodes[item]["value"].flatMap({ Int($0) }) { number = value }
    counts[list] = (next, number)
    return number
  }
}
