internal import Core

/// Dates in figures alone.
extension Rule {
  /// Dates in digits: "2024-10-25", "03/11/2024" (by the style's region), "25.10.2024", "11/17/05".
  static let numericDate = Rule(
    "numeric-date", "date", at: .digits, before: .marks("-/."),
    examples: [
      (
        "Signed on 2024-10-25, due on 03/11/2024.",
        "Signed on October twenty-fifth twenty twenty-four, due on March eleventh twenty twenty-four."
      )
    ]
  ) { at, line, out in
    // "born 11/1972"
    if line.isMark(at + 1, "/"), line.length(at) <= 2, let month = line.value(at),
      (1...12).contains(month), let year = line.year(at + 2), (1900...2099).contains(year),
      !line.isMark(at + 3, "/"), !line.isMark(at - 1, "/"), !line.isWord(at + 3)
    {
      let said = Tables.monthNames[month - 1] + " " + Numbers.year(year)
      return out.say(said, to: at + 3)
    }
    // "through 11/15", "opens 11/8 at 8 p.m."
    if let date = line.shortDate(at) { return out.say(date, to: at + 3, doubt: -4) }
    guard let first = line.value(at), let second = line.value(at + 2),
      let third = line.value(at + 4),
      !line.isDash(at + 5) || line.isMark(at + 1, "/"), !line.isMark(at + 5, "/"),
      !line.isMark(at - 1, "/"),
      !(line.isMark(at + 5, ".") && line.isDigits(at + 6))
    else { return }
    let mark: Unicode.Scalar =
      line.isMark(at + 1, "/") ? "/" : line.isMark(at + 1, "-") ? "-" : "."
    guard line.isMark(at + 1, mark), line.isMark(at + 3, mark), line.length(at + 2) <= 2 else {
      return
    }
    var (year, month, day) = (0, 0, 0)
    var yearSaid = ""
    if line.length(at) == 4, line.length(at + 4) <= 2 {
      (year, month, day) = (first, second, third)
      yearSaid = Numbers.year(year)
    } else if line.length(at) <= 2,
      line.length(at + 4) == 4
        || line.length(at + 4) == 2 && (mark == "/" || mark == "." && line.isDated(at))
    {
      yearSaid =
        line.length(at + 4) == 4
        ? Numbers.year(third)
        : mark == "." || (10...30).contains(third)
          ? Numbers.year(2000 + third) : Numbers.shortYear(third)
      let monthFirst = mark == "/" && line.style.region == .american
      (month, day) = monthFirst ? (first, second) : (second, first)
      if month > 12 { swap(&month, &day) }
    } else {
      return
    }
    guard (1...12).contains(month), (1...31).contains(day) else { return }
    let name = Tables.monthNames[month - 1]
    let said =
      line.style.region == .british
      ? "the \(Numbers.ordinal(day)) of \(name)" : "\(name) \(Numbers.ordinal(day))"
    out.say(said + " " + yearSaid, to: at + 5)
  }
}

extension Line {
  /// "11/15" behind "through" or "on", or before a time of day, in American print: a day of the year.
  fileprivate func shortDate(_ index: Int) -> String? {
    guard style.region == .american, isMark(index + 1, "/"), length(index) <= 2,
      length(index + 2) <= 2, let month = value(index), (1...12).contains(month),
      let day = value(index + 2), (1...31).contains(day),
      isGap(index + 3) || isMark(index + 3, ",") || isMark(index + 3, ";") || isMark(index + 3, ":")
        || isMark(index + 3, ".") && !isDigits(index + 4)
    else { return nil }
    let at = skipSpace(index + 3)
    let isTimed =
      matches(at, "at") && clock(skipSpace(at + 1)).map { meridiem($0.end) != nil } == true
    // "On 11/22 he left"; "on 1/2 of the land" and "on 3/4 acre" are parts.
    // "On 9/11" it is the day.
    let isNamed =
      (month, day) != (9, 11)
      && (day > 12 || month > day || kind(at) == .mark || kind(at) == .outside
        || isOne(at, of: ["at", "and", "with", "from", "in", "for"]))
      && (isOne(before(index), of: ["on", "since"])
        || matches(before(index), "of") && matches(before(before(index)), "as"))
      && !matches(at, "of")
    guard
      isTimed || isNamed
        || isOne(before(index), of: ["through", "thru", "until", "opens", "closes", "ends"])
    else { return nil }
    return Tables.monthNames[month - 1] + " " + Numbers.ordinal(day)
  }

  /// "on 26.10.23": two digits a part, behind a word that dates have before them.
  fileprivate func isDated(_ index: Int) -> Bool {
    length(index) == 2 && length(index + 2) == 2
      && isOne(
        before(index),
        of: ["on", "dated", "of", "since", "until", "from", "by", "after", "before", "to"])
  }
}
