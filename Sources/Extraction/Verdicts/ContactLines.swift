internal import Core

/// The lines at the end of show notes and newsletters that lead elsewhere: credits, groups, shops, each
/// with its web or mail address written out.
enum ContactLines {
  /// Fewer are the story's own sources.
  private static let least = 3
  /// Lines without an address between two with one.
  private static let gap = 2

  /// Words of prose before them: a page of little else is a list of addresses.
  private static let leastProse = 100.0

  static func mark(_ blocks: [TextBlock], _ verdicts: inout [DropReason?]) {
    let kept = blocks.indices.filter { verdicts[$0] == nil }
    var (first, count, others) = (kept.endIndex, 0, 0)
    for position in kept.indices.reversed() {
      if endsWithAddress(blocks[kept[position]]) {
        (first, count, others) = (position, count + 1, 0)
      } else {
        others += 1
        // The last line tells: a list of sources stands before other things.
        if others > gap || count == 0 { break }
      }
    }
    guard count >= least, count * 2 > kept.count - first,
      kept[..<first].reduce(0, { $0 + blocks[$1].prose }) >= leastProse
    else { return }
    for index in kept[first...] { verdicts[index] = .credit }
  }

  /// "www.example.org", "https://example.org/group", "mail@example.org", behind other words.
  private static func endsWithAddress(_ block: TextBlock) -> Bool {
    guard block.kind == .paragraph, block.words >= 3,
      let last = block.text.split(separator: " ").last
    else { return false }
    return last.hasPrefix("www.") || last.hasPrefix("https://") || last.hasPrefix("http://")
      || last.contains("@") && last.contains(".") && last.first != "@"
  }
}
