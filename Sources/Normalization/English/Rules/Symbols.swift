internal import Core

/// Symbols between words.
extension Rule {
  static let ampersand = Rule(
    "ampersand", "symbol", at: .marks("&"),
    examples: [
      ("Johnson & Johnson sued.", "Johnson and Johnson sued.")
    ]
  ) { at, line, out in
    guard line.isMark(at, "&") else { return }
    // "&amp;" and its like, left over by a page.
    let entities: [(StaticString, String)] = [
      ("amp", "and"), ("nbsp", ""), ("quot", ""), ("lt", "less than"), ("gt", "more than"),
    ]
    for (entity, said) in entities where line.matches(at + 1, entity) && line.isMark(at + 2, ";") {
      return said.isEmpty ? line.drop(at, to: at + 3, &out) : out.say(said, to: at + 3)
    }
    // "&#8212;", "&#39": a character by its number
    if line.isMark(at + 1, "#"), line.isDigits(at + 2), line.length(at + 2) <= 5 {
      let end = line.isMark(at + 3, ";") ? at + 4 : at + 3
      let isDash = [8211, 8212].contains(line.value(at + 2))
      return out.say(
        "", to: end, doubt: -4, as: "silent", punctuation: isDash ? "," : "")
    }
    // "cats, dogs, &c."
    if line.equals(at + 1, "c"), line.isMark(at + 2, ".") {
      return out.say("et cetera", to: at + 3, mayEndSentence: true)
    }
    out.say("and", to: at + 1)
  }

  /// "S&P", "R&D", "AT&T", "M&A": letters around an ampersand.
  static let letterPair = Rule(
    "letter-pair", "letters", at: .word, before: .marks("&"),
    examples: [
      ("R&D at AT&T grew.", "R and D at A.T and T grew.")
    ]
  ) { at, line, out in
    guard line.isMark(at + 1, "&"), line.isWord(at + 2), line.isCapitalized(at),
      line.isCapitalized(at + 2),
      line.length(at) <= 3, line[at + 2].stem - line[at + 2].start <= 3,
      !line[at].shape.contains(.lowercase)
    else { return }
    var ending = line[at + 2].shape.contains(.possessive) ? "'s" : ""
    var second = line.stemText(at + 2)
    // "M&Ms", "Q&As"
    if second.utf8.count == 2, second.hasSuffix("s") {
      second.removeLast()
      ending = "'s"
    }
    guard second.utf8.allSatisfy(\.isASCIIUpper) else { return }
    out.say("^\(line.text(at)) and ^\(second)\(ending)", to: at + 3)
  }

  /// "noon–4 p.m.", "A–Z": an en dash that touches both sides, one of them a figure, is a range.
  static let enDash = Rule(
    "en-dash", "range", at: .marks("-–"),
    examples: [
      ("Open noon–4 p.m.", "Open noon to four P M.")
    ]
  ) { at, line, out in
    // "noon-2 p.m."
    if line.isMark(at, "-"), line.matches(at - 1, "noon") || line.matches(at - 1, "midnight"),
      line.isDigits(at + 1)
    {
      return out.say("to", to: at + 1)
    }
    // "500 BC-AD 200"
    if line.isDash(at), line.equals(at - 1, "BC") || line.equals(at - 1, "BCE"),
      line.isDigits(at + 1) || line.equals(at + 1, "AD")
    {
      return out.say("to", to: at + 1)
    }
    // "2025-Jan. 20": a figure, a dash, a month.
    if line.isDash(at), line.isDigits(at - 1), line.month(at + 1) != nil {
      return out.say("to", to: at + 1)
    }
    guard line.isMark(at, "–"),
      line.isWord(at - 1) && line.isDigits(at + 1) || line.isLetter(at - 1) && line.isLetter(at + 1)
    else { return }
    out.say("to", to: at + 1)
  }

  /// "report.pdf", "readme.md": a point inside a name.
  static let innerDot = Rule(
    "inner-dot", "electronic", at: .marks("."), before: .word,
    examples: [
      ("They opened notes.final.", "They opened notes dot final.")
    ]
  ) { at, line, out in
    // "report.pdf", "ASP.NET"
    guard line.isMark(at, "."), line.isWord(at - 1) || line.isDigits(at - 1),
      // "in five years.perhaps": a space was forgotten
      line.length(at - 1) < 3 || !line.isLowercase(at + 1)
        || !Tables.functionWords.contains(at + 1, in: line)
          && !Tables.starters.contains(at + 1, in: line),
      line.isLowercase(at + 1)
        || line.isCapitals(at - 1) && line.isCapitals(at + 1) && !line.isShouted
    else { return }
    out.say("dot", to: at + 1)
  }

  /// "the Dow .DJI rose": an index's code behind its name.
  static let indexCode = Rule(
    "index-code", "silent", at: .marks("."), before: .word,
    examples: [
      ("The Dow .DJI rose and the index .SPX fell.", "The Dow rose and the index fell.")
    ]
  ) { at, line, out in
    guard line.isSpace(at - 1), line.isWord(at - 2) || line.isDigits(at - 2),
      line.isCapitals(at + 1), (3...6).contains(line.length(at + 1)), line.isSpace(at + 2),
      Tables.domains.row(at: at + 1, in: line) == nil
    else { return }
    out.say("", to: at + 2)
  }

