/// A lexicon's text, row by row: a change keeps comments, order and everything else as it was.
extension Lexicon {
  /// The text with a row in it: in place of the one for the same form under the same conditions, else
  /// at the end.
  /// - Parameter name: of the file, for messages.
  public static func text(
    _ text: String, setting row: String, name: String
  ) throws(LexiconError) -> String {
    let parser = LexiconParser(name: name)
    let key = try parser.entries(in: row).first?.key
    // The whole has to be sound before it is changed.
    _ = try parser.entries(in: text)
    var rows = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if rows.last?.isEmpty == true { rows.removeLast() }
    for (index, old) in rows.enumerated()
    where try parser.entries(in: String(old)).first?.key == key {
      rows[index] = Substring(row)
      return joined(rows)
    }
    return joined(rows + [Substring(row)])
  }

  private static func joined(_ rows: [Substring]) -> String { rows.joined(separator: "\n") + "\n" }
}

extension LexiconEntry {
  /// The third column as it was written, for whoever wants to change the row.
  public var conditions: String {
    ((matchesCase ? ["case"] : []) + context.map { "context=\($0)" }
      + (language.map { ["lang=\($0)"] } ?? [])).joined(separator: " ")
  }

  /// The second column.
  public var spokenColumn: String {
    switch spoken {
    case .words(let words): words
    case .phonemes(let phonemes): "[[\(phonemes)]]"
    case .loanword(let language, let spelling): "(\(language))\(spelling)"
    }
  }

  /// What tokens name as their rule.
  public var rule: String { "lexicon \(origin)" }
}
