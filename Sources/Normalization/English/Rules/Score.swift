internal import Core

/// Whether two numbers and a dash are a score.
extension Line {
  /// "15-40", "0-30": the points of a game of tennis.
  static func isGamePoint(_ first: Figure, _ last: Figure) -> Bool {
    [0, 15, 30, 40].contains(first.value) && [0, 15, 30, 40].contains(last.value)
      && (first.value, last.value) != (0, 0)
  }

  /// Boeing's 707 to 787 with a variant: "737-800", "747-400".
  static func isAirliner(_ model: Int, _ variant: Int) -> Bool {
    (707...787).contains(model) && model % 10 == 7
      && ((100...900).contains(variant) && variant % 100 == 0 || (7...10).contains(variant))
  }

  /// "2-11 to 1-9": goals and points of hurling, on either side of "to".
  func isGoalsAndPoints(_ start: Int, _ end: Int) -> Bool {
    func isScore(_ index: Int) -> Bool {
      isDigits(index) && length(index) == 1 && isDash(index + 1) && isDigits(index + 2)
        && length(index + 2) <= 2
    }
    guard isScore(start), end == start + 3 else { return false }
    if isSpace(end), matches(end + 1, "to"), isSpace(end + 2), isScore(end + 3) { return true }
    let to = before(start)
    return matches(to, "to") && isSpace(to - 1) && isScore(to - 4)
  }

  /// "7-6 (7-0)": a bracket opens before `index`, and a set stands before the bracket.
  func isTieBreak(_ index: Int) -> Bool {
    isMark(index - 1, "(") && isSet(before(index - 1) - 2)
  }

  /// "6-4, 6-0": a set without a game, beside another.
  func isLoveSet(_ start: Int, _ end: Int) -> Bool {
    if isTieBreak(start) { return true }
    guard end == start + 3, isSet(start), value(start) == 0 || value(start + 2) == 0 else {
      return false
    }
    let next = skipComma(end)
    let back = before(start)
    // "took the third set 6-0"
    if matches(back, "set") { return true }
    return isSet(next) || isSet((isMark(back, ",") ? before(back) : back) - 2)
  }

  /// A game of tennis is spoken of around these lexemes, and no vote.
  func isServed(_ start: Int, _ end: Int) -> Bool {
    (start - 14..<end + 14).contains { Tables.tennis.contains($0, in: self) }
      && !(start - 8..<start).contains {
        isOne($0, of: ["vote", "voted", "passed", "approved", "won", "beat"])
      }
  }

