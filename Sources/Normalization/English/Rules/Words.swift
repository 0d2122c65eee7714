internal import Core

/// Words that stay as they are.
extension Rule {
  /// Plain words tied by hyphens are one word; initialisms and names of the lexicon are not plain.
  static let compound = Rule(
    "compound", "word", at: .word, before: .marks("-"),
    examples: [
      ("A cross-border mother-in-law came.", "A cross-border mother-in-law came.")
    ]
  ) { at, line, out in
    guard line.isMark(at + 1, "-"), !line.isMark(at - 1, "-"), !line.isDigits(at - 1) else {
      return
    }
    var end = at
    for _ in 0..<6 {
      guard line.isPlain(end) else { break }
      end += 1
      guard line.isMark(end, "-"), line.isWord(end + 1), line.isPlain(end + 1) else { break }
      end += 1
    }
    // "a three-yr deal"
    if line.isMark(end - 2, "-"), line.isLowercase(end - 1),
      // Son Heung-min is a player.
      Tables.numberWords.contains(end - 3, in: line),
      line.isOne(end - 1, of: ["yr", "hr", "min", "mo", "lb", "oz", "ft", "mi", "km", "kg", "sq"]),
      let unit = line.unit(end - 1, after: nil)
    {
      let head = out.words((at..<end - 1).map(line.text).joined())
      return out.say(head + unit.one, to: unit.end, doubt: -1)
    }
    if end > at + 2 { out.keep(to: end) }
  }

  /// Words of other scripts: Cyrillic and Greek letter by letter in Latin ones, others by the name of
  /// their script.
  static let foreignWord = Rule(
    "foreign-word", "foreign", at: .foreign,
    examples: [
      ("They chanted Київ.", "They chanted Kyiv.")
    ]
  ) { at, line, out in
    let text = line.text(at)
    if let latin = Transliteration.latin(text) {
      out.say(latin, to: at + 1)
    } else {
      out.makeshift("a word in " + Transliteration.script(of: text), to: at + 1)
    }
  }
}

extension Line {
  /// No initialism, no number, no letter on its own but "a" and "I".
  fileprivate func isPlain(_ index: Int) -> Bool {
    guard isWord(index), !isDigits(index + 1), kind(index + 1) != .subscript else { return false }
    if isMark(index + 1, "."), Tables.abbreviations.contains(index, in: self), isCapitalized(index)
    {
      return false
    }
    if length(index) == 1 { return true }
    if Tables.mixed.row(at: index, in: self, exactCase: true) != nil { return false }
    return !self[index].shape.contains(.innerCapital) || initials(index) == nil
  }
}
