internal import Core

/// Fractions.
extension Rule {
  static let fraction = Rule(
    "fraction", "fraction", at: .digits, before: [.gap, .fraction, .marks("./-")],
    examples: [
      (
        "A 2/3 majority took 5 1/2 hours, 24/7.",
        "A two thirds majority took five and a half hours, twenty-four seven."
      )
    ]
  ) { at, line, out in
    // "4.8/5"
    if let mark = line.figure(at), mark.decimals.count == 1, line.isMark(mark.end, "/"),
      let most = line.value(mark.end + 1), [5, 10, 20, 100].contains(most),
      !line.isWord(mark.end + 2), !line.isMark(mark.end + 2, "/")
    {
      return out.say(line.say(mark) + " out of " + Numbers.cardinal(most), to: mark.end + 2)
    }
    guard let first = line.value(at), !line.isWord(at - 1),
      // "100g/3½oz"
      !line.isMark(at - 1, "/") || line.kind(at + 1) == .fraction,
      // "Shahed-131/136"
      !line.isDash(at - 1) || !line.isCapitalized(at - 2),
      !line.isMark(at - 1, ".") || !line.isDigits(at - 2)
    else { return }
    // "7-6 (7/4)": a tie-break
    if line.isTieBreak(at), line.isMark(at + 1, "/"), line.isMark(at + 3, ")"),
      let other = line.value(at + 2)
    {
      return out.say(
        Numbers.cardinal(first) + " " + Numbers.cardinal(other), to: at + 3, doubt: -4, as: "score")
    }
    // "a Phase 2/3 trial"
    if line.isMark(at + 1, "/"), let other = line.value(at + 2), first < 5, other == first + 1,
      line.isOne(line.before(at), of: ["phase", "phases", "stage", "grade", "stages"])
    {
      return out.say(Numbers.cardinal(first) + " " + Numbers.cardinal(other), to: at + 3, doubt: -4)
    }
    // A mixed number: "5 1/2", "3¾", "2-1/2"
    let isTied =
      line.isMark(at + 1, "-") && line.length(at + 2) == 1 && line.isMark(at + 3, "/")
      && [2, 3, 4, 8, 16, 32].contains(line.value(at + 4))
    if line.isSpace(at + 1) || line.kind(at + 1) == .fraction || isTied {
      let part = isTied ? at + 2 : line.skipSpace(at + 1)
      if let (numerator, denominator, end) = line.fraction(part),
        numerator < denominator || denominator <= 10 && numerator < 20,
        line.length(at) <= 3
      {
        var small: String {
          numerator == 1
            ? ([8, 11, 18, 80].contains(denominator) ? "an " : "a ")
              + Numbers.denominator(denominator, plural: false)
            : Numbers.fraction(numerator, denominator) ?? ""
        }
        var said: String { Numbers.cardinal(first) + " and " + small }
        out.say(said, to: end, doubt: -1)
        if let unit = line.unit(line.skipSpace(end), after: end), !unit.isQuiet {
          out.say(
            said + " " + (line.isMark(end, "-") ? unit.one : unit.many), to: unit.end, doubt: -1)
        }
      }
    }
    // Odds: "5/1", "odds of 11/4"
    if line.isMark(at + 1, "/"), let stake = line.value(at + 2),
      stake == 1
        && !(first > 24
          && (at - 16..<at + 14).contains(where: { Tables.cricket.contains($0, in: line) }))
        || (at - 40..<at + 10).contains(where: { Tables.bets.contains($0, in: line) }),
      !line.isMark(at + 3, ",") || !line.isDigits(at + 4),
      first != stake, !line.isMark(at + 3, "/"), !line.isWord(at + 3)
    {
      return out.say(Numbers.cardinal(first) + " to " + Numbers.cardinal(stake), to: at + 3)
    }
    // "78/4 at tea": runs for wickets
    if line.isMark(at + 1, "/"), let wickets = line.value(at + 2), wickets <= 9, first >= 25,
      line.isGap(at + 3) || line.kind(at + 3) == .mark && !line.isMark(at + 3, "/"),
      line.length(at) <= 3,
      first > 40 && wickets > 1
        && (!line.isLowercase(line.skipSpace(at + 3))
          || Tables.functionWords.contains(line.skipSpace(at + 3), in: line))
        || (at - 16..<at + 14).contains(where: { Tables.cricket.contains($0, in: line) })
    {
      return out.say(
        Numbers.pairs(first) + " for " + Numbers.cardinal(wickets), to: at + 3, doubt: -4,
        as: "score")
    }
    // "took 6/88"
    if line.isMark(at + 1, "/"), let runs = line.value(at + 2), first <= 10, runs > 10,
      line.matches(line.before(at), "took") || line.isBowler(at),
      line.isGap(at + 3) || line.kind(at + 3) == .mark
    {
      return out.say(
        Numbers.cardinal(first) + " for " + Numbers.cardinal(runs), to: at + 3, doubt: -4,
        as: "score")
    }
    guard let (numerator, denominator, end) = line.fraction(at) else { return }
    if (numerator, denominator) == (24, 7) || (numerator, denominator) == (9, 11) {
      return out.say(
        numerator == 24 ? "twenty-four seven" : "nine eleven", to: end, doubt: -2)
    }
    // "the 10/7 attacks", "the 1/6 committee": a day that has become a name
    if min(numerator, denominator) <= 12, max(numerator, denominator) <= 31,
      Tables.dayNouns.contains(line.skipSpace(end), in: line)
    {
      return out.say(
        Numbers.cardinal(numerator) + " " + Numbers.cardinal(denominator), to: end, doubt: -2)
    }
    if line.isRating(at, numerator, denominator, end) {
      return out.say(
        Numbers.cardinal(numerator) + " out of " + Numbers.cardinal(denominator), to: end,
        doubt: -2)
    }
    // "50/50", "20/20", "7/7", "an 80/20 split": said one after the other.
    if numerator == denominator
      || numerator > 20 && denominator == numerator + 1 && denominator < 100
        && ![32, 64].contains(denominator)
      || numerator + denominator == 100 && numerator % 5 == 0 && denominator > 1
    {
      return out.say(
        Numbers.cardinal(numerator) + " " + Numbers.cardinal(denominator), to: end,
        doubt: numerator > 99 ? 8 : -2)
    }
    // "1/1,000", "1/500"
    if numerator == 1, denominator >= 200, denominator % 100 == 0 {
      return out.say("one in " + Numbers.cardinal(denominator), to: end)
    }
    // "120/80" is said over, as pressures are.
    if numerator > denominator, denominator > 12 {
      let over = Numbers.cardinal(numerator) + " over " + Numbers.cardinal(denominator)
      if line.equals(line.skipSpace(end), "mmHg") {
        return out.say(over + " millimeters of mercury", to: line.skipSpace(end) + 1)
      }
      return out.say(over, to: end, doubt: 2)
    }
    let plain = numerator < denominator || denominator <= 10
    if let said = Numbers.fraction(numerator, denominator) {
      out.say(said, to: end, doubt: plain ? 0 : 6)
      // "3/4 tsp salt"
      if plain, denominator <= 16, let unit = line.unit(line.skipSpace(end), after: end),
        !unit.isQuiet,
        unit.end - line.skipSpace(end) <= 2, line.length(line.skipSpace(end)) > 1
      {
        out.say(said + " of a " + unit.one, to: unit.end)
      }
    }
  }