  /// Two whole numbers that are goals, games or votes: after a verb of winning, among other scores.
  func isScore(_ at: Int, _ first: Figure, _ last: Figure) -> Bool {
    let unit = skipSpace(last.end)
    if isWord(unit),
      self.unit(unit, after: nil)?.isQuiet == false || Tables.counted.contains(unit, in: self)
    {
      return false
    }
    if (first.value ?? 0) > 999 || first.isGrouped { return false }
    // "from 0-40 down on his serve"
    if Self.isGamePoint(first, last), isServed(at, last.end) {
      return true
    }
    // "beat Southampton 1-0 thanks to a penalty"
    if first.value == 0 || last.value == 0
      || isCapitalized(before(at)) && (first.value ?? 0) > (last.value ?? 0),
      (-10..<0).contains(where: { Tables.scoreWords.contains(at + $0, in: self) })
    {
      return true
    }
    let isSmall = (first.value ?? 99) < 20 && (last.value ?? 99) < 20
    // "a 1-1 home draw"
    let isAttribute =
      isSpace(unit + 1) && Tables.scoreNouns.contains(unit + 2, in: self) && isSmall
    // "lost 3–5 tanks": a noun behind it is counted.
    if unit > last.end, isLowercase(unit), !Tables.functionWords.contains(unit, in: self),
      !Tables.scoreNouns.contains(unit, in: self), !isAttribute,
      !isOne(unit, of: ["overall", "start", "season"])
    {
      return false
    }
    // "2-11 to 1-9": goals and points
    if isGoalsAndPoints(at, last.end) { return true }
    if let wins = first.value, let losses = last.value, wins < 100, losses < 100,
      isGap(last.end) || kind(last.end) == .mark, !isDash(last.end),
      !isLowercase(unit) || Tables.functionWords.contains(unit, in: self)
    {
      let before = before(at)
      let subject = self.before(before)
      // "improved to 9-2", "fell to 3-7", "The Bills are 9-2", "they went 14-2"
      if isMovedTo(before) || isOne(before, of: ["are", "is"]) && isCapitalized(subject)
        || matches(before, "went") && (isCapitalized(subject) || matches(subject, "they"))
      {
        return true
      }
    }
    // "is 14-3 overall", "an 0-5 start", "4-0 up", "(10-1, 4-0 Big 12)", "6-2 in the SEC"
    if (first.value ?? 99) < 60, (last.value ?? 99) < 60, !matches(before(at), "from"),
      isOne(unit, of: ["overall", "up", "down", "ahead", "adrift"])
        || isOne(unit, of: ["start", "season"]) && isOne(before(at), of: ["a", "an"])
        || matches(unit, "in") && matches(skipSpace(unit + 1), "the")
          && (isCapitals(skipSpace(skipSpace(unit + 1) + 1))
            || matches(skipSpace(skipSpace(unit + 1) + 1), "big"))
          && (first.value ?? 0) + (last.value ?? 0) > 2
        || isMark(before(at), ",") && isDash(before(at) - 2) && isMark(before(at) - 4, "(")
          && isDigits(before(at) - 1)
    {
      return true
    }
    // "Town 3-2 United", "made it 2-1"
    if isSmall, isSpace(at - 1) {
      let before = before(at)
      if isCapitalized(before), isSpace(last.end), isCapitalized(last.end + 1),
        !Tables.numbered.contains(before, in: self), !Tables.makers.contains(before, in: self),
        month(before) == nil
      {
        return true
      }
      if matches(before, "it") { return true }
    }
    // "The Chiefs (7-0)"
    if (first.value ?? 999) < 163, (last.value ?? 999) < 163, isMark(at - 1, "("),
      (first.value ?? 99) < 40 && (last.value ?? 99) < 40 || style.region == .american,
      isMark(last.end, ")") || isMark(last.end, ","), isCapitalized(before(at - 1)),
      first.value == 0 || last.value == 0 || first.value ?? 0 > last.value ?? 0
        || speaksOfGames(at)
    {
      return true
    }
    // "6-7 (4-7), 6-1": a set and its tie-break
    if isTieBreak(at) { return true }
    let bracket = skipSpace(last.end)
    if isSet(at), isMark(bracket, "("), isDigits(bracket + 1),
      isMark(bracket + 2, ")") || isDash(bracket + 2) && isMark(bracket + 4, ")")
    {
      return true
    }
    // "6-4, 7-5": two sets beside each other
    let next = skipComma(last.end)
    let previous = before(isMark(before(at), ",") ? before(at) : at) - 2
    if isSet(at), next > last.end && isSet(next) || isSet(previous) { return true }
    // Sets of one match: "6-3, 3-6, 7-6 (7-4)".
    let whole = at
    var at = at
    for _ in 0..<5 {
      var back = before(at)
      while isMark(back, ",") || isMark(back, "(") || isMark(back, ")") { back = before(back) }
      guard isDigits(back), isDash(back - 1), isDigits(back - 2) else { break }
      at = back - 2
    }
    if at < whole, isSet(whole) { return true }
    // The verb stands within eight words: "beat Albania 2–1", "won 6-4", "passed by 52-48".
    for back in 1...16 {
      let index = at - back
      if kind(index) == .outside { break }
      if isMark(index, ";") || isMark(index, "!") { break }
      if Tables.scoreWords.contains(index, in: self) { return true }
    }
    for index in last.end..<last.end + (isSmall ? 6 : 4) {
      if matches(index, "of") { break }
      if Tables.scoreNouns.contains(index, in: self) { return true }
    }
    return false
  }
}
