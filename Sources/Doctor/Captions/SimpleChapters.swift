/// Podlove Simple Chapters inside an item.
enum SimpleChapters {
  /// Starts in milliseconds and titles; nil where an item has none.
  static func marks(of item: Item) -> [(start: Int?, title: String, line: Int)]? {
    guard let chapters = item.node.first("psc:chapters") else { return nil }
    return chapters.all("psc:chapter").map { node in
      (node["start"].flatMap(milliseconds), node["title"] ?? "", node.line)
    }
  }

  /// Normal Play Time: "5", "5.25", "01:05", "1:02:03.250".
  static func milliseconds(_ text: String) -> Int? {
    let halves = text.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count <= 2, let clock = halves.first,
      let seconds = ClockText.seconds(String(clock))
    else { return nil }
    guard halves.count == 2 else { return seconds * 1000 }
    guard !halves[1].isEmpty, halves[1].count <= 9, let part = Double("0.\(halves[1])")
    else { return nil }
    return seconds * 1000 + part.milliseconds
  }
}
