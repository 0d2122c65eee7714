internal import Core

/// Splits pasted text into lines of meaning: hard-wrapped paragraphs are joined again.
enum PasteLines {
  static func of(_ utf8: [UInt8]) -> [PasteLine] {
    var groups: [[String]] = [[]]
    for raw in utf8.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    {
      let line = CleanText.of(String(decoding: raw, as: UTF8.self))
      if line.isEmpty {
        if groups[groups.count - 1].isEmpty == false { groups.append([]) }
      } else {
        groups[groups.count - 1].append(line)
      }
    }
    let isWrapped = isHardWrapped(groups)
    return groups.flatMap { group -> [PasteLine] in
      let lines = isWrapped ? joined(group) : group
      return lines.enumerated().map { PasteLine($0.element, isApart: $0.offset == 0) }
    }
  }

  /// Most lines of several-line groups are about as long as the longest (50–100 characters), and
  /// end inside a sentence.
  private static func isHardWrapped(_ groups: [[String]]) -> Bool {
    let inner = groups.filter { $0.count >= 3 }.flatMap { $0.dropLast() }
    guard inner.count >= 4 else { return false }
    let longest = inner.map(\.utf8.count).max() ?? 0
    guard (45...110).contains(longest) else { return false }
    let full = inner.count { $0.utf8.count * 10 >= longest * 7 && !TextShape($0).endsSentence }
    return full * 10 >= inner.count * 6
  }

  private static func joined(_ group: [String]) -> [String] {
    guard group.count >= 2 else { return group }
    return [group.joined(separator: " ")]
  }
}
