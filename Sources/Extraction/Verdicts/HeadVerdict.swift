/// What stands above a story and is told elsewhere: headline, byline, date.
enum HeadVerdict {
  /// - Parameter isAboveStory: before the first prose, where a list item may be a date, too.
  static func of(
    _ block: TextBlock, _ facts: Facts, isAboveStory: Bool = false
  ) -> DropReason? {
    let key = block.key
    if key == facts.standfirstKey { return .standfirst }
    guard block.words <= 40 else { return nil }
    if !key.isEmpty, key == facts.headlineKey { return .headline }
    if block.kind == .heading, block.level == 1, facts.headlineKey.hasPrefix(key), block.words > 2 {
      return .headline
    }
    if isByline(block, key, facts) { return .byline }
    if isDateStamp(block, isAboveStory) { return .dateStamp }
    return nil
  }

  /// "By Jane Doe", "Jane Doe | 5 March 2024": the known name, or a line that opens with "by".
  private static func isByline(_ block: TextBlock, _ key: String, _ facts: Facts) -> Bool {
    guard block.words <= 16, !block.shape.endsSentence || block.words <= 5 else { return false }
    if let name = facts.bylineKey {
      if key == name || key == "by" + name { return true }
      if block.words <= 12, key.hasPrefix("by" + name) { return true }
      if let byline = facts.byline, block.text.hasPrefix(byline) {
        let rest = String(block.text.dropFirst(byline.count))
        if DateTokens(nothingBut: rest)?.timestamp != nil { return true }
      }
    }
    return BylineText.names(in: block.text) != nil
  }

  /// "March 5, 2024", "Updated November 23, 2013 Updated September 26, 2011", "Reviewed in 2024".
  private static func isDateStamp(_ block: TextBlock, _ isAboveStory: Bool) -> Bool {
    guard block.words <= 24, block.shape.digits >= 1, block.kind != .heading, block.kind != .table
    else { return false }
    if DateLabel.opens(block.text), !block.shape.endsSentence { return true }
    // An item of a list may be a date without more.
    guard block.kind != .listItem || isAboveStory, block.words <= 14, block.shape.digits >= 3 else {
      return false
    }
    return DateTokens(nothingBut: block.text)?.timestamp != nil
  }
}

/// Lines that say when a page was touched: a label, then dates of any precision.
enum DateLabel {
  static func opens(_ text: String) -> Bool {
    let words = Lowercase.of(text).unicodeScalars.split { scalar in
      switch scalar {
      case " ", ":", ",", "(", ")", "|", "•", "·", "/", "\u{A0}": true
      default: false
      }
    }.map { Substring($0) }
    // "April 8, 2025 · Updated 2 hours ago": the label may be the second thing said.
    guard words.contains(where: { labels.contains(String($0)) && $0.count > 3 }) else {
      return false
    }
    return words.allSatisfy { word in
      labels.contains(String(word)) || MonthNames.month(String(word)) != nil
        || MonthNames.isWeekday(String(word)) || word.utf8.first?.isASCIIDigit ?? false
        || companions.contains(String(word)) || ZoneNames.offset(word) != nil
    }
  }

  private static let companions: Set<String> = [
    "am", "pm", "a.m.", "p.m.", "uhr", "h", "hours", "hour", "minutes", "minute", "min", "mins",
    "days", "day", "ago", "року", "р.", "года", "г.", "de", "del", "godz.", "r.", "the",
  ]

  private static let labels: Set<String> = [
    "published", "posted", "updated", "reviewed", "modified", "revised", "created", "written",
    "last", "first", "date", "on", "in", "at", "originally", "and", "опубліковано", "оновлено",
    "опубликовано", "обновлено", "veröffentlicht", "aktualisiert", "stand", "am", "um", "publié",
    "mis", "à", "jour", "le", "publicado", "actualizado", "el", "opublikowano", "aktualizacja",
    "та", "и", "о", "в",
  ]
}
