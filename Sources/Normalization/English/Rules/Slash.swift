internal import Core

extension Tables {
  /// For each of which something is counted.
  static let periods = WordTable(
    words:
      "day week month year hour minute second person head night capita household game acre hectare"
  )
}

/// Bars between words, units and names.
extension Rule {
  /// A bar between words or measures is a breath.
  static let slash = Rule(
    "slash", "symbol", at: .marks("/"),
    examples: [
      ("An open/closed door.", "An open slash closed door.")
    ]
  ) { at, line, out in
    guard line.isMark(at, "/"), !line.isGap(at - 1) || line.isWord(at + 2) || line.isGap(at + 1)
    else { return }
    if line.isSpace(at - 1), line.isSpace(at + 1) {
      return out.say("", to: at + 1, punctuation: ",")
    }
    // "Rs 20,000/-"
    if line.isDigits(at - 1), line.isMark(at + 1, "-"),
      line.isGap(at + 2) || line.kind(at + 2) == .mark
    {
      return out.say("", to: at + 2)
    }
    // "the benches/ We've been waiting": a line's end
    if line.isWord(at - 1), line.isSpace(at + 1), !line.isSpace(at - 1) {
      return out.say("", to: at + 1, punctuation: ",")
    }
    // "34.27/USD"
    if line.isDigits(at - 1), line.isCapitals(at + 1), !line.isDigits(at + 2),
      let currency = Tables.currencies.row(at: at + 1, in: line, exactCase: true)
    {
      return out.say("per " + currency[1], to: at + 2)
    }
    if line.isDigits(at - 1), line.kind(at + 1) == .mark, !line.isDigits(at + 2),
      let currency = Tables.currencies.row(of: at + 1...at + 1, in: line)
    {
      return out.say("per " + currency[1], to: at + 2)
    }
    // "Hr41.3/$1"
    if line.isDigits(at - 1), line.kind(at + 1) == .mark, line.value(at + 2) == 1,
      line.length(at + 2) == 1, line.isGap(at + 3) || line.isMark(at + 3, "."),
      !line.isDigits(at + 4),
      let currency = Tables.currencies.row(of: at + 1...at + 1, in: line)
    {
      return out.say("to one " + currency[1], to: at + 3)
    }
    // "grams of CO2/km", "12/kg"
    if line.isDigits(at - 1) || line.kind(at - 1) == .subscript,
      let unit = line.unit(at + 1, after: nil), !unit.isQuiet,
      line.isGap(unit.end)
        || line.kind(unit.end) == .mark
    {
      return out.say("per " + unit.one, to: unit.end)
    }
    // "251 cents/lb", "barrels/day"
    if line.isLowercase(at - 1), line.length(at - 1) > 3, line.bytes(at - 1).last == 0x73,
      line.length(at + 1) <= 3, let unit = line.unit(at + 1, after: nil), !unit.isQuiet,
      !line.isMark(unit.end, "/")
    {
      return out.say("per " + unit.one, to: unit.end)
    }
    // "246.75c/lb"
    if line.isDigits(at - 2), line.isOne(at - 1, of: ["c", "p"]),
      let unit = line.unit(at + 1, after: nil), !unit.isQuiet
    {
      return out.say("per " + unit.one, to: unit.end)
    }
    // "3,000 barrels/day", "two meals/person"
    if line.isLowercase(at - 1), line.bytes(at - 1).last == 0x73,
      Tables.periods.contains(at + 1, in: line)
    {
      return out.say("per", to: at + 1)
    }
    // "net debt/EBITDA"
    if line.equals(at + 1, "EBITDA") || line.matches(at + 1, "equity")
      || line.matches(at + 1, "gdp")
    {
      return out.say("to", to: at + 1)
    }
    // "his/her"
    if Tables.sexes.contains(at - 1, in: line), Tables.sexes.contains(at + 1, in: line) {
      return out.say("or", to: at + 1)
    }
    // "ET/PT", "HIV/AIDS": one name behind the other.
    let pair =
      line.zone(at - 1) != nil && line.zone(at + 1) != nil
      || line.equals(at - 1, "HIV") || line.equals(at + 1, "CSU")
      // "AC/DC", "CD/DVD", "the over/under"
      || line.isCapitals(at - 1) && line.isCapitals(at + 1) && line.length(at - 1) < 4
        && line[at + 1].stem - line[at + 1].start < 4 && !line.isMark(at + 2, "/")
        && !line.isMark(at - 2, "/")
      || line.matches(at - 1, "over") && line.matches(at + 1, "under")
      // "the comet 3I/ATLAS"
      || line.isLetter(at - 1) && line.isDigits(at - 2) && line.isCapitals(at + 1)
      // "the S&P/TSX", "Royal Dutch/Shell"
      || line.isLetter(at - 1) && line.isMark(at - 2, "&") && line.isCapitals(at + 1)
      || line.isName(at - 1) && line.isName(at + 1) && !line.isMark(at - 2, "/")
        && !line.isMark(at + 2, "/")
    let silent =
      pair || line.matches(at - 1, "and") || line.matches(at - 1, "either") || line.isGap(at - 1)
    let breath =
      line.isDigits(at + 1) || line.isCurrency(at + 1)
      || (line.isMark(at + 1, ".") || line.isMark(at + 1, "-")) && line.isDigits(at + 2)
    out.say(silent || breath ? "" : "slash", to: at + 1, punctuation: breath ? "," : "")
  }

  /// "EUR/USD" → "euro dollar", "the P/E ratio" → "the P E ratio".
  static let pairedLetters = Rule(
    "paired-letters", "letters", at: .word, before: .marks("/"),
    examples: [
      ("The EUR/USD rate fell.", "The euro dollar rate fell.")
    ]
  ) { at, line, out in
    guard line.isMark(at + 1, "/"), line.isWord(at + 2), !line.isMark(at - 1, "/"),
      !line.isMark(at + 3, "/"), !line.isMark(at + 3, "-"), !line.isDigits(at + 3)
    else { return }
    if line.isLetter(at), line.isLetter(at + 2), line.isCapitalized(at), line.isCapitalized(at + 2)
    {
      return out.say("^\(line.text(at))\(line.text(at + 2))", to: at + 3)
    }
    if let base = Tables.currencies.row(at: at, in: line, exactCase: true),
      let other = Tables.currencies.row(at: at + 2, in: line, exactCase: true)
    {
      out.say(base[1] + " " + other[1], to: at + 3)
    }
  }
}

extension Line {
  /// A name: three letters or more, the first a capital.
  fileprivate func isName(_ index: Int) -> Bool {
    isCapitalized(index) && (self[index].shape.contains(.lowercase) || isCapitals(index))
      && length(index) > 2
  }
}