  /// "½" alone: "half", "¼" → "a quarter".
  static let vulgarFraction = Rule(
    "vulgar-fraction", "fraction", at: .fraction,
    examples: [
      ("About ¾ of it burned.", "About three quarters of it burned.")
    ]
  ) { at, line, out in
    guard let (numerator, denominator, end) = line.fraction(at) else { return }
    // "½-price", "½ a ton"
    if numerator == 1, denominator == 2,
      line.isMark(end, "-")
        || line.isOne(line.skipSpace(end), of: ["price", "a", "an"])
    {
      return out.say("half", to: end)
    }
    let said = Numbers.fraction(numerator, denominator) ?? ""
    out.say(said, to: end)
    // "¾ tsp salt"
    let unitAt = line.skipSpace(end)
    if let unit = line.unit(unitAt, after: end), !unit.isQuiet, line.length(unitAt) > 1 {
      out.say((denominator == 2 ? "half a " : said + " of a ") + unit.one, to: unit.end)
    }
  }
}

extension Line {
  /// "2/3", "¾", "1/4th" at `index`.
  func fraction(_ index: Int) -> (numerator: Int, denominator: Int, end: Int)? {
    if kind(index) == .fraction {
      let parts = text(index).split(separator: "/").compactMap { Int($0) }
      return parts.count == 2 ? (parts[0], parts[1], index + 1) : nil
    }
    if isDigits(index), isMark(index + 1, "/"), let numerator = value(index), numerator > 0,
      let figure = figure(index + 2), figure.isGrouped, figure.isWhole, !figure.isDoubtful,
      let denominator = figure.value, denominator > numerator
    {
      return (numerator, denominator, figure.end)
    }
    guard let numerator = value(index), isMark(index + 1, "/"), let denominator = value(index + 2),
      length(index) <= 5, length(index + 2) <= 5, numerator > 0, denominator > 1,
      bytes(index).first != 0x30, bytes(index + 2).first != 0x30,
      !isMark(index + 3, "/"), !(isMark(index + 3, ".") && isDigits(index + 4)),
      !(isMark(index + 3, "-") && isDigits(index + 4))
    else { return nil }
    if matches(index + 3, "rds") || matches(index + 3, "ths") {
      return (numerator, denominator, index + 4)
    }
    if isOrdinalEnding(index + 3, of: denominator) { return (numerator, denominator, index + 4) }
    return isWord(index + 3) ? nil : (numerator, denominator, index + 3)
  }

  /// "4/5 stars", "earned 18/20", "scored 7/10".
  fileprivate func isRating(_ index: Int, _ numerator: Int, _ denominator: Int, _ end: Int) -> Bool
  {
    // "Barrett kicked 5/6"
    if Tables.attempts.contains(before(index), in: self), denominator < 30 {
      return numerator <= denominator
    }
    // "I'd give it 8/10"
    let next = skipSpace(end)
    if denominator == 10, (4...10).contains(numerator), !matches(next, "of"),
      !isLowercase(next) || Tables.functionWords.contains(next, in: self)
    {
      return true
    }
    guard numerator <= denominator,
      [5, 6, 10, 12, 15, 20, 30, 40, 50, 60, 100].contains(denominator),
      !matches(skipSpace(end), "of")
    else { return false }
    let noun = skipSpace(end)
    if isOne(noun, of: ["stars", "star", "points", "marks"]) { return true }
    return (index - 8..<index).contains { Tables.ratings.contains($0, in: self) }
  }
}

extension Tables {
  /// Behind the figures of a day that has become a name.
  static let dayNouns = WordTable(
    words:
      "attack attacks massacre bombing bombings committee hearings riot riots insurrection assault")
  /// Of so many, so many went in.
  static let attempts = WordTable(words: "kicked converted landed slotted sank nailed")

  static let ratings = WordTable(
    words:
      "scored scores score rated rates rating earned graded grade grades gave mark marks review")
}
