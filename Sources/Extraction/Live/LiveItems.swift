internal import Core

/// The updates of a live blog as its markup shows them: repeated pieces that a time of day heads.
struct LiveItems {
  struct Item {
    /// Its nodes: an element, or what lies between two times.
    var nodes: Range<Int>
    /// The element or text that says when.
    var mark: Int
  }

  /// Fewer times are a story that tells when it was updated.
  private static let least = 3
  /// A live blog is little else: the share of the story's words inside its items.
  private static let share = 0.6
  /// Text in bytes that may stand before an item's time: a headline, a reporter's name.
  private static let headBytes = 240
  /// How far an item may be around its time.
  private static let reach = 8

  /// - Parameter kept: the story's blocks.
  /// - Returns: nothing for pages that are no live blogs.
  static func find(_ page: Page, kept: [TextBlock]) -> [Item] {
    let words = Masses(kept, nodes: page.nodes.count) { Double(kept[$0].words) }
    guard words.total > 0, let first = kept.first, let last = kept.last else { return [] }
    // A time right before the first paragraph may be outside the story's own nodes.
    let start = max(0, first.nodes.lowerBound - 60)
    let marks = (start..<last.nodes.upperBound).filter { isMark($0, page) }
    guard marks.count >= least else { return [] }
    for items in [wrapped(page, marks, words), flat(marks, last.nodes.upperBound, words)]
    where items.count >= least {
      let sum = items.reduce(0) { $0 + words.sum($1.nodes) }
      if sum >= words.total * share { return items }
    }
    return []
  }

  private static func isMark(_ index: Int, _ page: Page) -> Bool {
    let node = page.nodes[index]
    switch node.tag {
    case .time:
      if let moment = node["datetime"], moment.has("T"), moment.has(":") { return true }
      return ClockLine(page.text(of: index)) != nil
    case .text:
      return ClockLine.mayBe(node.text) && page.nodes[node.parent].tag != .time
        && ClockLine(CleanText.of(node.text)) != nil
    default: return false
    }
  }

  /// Every item an element of its own, all of them side by side.
  private static func wrapped(_ page: Page, _ marks: [Int], _ words: Masses) -> [Item] {
    var found: [Int: [Item]] = [:]
    for mark in marks {
      var child = mark
      for parent in page.ancestors(of: mark).prefix(reach) {
        guard textBytes(page, child..<mark) <= headBytes else { break }
        let nodes = page.subtree(child)
        let isNew = found[parent]?.last.map { $0.nodes.lowerBound != child } ?? true
        if isNew, words.sum(nodes) >= 8 {
          found[parent, default: []].append(Item(nodes: nodes, mark: mark))
        }
        child = parent
      }
    }
    let lists = found.values.filter { $0.count >= least }
    func mass(_ items: [Item]) -> Double { items.reduce(0) { $0 + words.sum($1.nodes) } }
    // Of equals the one with most items: inner wrappers of one item hold it once.
    return lists.max { (mass($0), $0.count) < (mass($1), $1.count) } ?? []
  }

  /// Times and paragraphs in one row.
  private static func flat(_ marks: [Int], _ end: Int, _ words: Masses) -> [Item] {
    zip(marks, marks.dropFirst() + [end]).compactMap { mark, next in
      let nodes = mark..<next
      return words.sum(nodes) >= 8 ? Item(nodes: nodes, mark: mark) : nil
    }
  }

  private static func textBytes(_ page: Page, _ range: Range<Int>) -> Int {
    range.reduce(0) { $0 + (page.nodes[$1].tag == .text ? page.nodes[$1].text.utf8.count : 0) }
  }
}
