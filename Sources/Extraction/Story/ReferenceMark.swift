internal import Core

/// Signs for the mouse and the eye: a heading's link to itself ("#", "¶"), a footnote's number.
enum ReferenceMark {
  /// A link to a place on the page whose text is a sign or a note's number: "¶", "[1]".
  static func isLink(_ index: Int, in page: Page) -> Bool {
    let node = page.nodes[index]
    guard node.end - index <= 4, node["href"]?.hasPrefix("#") ?? false else { return false }
    let text = page.text(of: index)
    if text.hasPrefix("#") || text == "¶" || text == "§" || text == "🔗" { return true }
    let bare = text.filter { $0 != "[" && $0 != "]" }
    let isRaised =
      page.nodes[node.parent].tag == .sup
      || page.subtree(index).contains { page.nodes[$0].tag == .sup }
    return isFigures(bare, atMost: 3) && (isRaised || text != bare)
  }

  private static func isFigures(_ text: String, atMost most: Int) -> Bool {
    (1...most).contains(text.utf8.count) && text.utf8.allSatisfy(\.isASCIIDigit)
  }

  /// A raised number without a link behind a word or its full stop: "a tracker™¹", "on average.²".
  /// Behind a number or a unit it is an exponent: "10⁹", "km²".
  /// - Parameter text: what stands before it in its block.
  static func isNumber(_ index: Int, in page: Page, behind text: String) -> Bool {
    guard isFigures(page.text(of: index), atMost: 2), let last = text.unicodeScalars.last else {
      return false
    }
    if ".,;:!?)”\"™®".unicodeScalars.contains(last) { return true }
    let word = text.unicodeScalars.suffix(leastWord)
    return word.count == leastWord && word.allSatisfy(\.properties.isAlphabetic)
  }

  /// A note by its element's id ("fn1", "footnote-2") or by the raised number that opens it.
  /// - Parameters:
  ///   - first: its first text.
  ///   - container: the element that holds it.
  static func opensNote(_ first: Int, in container: Int, of page: Page) -> Bool {
    if let id = page.nodes[container]["id"], id.hasPrefix("fn") || id.hasPrefix("footnote") {
      return id.utf8.last?.isASCIIDigit ?? false
    }
    return page.nodes[page.nodes[first].parent].tag == .sup
      && isFigures(page.nodes[first].text.trimmed, atMost: 2)
  }

  /// No unit and no formula's variable is as long.
  private static let leastWord = 5
}
