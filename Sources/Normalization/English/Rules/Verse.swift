internal import Core

/// Books of scripture.
extension Rule {
  /// "Matthew 5:3-12" → "Matthew five three to twelve".
  static let verse = Rule(
    "verse", "verse", at: .digits, before: .marks(":"),
    examples: [
      ("He read from Matthew 5:3-12.", "He read from Matthew five three to twelve.")
    ]
  ) { at, line, out in
    // "1 Corinthians 13", "2 Kings"
    if let book = line.value(at), (1...3).contains(book), line.isSpace(at + 1),
      Tables.twinBooks.contains(at + 2, in: line), line.isCapitalized(at + 2),
      line.isDigits(line.skipSpace(at + 3))
    {
      return out.say(["First", "Second", "Third"][book - 1], to: at + 1)
    }
    guard let chapter = line.value(at), line.isMark(at + 1, ":"), let verse = line.value(at + 2),
      line.isScripture(line.before(at))
    else { return }
    var said = Numbers.cardinal(chapter) + " " + Numbers.cardinal(verse)
    var end = at + 3
    if line.isDash(end), let last = line.value(end + 1) {
      said += " to " + Numbers.cardinal(last)
      end += 2
    }
    out.say(said, to: end)
  }
}

extension Line {
  /// "Genesis", or "Gen." with its stop at `index`.
  fileprivate func isScripture(_ index: Int) -> Bool {
    if Tables.scriptures.contains(index, in: self) { return true }
    guard isMark(index, "."), let row = Tables.abbreviations.row(at: index - 1, in: self) else {
      return false
    }
    return !row[3].isEmpty && Tables.scriptures.row(row[3]) != nil || row[1] == "Matthew"
  }
}
