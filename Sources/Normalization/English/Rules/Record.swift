internal import Core

extension Line {
  /// "improved to 9-2", "The Bills are 9-2", "they went 14-2 that year": wins and losses, not goals.
  /// - Parameters:
  ///   - before: the word before the figures.
  ///   - end: one past the figures.
  func isRecord(_ before: Int, _ end: Int) -> Bool {
    let next = skipSpace(end)
    // "improved to 13-1 behind his 34 points"
    if matches(before, "to"), isOne(self.before(before), of: ["improved", "improves", "improve"]) {
      return true
    }
    // "is now 13-5 overall"
    if isOne(next, of: ["overall", "lifetime", "start", "record", "season"]) { return true }
    // "6-2 in the SEC", "4-0 Big 12"
    let league = skipSpace(skipSpace(next + 1) + 1)
    if matches(next, "in"),
      isOne(skipSpace(next + 1), of: ["the", "conference", "league", "division"]),
      isCapitals(league) || isOne(league, of: ["conference", "league", "division", "big"]),
      !matches(skipSpace(league + 1), "series"),
      !(before - 8...before).contains(where: { Tables.scoreWords.contains($0, in: self) })
    {
      return true
    }
    // "Texas (10-1, 4-0 Big 12)"
    if isMark(before, ","), isDigits(before - 1), isDash(before - 2), isMark(before - 4, "("),
      style.region == .american
    {
      return true
    }
    if isOne(next, of: ["up", "down", "ahead", "behind", "clear", "in"]) {
      return false
    }
    // "The Steelers (5-2) host the Giants (2-5)"
    if isMark(before, "("), isMark(end, ")") || isMark(end, ","),
      style.region == .american,
      isCapitalized(self.before(before))
    {
      return true
    }
    // "Buffalo is 7-3"
    if matches(before, "is"), style.region == .american, isCapitalized(self.before(before)) {
      return true
    }
    return Tables.recordVerbs.contains(before, in: self) || isMovedTo(before)
  }

  /// "Boult (2-44)", "Rashid (3/19)": behind a name and a bracket, where cricket is spoken of.
  func isBowler(_ index: Int) -> Bool {
    let before = before(index)
    let isNamed =
      isMark(index - 1, "(") && isMark(index + 3, ")") && isCapitalized(self.before(index - 1))
      // "Warne's 5-43 and 3-20"
      || isCapitalized(before) && self[before].shape.contains(.possessive)
      || matches(before, "and") && isDigits(self.before(before)) && isDash(self.before(before) - 1)
        && (value(self.before(before) - 2) ?? 99) < 11
    return isNamed && (index - 40..<index + 40).contains { Tables.cricket.contains($0, in: self) }
  }

  /// "12.18 (90)": goals, behinds and the points that they make.
  func isGoalsAndBehinds(_ figure: Figure) -> Bool {
    let open = skipSpace(figure.end)
    guard figure.decimals.count <= 2, !figure.isWhole, let goals = figure.value, goals < 60,
      isMark(open, "("), isMark(open + 2, ")"), let points = value(open + 1)
    else { return false }
    return goals * 6 + decimalValue(figure) == points
  }

  /// "improved to", "fell to": `index` is "to".
  func isMovedTo(_ index: Int) -> Bool {
    matches(index, "to") && !matches(before(index), "went")
      && Tables.recordVerbs.contains(before(index), in: self)
  }

  /// "6-4", "7-6", "4-6": games of a set.
  func isSet(_ index: Int) -> Bool {
    guard length(index) == 1, length(index + 2) == 1, isDash(index + 1), let first = value(index),
      let second = value(index + 2), isGap(index + 3) || kind(index + 3) == .mark
    else { return false }
    return max(first, second) == 6 && min(first, second) <= 4
      || max(first, second) == 7 && (5...6).contains(min(first, second))
  }

  /// Another record in brackets, or a word of play.
  func speaksOfGames(_ index: Int) -> Bool {
    (index - 24..<index + 24).contains {
      Tables.scoreWords.contains($0, in: self) || Tables.fixtures.contains($0, in: self)
    }
  }

  /// "Sat. 10-2", "weekdays 9-5": when something is open.
  func isOpeningDay(_ index: Int) -> Bool {
    // "Tue-Sun, 10-5"
    let comma = before(index)
    if isMark(comma, ","), Tables.weekdays.contains(comma - 1, in: self), isDash(comma - 2) {
      return true
    }
    let word = wordBefore(index)
    return Tables.weekdays.contains(word, in: self) || matches(word, "weekdays")
      || matches(word, "weekends")
  }
}
