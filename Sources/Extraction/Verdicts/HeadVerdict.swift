/// What stands above a story and is told elsewhere: headline, byline, date.
enum HeadVerdict {
  static func of(_ block: TextBlock, _ facts: Facts) -> DropReason? {
    guard block.words <= 40 else { return nil }
    let key = block.key
    if !key.isEmpty, key == facts.headlineKey { return .headline }
    if block.kind == .heading, block.level == 1, facts.headlineKey.hasPrefix(key), block.words > 2 {
      return .headline
    }
    if isByline(block, key, facts) { return .byline }
    if isDateStamp(block) { return .dateStamp }
    return nil
  }

  /// "By Jane Doe", "Jane Doe | 5 March 2024": the known name, or a line that opens with "by".
  private static func isByline(_ block: TextBlock, _ key: String, _ facts: Facts) -> Bool {
    guard block.words <= 16, !block.shape.endsSentence || block.words <= 5 else { return false }
    if let byline = facts.byline {
      let name = TextKey.of(byline)
      if key == name || key == "by" + name { return true }
      if block.words <= 12, key.hasPrefix("by" + name) { return true }
    }
    return BylineText.names(in: block.text) != nil
  }

  private static func isDateStamp(_ block: TextBlock) -> Bool {
    guard block.words <= 14, block.shape.digits >= 3, block.kind != .listItem,
      block.kind != .heading, block.kind != .table
    else { return false }
    let tokens = DateTokens(block.text)
    return tokens.timestamp != nil && tokens.strangers == 0
  }
}