  /// "on Monday.The court": a space was forgotten behind the stop.
  static let forgottenSpace = Rule(
    "forgotten-space", "silent", at: .marks(".?!"), before: .word,
    examples: [
      ("He left on Monday.The court ruled.", "He left on Monday. The court ruled.")
    ]
  ) { at, line, out in
    guard line.isWord(at - 1), line.length(at - 1) > 2,
      line[at - 1].shape.contains(.lowercase), line.isCapitalized(at + 1),
      line[at + 1].shape.contains(.lowercase) || line.length(at + 1) == 1,
      !line[at + 1].shape.contains(.innerCapital), !line.isMark(at + 2, "."),
      !line.isOne(at + 1, of: ["com", "org", "net"])
    else { return }
    let mark = line.isMark(at, ".") ? "." : line.isMark(at, "?") ? "?" : "!"
    out.say("", to: at + 1, mayEndSentence: true, punctuation: mark)
  }

  /// Signs that keyboards have no key for: "+/-3 points" → "plus or minus three points", ">=2" →
  /// "at least two".
  static let typedSign = Rule(
    "typed-sign", "mathematics", at: .marks("+<>"), before: .marks("/="),
    examples: [
      ("The error is +/-3 points.", "The error is plus or minus three points."),
      ("It needs >=2 of them.", "It needs at least two of them."),
    ]
  ) { at, line, out in
    if line.isMark(at, "+"), line.isMark(at + 1, "/"), line.isDash(at + 2) {
      return out.say("plus or minus", to: at + 3)
    }
    guard !line.isMark(at, "+"), line.isMark(at + 1, "="), line.isDigits(line.skipSpace(at + 2))
    else { return }
    out.say(line.isMark(at, ">") ? "at least" : "at most", to: at + 2)
  }

  static let bullet = Rule(
    "bullet", "silent", at: .marks("•*-+#"),
    examples: [
      ("* The airport reopened.", "The airport reopened.")
    ]
  ) { at, line, out in
    let isFirst = at == 0 || at == 1 && line.isSpace(0)
    if line.isMark(at, "•") || line.isMark(at, "·") || line.isMark(at, "▪") || line.isMark(at, "●")
      || line.isMark(at, "‣")
    {
      return out.say("", to: at + 1)
    }
    guard at < 4, isFirst, line.isSpace(at + 1) else { return }
    if line.isMark(at, "*") || line.isMark(at, "-") || line.isMark(at, "–") || line.isMark(at, "—")
      || line.isMark(at, "→") || line.isMark(at, "+") || line.isMark(at, "#")
    {
      out.say("", to: at + 1)
    }
  }

  /// "[1]", "¹" behind a word, "*" behind a word, "†".
  static let footnote = Rule(
    "footnote", "silent", at: [.marks("[*†"), .script],
    examples: [
      ("Never verified,[2] it spread.", "Never verified, it spread.")
    ]
  ) { at, line, out in
    if line.isMark(at, "["), line.isDigits(at + 1), line.length(at + 1) <= 3,
      line.isMark(at + 2, "]"),
      !line.isMark(at + 1, ".")
    {
      return line.drop(at, to: at + 3, &out)
    }
    // "Hope made 23* by stumps"
    if line.isMark(at, "*"), line.isDigits(at - 1), line.length(at - 1) < 4, !line.isDigits(at + 1),
      (at - 60..<at + 60).contains(where: { Tables.cricket.contains($0, in: line) })
    {
      return out.say("not out", to: at + 1)
    }
    // "[sic]"
    if line.isMark(at, "["), line.matches(at + 1, "sic"), line.isMark(at + 2, "]") {
      return line.drop(at, to: at + 3, &out)
    }
    if line.isMark(at, "†") || line.isMark(at, "‡") { return line.drop(at, to: at + 1, &out) }
    if line.isMark(at, "*"), !line.isGap(at - 1) || line.isWord(at + 1) || line.isDigits(at + 1),
      !(line.isDigits(at - 1) && line.isDigits(at + 1))
    {
      return line.drop(at, to: at + 1, &out)
    }
    if line.kind(at) == .superscript, line.kind(at - 1) == .mark || line.isWord(at - 1),
      line.length(at - 1) > 2 || line.kind(at - 1) == .mark
    {
      line.drop(at, to: at + 1, &out)
    }
  }

  /// Seen, not heard.
  static let emoji = Rule(
    "emoji", "silent", at: .emoji,
    examples: [
      ("Thank you 🙏 all.", "Thank you all.")
    ]
  ) { at, line, out in
    var end = at + 1
    while end < at + 16, line.kind(end) == .emoji || line.kind(end) == .invisible { end += 1 }
    // "replied with a 👍": a noun of the sentence
    let isNoun = line.isOne(line.before(at), of: ["a", "an"]) && line.isSpace(at - 1)
    guard line.style.emoji == .named || isNoun else { return out.say("", to: end) }
    out.say(Transliteration.emojiName(line.text(at)), to: end)
  }
}

extension Line {
  /// What is not heard, a footnote's mark, leaves the stop before it.
  fileprivate func drop(_ index: Int, to end: Int, _ out: inout Proposals) {
    guard isGap(end) else { return out.say("", to: end) }
    let mark = [".", "!", "?", ",", ";", ":"].first {
      isMark(index - 1, Unicode.Scalar($0) ?? " ")
    }
    out.say("", to: end, mayEndSentence: true, punctuation: mark ?? "")
  }
}
