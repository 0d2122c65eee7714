internal import Core

/// Business periods and parts of laws.
extension Rule {
  static let quarter = Rule(
    "quarter", "period", at: [.joined, .digits],
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
      fiscal = "fiscal "
      yearAt = line.skipSpace(yearAt + 1)
    }
    if let year = line.year(yearAt), !isGlued || line.isDigits(at) {
      out.say(name + " of " + fiscal + Numbers.year(year), to: yearAt + 1)
    } else if line.length(yearAt) == 2, let year = line.value(yearAt),
      isGlued || line.isMark(yearAt - 1, "'")
    {
      out.say(name + " of " + fiscal + Numbers.shortYear(year), to: yearAt + 1)
    } else if line.isMark(yearAt, "'"), let year = line.value(yearAt + 1),
      line.length(yearAt + 1) == 2
    {
      out.say(name + " of " + Numbers.shortYear(year), to: yearAt + 2)
    } else if !line.isDash(end) {
      out.say(article.isEmpty ? name : "^\(unit) \(Numbers.cardinal(ordinal))", to: end)
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
      out.say("fiscal year " + Numbers.year(year), to: yearAt + 1)
    } else if line.length(yearAt) == 2, let year = line.value(yearAt) {
      out.say("fiscal year " + Numbers.shortYear(year), to: yearAt + 1)
    }
  }

  static let legal = Rule(
    "legal", "legal", at: [.digits, .mark],
    examples: [
      ("Section 230(c) and § 4 apply.", "Section two thirty C and section four apply.")
    ]
  ) { at, line, out in
    if line.isMark(at, "§") {
      let isPlural = line.isMark(at + 1, "§")
      return out.say(isPlural ? "sections" : "section", to: isPlural ? at + 2 : at + 1)
    }
    guard let value = line.value(at), line.length(at) <= 4, line.isMark(at + 1, "("),
      !line.isWord(at - 1)
    else { return }
    var said = value > 200 || line.length(at) == 3 ? Numbers.pairs(value) : Numbers.cardinal(value)
    var end = at + 1
    while end < at + 16, line.isMark(end, "("), line.isMark(end + 2, ")"),
      line.isLetter(end + 1) || line.length(end + 1) <= 2 && line.isDigits(end + 1)
        || ["ii", "iii", "iv", "vi", "vii", "viii", "ix"].contains(line.text(end + 1))
    {
      if let roman = ["ii", "iii", "iv", "", "vi", "vii", "viii", "ix"].firstIndex(
        of: line.text(end + 1))
      {
        said += " " + Numbers.cardinal(roman + 2)
        end += 3
        continue
      }
      said +=
        line.isLetter(end + 1)
        ? " ^" + line.text(end + 1) : " " + Numbers.cardinal(line.value(end + 1) ?? 0)
      end += 3
    }
    if end > at + 1 { out.say(said, to: end) }
  }

  /// Coordinates: `48°27'N` → `forty-eight degrees twenty-seven minutes north`.
  static let coordinate = Rule(
    "coordinate", "coordinate", at: .digits,
    examples: [
      (
        "The buoy drifted to 50°27′N.",
        "The buoy drifted to fifty degrees twenty-seven minutes north."
      )
    ]
  ) { at, line, out in
    guard let degrees = line.figure(at), line.isMark(degrees.end, "°") else { return }
    var said = line.say(degrees) + (degrees.isOne ? " degree" : " degrees")
    var end = degrees.end + 1
    var isAngle = false
    let minuteAt = line.skipSpace(end)
    if let minutes = line.figure(minuteAt), line.isMark(minutes.end, "'") {
      said += " " + line.say(minutes) + (minutes.isOne ? " minute" : " minutes")
      end = minutes.end + 1
      isAngle = true
      let secondAt = line.skipSpace(end)
      if let seconds = line.figure(secondAt),
        line.isMark(seconds.end, "\"") || line.isMark(seconds.end, "″")
          || line.isMark(seconds.end, "”")
      {
        said += " " + line.say(seconds) + (seconds.isOne ? " second" : " seconds")
        end = seconds.end + 1
      }
    }
    let letter = line.skipSpace(end)
    for (name, word) in [("N", "north"), ("S", "south"), ("E", "east"), ("W", "west")]
    where line.equals(letter, name) {
      said += " " + word
      end = letter + 1
      isAngle = true
    }
    if isAngle { out.say(said, to: end) }
  }
}
