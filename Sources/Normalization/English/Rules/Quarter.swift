internal import Core

/// Business periods.
/// - `in Q3 2024` → `in the third quarter of twenty twenty-four`
/// - `2Q22` → `the second quarter of twenty-two`, `1H23` → `the first half of twenty-three`
extension Rule {
  static let quarter = Rule(
    "quarter", "period", at: [.word, .digits], before: [.digits, .word],
    examples: [
      (
        "Sales fell in Q3 2024 and in 1H23.",
        "Sales fell in the third quarter of twenty twenty-four and in the first half of twenty-three."
      )
    ]
  ) { at, line, out in
    var ordinal = 0
    var unit = ""
    var end = at
    if line.equals(at, "Q") || line.equals(at, "H"), line.length(at + 1) == 1,
      let value = line.value(at + 1)
    {
      (ordinal, unit, end) = (value, line.text(at), at + 2)
    } else if line.length(at) == 1, let value = line.value(at),
      line.equals(at + 1, "Q") || line.equals(at + 1, "H")
    {
      (ordinal, unit, end) = (value, line.text(at + 1), at + 2)
    }
    guard ordinal >= 1, ordinal <= (unit == "Q" ? 4 : 2) else { return }
    let article = line.matches(line.before(at), "the") ? "" : "the "
    let name = article + Numbers.ordinal(ordinal) + (unit == "Q" ? " quarter" : " half")
    let isGlued = line.isDigits(end)
    var yearAt = line.skipSpace(end)
    var fiscal = ""
    if line.equals(yearAt, "FY") {
      fiscal = "fiscal year "
      yearAt = line.skipSpace(yearAt + 1)
    }
    let owner = line.before(at)
    if let year = line.year(yearAt), !isGlued || line.isDigits(at),
      Tables.results.contains(line.skipSpace(yearAt + 1), in: line)
        || line[owner].shape.contains(.possessive)
        || line.isOne(owner, of: ["its", "their", "posts", "reports", "posted", "reported"])
    {
      // "Apple's Q4 2025 earnings"
      let bare = Numbers.ordinal(ordinal) + (unit == "Q" ? " quarter " : " half ")
      return out.say(bare + fiscal + Numbers.year(year), to: yearAt + 1)
    }
    if let year = line.year(yearAt), !isGlued || line.isDigits(at) {
      out.say(name + " of " + fiscal + Numbers.year(year), to: yearAt + 1)
    } else if line.length(yearAt) == 2, let year = line.value(yearAt),
      isGlued || !fiscal.isEmpty || line.isMark(yearAt - 1, "'")
    {
      out.say(name + " of " + fiscal + Numbers.shortYear(year), to: yearAt + 1)
    } else if line.isMark(yearAt, "'"), let year = line.value(yearAt + 1),
      line.length(yearAt + 1) == 2
    {
      out.say(name + " of " + Numbers.shortYear(year), to: yearAt + 2)
    } else if !line.isDash(end) {
      // "in Q2", "Q4 profit": as a newsreader opens it up; elsewhere the letter stays.
      let noun = line.skipSpace(end)
      let isNoun = Tables.results.contains(noun, in: line)
      let isTime =
        unit == "Q" && Tables.yearPrepositions.contains(line.before(at), in: line)
        && !(line.isLowercase(noun) && !Tables.functionWords.contains(noun, in: line))
      let bare = Numbers.ordinal(ordinal) + (unit == "Q" ? " quarter" : " half")
      let said =
        isNoun
        ? bare
        : isTime || article.isEmpty ? name : "^\(unit) \(Numbers.cardinal(ordinal))"
      out.say(said, to: end)
    }
  }

  /// "FY2023", "FY 24/25" → "fiscal year twenty twenty-three".
  static let fiscalYear = Rule(
    "fiscal-year", "period", at: .capitals,
    examples: [
      ("In FY2023 it lost money.", "In fiscal year twenty twenty-three it lost money.")
    ]
  ) { at, line, out in
    guard line.equals(at, "FY") else { return }
    let yearAt = line.skipSpace(at + 1)
    if let year = line.year(yearAt) {
      // "FY 2023-24", "FY2023/24"
      if line.isDash(yearAt + 1) || line.isMark(yearAt + 1, "/"), line.length(yearAt + 2) == 2,
        let next = line.value(yearAt + 2), next == (year + 1) % 100
      {
        let said = "fiscal year " + Numbers.year(year) + " to " + Numbers.shortYear(next)
        return out.say(said, to: yearAt + 3)
      }
      out.say("fiscal year " + Numbers.year(year), to: yearAt + 1)
    } else if line.length(yearAt) == 2, let year = line.value(yearAt) {
      out.say("fiscal year " + Numbers.shortYear(year), to: yearAt + 1)
    }
  }
}

extension Tables {
  /// What a company reports for a quarter.
  static let results = WordTable(
    words: """
      profit profits earnings results revenue revenues sales net operating growth gdp guidance
      deliveries estimates forecasts expectations consensus report reports loss losses figures numbers output turnover orders shipments
      """)
}
