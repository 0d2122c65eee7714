internal import Core

/// Ranges, scores and ratios.
extension Rule {
  static let range = Rule(
    "range", "range", at: .digits,
    examples: [
      ("Eat 2-10 a day.", "Eat two to ten a day."),
      ("They beat Albania 2–1.", "They beat Albania two one."),
    ]
  ) { at, line, out in
    guard let first = line.figure(at), !first.hasLeadingZero else { return }
    let spaced = line.isSpacedDash(first.end)
    guard line.isDash(first.end) || spaced else { return }
    let second = spaced ? first.end + 3 : first.end + 1
    guard let last = line.figure(second), !last.hasLeadingZero,
      !(line.isDash(last.end) && line.isDigits(last.end + 1)) || line.isScore(at, first, last)
    else { return }
    if first.value == 50, last.value == 50, first.isWhole, last.isWhole, last.end == at + 3 {
      return out.say("fifty-fifty", to: last.end, doubt: -4)
    }
    let rises = (first.value ?? 0) <= (last.value ?? 0)
    var end = last.end
    var tail = ""
    if let magnitude = line.magnitude(end), !magnitude.isLetter || !line.isSpace(end) {
      tail = " " + magnitude.name
      end = magnitude.end
    }
    let (left, right) = (line.say(first), line.say(last))
    if spaced && !rises { return }
    if tail.isEmpty, first.isWhole, last.isWhole, line.isScore(at, first, last) {
      // Goals and games run together; votes and long scores are parted.
      let isLong = (first.value ?? 0) > 19 || (last.value ?? 0) > 19
      if line.isDash(end), let third = line.figure(end + 1), third.isWhole {
        return out.say(left + " to " + right + " to " + line.say(third), to: third.end, as: "score")
      }
      return out.say(left + (isLong ? " to " : " ") + right, to: end, as: "score")
    }
    if tail.isEmpty, let model = first.value, let variant = last.value,
      Tables.makers.contains(line.before(at), in: line) || Line.isAirliner(model, variant)
    {
      return out.say(
        Numbers.pairs(model) + " " + Numbers.pairs(variant), to: end, doubt: -2, as: "designation")
    }
    // "Mirage 2000-5": no range falls from a name's number to one digit.
    if !rises, line.isCapitalized(line.before(at)), line.length(last.end - 1) <= 2,
      first.value ?? 0 > 99
    {
      return out.say(left + " " + right, to: end, as: "designation")
    }
    let between = line.matches(line.before(at), "between")
    out.say(left + (between ? " and " : " to ") + right + tail, to: end, doubt: rises ? 0 : 4)
  }

  /// "18- to 25-year-olds": the hanging hyphen.
  static let hangingHyphen = Rule(
    "hanging-hyphen", "range", at: .digits,
    examples: [
      ("The 18- to 25-year-olds voted.", "The eighteen to twenty-five year olds voted.")
    ]
  ) { at, line, out in
    guard let figure = line.figure(at), line.isMark(figure.end, "-"), line.isSpace(figure.end + 1),
      line.isWord(figure.end + 2)
    else { return }
    out.say(line.say(figure), to: figure.end + 1)
  }

  static let ratio = Rule(
    "ratio", "ratio", at: .digits,
    examples: [
      ("They won at odds of 10:1.", "They won at odds of ten to one.")
    ]
  ) { at, line, out in
    guard let first = line.value(at), line.isMark(at + 1, ":"), let second = line.value(at + 2),
      !line.isMark(at + 3, ":"), !line.isMark(at - 1, ":")
    else { return }
    // Two digits of minutes are a clock's, unless a ratio is spoken of.
    let before = line.before(at)
    let named =
      ["ratio", "odds"].contains { line.matches(before, $0) }
      || line.matches(before, "of")
        && ["ratio", "rate", "scale", "odds"].contains {
          line.matches(line.before(before), $0)
        }
    let isClock = line.length(at + 2) == 2 && first < 25 && second < 60
    out.say(
      Numbers.cardinal(first) + " to " + Numbers.cardinal(second), to: at + 3,
      doubt: named ? -4 : isClock ? 8 : 0)
  }

  /// "Matthew 5:3-12" → "Matthew five three to twelve".
  static let verse = Rule(
    "verse", "verse", at: .digits,
    examples: [
      ("He read from Matthew 5:3-12.", "He read from Matthew five three to twelve.")
    ]
  ) { at, line, out in
    guard let chapter = line.value(at), line.isMark(at + 1, ":"), let verse = line.value(at + 2),
      Tables.scriptures.contains(line.before(at), in: line)
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
  /// Boeing's 707 to 787 with a variant: "737-800", "747-400".
  fileprivate static func isAirliner(_ model: Int, _ variant: Int) -> Bool {
    (707...787).contains(model) && model % 10 == 7 && (100...900).contains(variant)
      && variant % 100 == 0
  }

  /// Two whole numbers that are goals, games or votes: after a verb of winning, among other scores.
  fileprivate func isScore(_ at: Int, _ first: Figure, _ last: Figure) -> Bool {
    let unit = skipSpace(last.end)
    if isWord(unit),
      self.unit(unit, after: nil)?.isQuiet == false || Tables.counted.contains(unit, in: self)
    {
      return false
    }
    if (first.value ?? 0) > 999 || first.isGrouped { return false }
    // "lost 3–5 tanks": a noun behind it is counted.
    if unit > last.end, isLowercase(unit), !Tables.functionWords.contains(unit, in: self),
      !Tables.scoreNouns.contains(unit, in: self)
    {
      return false
    }
    // The verb stands within eight lexemes: "beat Albania 2–1", "won 6-4", "passed by 52-48".
    for back in 1...16 {
      let index = at - back
      if kind(index) == .outside { break }
      if isMark(index, ";") || isMark(index, "!") { break }
      if Tables.scoreWords.contains(index, in: self) { return true }
    }
    for ahead in 1...4 where Tables.scoreNouns.contains(last.end + ahead - 1, in: self) {
      return true
    }
    return false
  }
}
