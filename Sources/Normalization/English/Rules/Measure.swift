internal import Core

/// Measures.
extension Rule {
  static let measure = Rule(
    "measure", "measure", at: .figure,
    examples: [
      (
        "The 155mm shells fell 3 m from a road 120 km long.",
        "The one hundred fifty-five millimeter shells fell three meters from a road one hundred twenty kilometers long."
      ),
      (
        "At −20°C the 6 ft 2 in man ran.",
        "At minus twenty degrees Celsius the six foot two inch man ran."
      ),
    ]
  ) { at, line, out in
    // "the V50 in Europe"
    guard let (sign, first) = line.sign(at), !line.isWord(first - 1),
      let figure = line.figure(first)
    else { return }
    // "17m ago"
    if line.equals(figure.end, "m"), line.matches(line.skipSpace(figure.end + 1), "ago") {
      return out.say(
        line.say(figure) + (figure.isOne ? " minute" : " minutes"), to: figure.end + 1,
        as: "duration")
    }
    // "Rte. 22 W" and "1440 W Campus Dr" have no watts.
    if line.isSpace(figure.end), line.equals(figure.end + 1, "W"),
      Tables.roads.contains(line.wordBefore(at), in: line)
        || line.isSpace(figure.end + 2) && line.leadsToStreet(figure.end + 3)
    {
      return
    }
    // "on a 787 in North Charleston", "the 2021 W Series"
    if line.isSpace(figure.end), line.isSpace(figure.end + 2),
      line.isCapitalized(figure.end + 3)
        || line.isCapitalized(figure.end + 5)
          && Tables.directions.contains(figure.end + 3, in: line),
      line.equals(figure.end + 1, "in")
        || line.equals(figure.end + 1, "W") && line.year(first) != nil
    {
      return
    }
    // "a 6ft2 defender"
    if line.equals(figure.end, "ft"), figure.isWhole, (figure.value ?? 9) < 9,
      line.length(figure.end + 1) <= 2, let inches = line.value(figure.end + 1), inches < 12
    {
      let height = line.say(figure) + " foot " + Numbers.cardinal(inches)
      return out.say(height, to: figure.end + 2, doubt: -2)
    }
    // "for 4x4s"
    if line.equals(figure.end, "s"), line.equals(first - 1, "x") { return }
    // An amount of money is no measure: "€89 pp".
    if line.isCurrency(first - 1) { return }
    // "0630hrs" is a time.
    if figure.hasLeadingZero, figure.isWhole, line.length(first) == 4 { return }
    var said = out.words(sign + line.say(figure))
    var end = figure.end
    var isOne = figure.isOne
    // "4 × 6 m", "4x100m", "2-3 °C", "1.5–2 km"
    for _ in 0..<3 {
      let by = line.times(end)
      // "+2...+7°C"
      if line.isMark(end, "…"), let (mark, next) = line.sign(end + 1), let other = line.figure(next)
      {
        said += out.words(" to " + mark + line.say(other))
        end = other.end
        isOne = false
        continue
      }
      let isRange = line.isDash(end)
      guard by != nil || isRange, let other = line.figure(by ?? end + 1), !other.hasLeadingZero
      else { break }
      said += out.words((by != nil ? " by " : " to ") + line.say(other))
      end = other.end
      isOne = false
    }
    let magnitude = line.magnitude(end)
    // "Wins 100M Backstroke"
    if line.equals(end, "M"), Tables.strokes.contains(line.skipSpace(end + 1), in: line) {
      return out.say(said + " meter", to: end + 1)
    }
    if let magnitude, !magnitude.isLetter {
      said += " " + magnitude.name
      end = magnitude.end
      isOne = false
    }
    // "1.5m km", "2bn kWh": a letter between figure and unit is a magnitude.
    if let magnitude, magnitude.isLetter, !line.isSpace(end),
      line.isSpace(magnitude.end), let unit = line.unit(magnitude.end + 1, after: nil),
      !unit.isQuiet
    {
      said += " " + magnitude.name
      end = magnitude.end
      isOne = false
    }
    // "1,500+ km"
    if line.isMark(end, "+"), !line.isDigits(end + 1),
      line.unit(line.skipSpace(end + 1), after: nil) != nil
    {
      said += " plus"
      end += 1
      isOne = false
    }
    let hyphen = line.isMark(end, "-") ? end + 1 : end
    let unitAt = line.skipSpace(hyphen)
    guard let unit = line.unit(unitAt, after: end) else { return }
    let isFirst = hyphen > end
    if line.equals(figure.end, "s"), figure.isWhole, line.isPluralNumber(at, figure) { return }
    if unit.isQuiet && !line.isMeasure(unit, unitAt, figure) { return }
    // "a 230-pp. book", "412 pp., $30"
    if line.equals(unitAt, "pp"), isPages(unitAt, in: line) {
      let stop = line.isMark(unitAt + 1, ".") && !line.isCapitalized(line.skipSpace(unitAt + 2))
      return out.say(said + (hyphen > end ? " page" : " pages"), to: stop ? unitAt + 2 : unitAt + 1)
    }
    let singular = isOne || isFirst || line.qualifiesNoun(at, unit.end)
    out.say(said + " " + (singular ? unit.one : unit.many), to: unit.end)
    // "200m x 80m", "40 ft × 8 ft × 8.5 ft"
    var sides = said + " " + unit.many
    var side = unit.end
    while side < at + 30, let by = line.times(side), let other = line.figure(by),
      let next = line.unit(line.skipSpace(other.end), after: other.end), next.one == unit.one
    {
      sides += " by \(line.say(other)) \(unit.many)"
      side = next.end
      out.say(sides, to: side, doubt: -1)
    }
    // "6 ft 2 in", "5 lb 3 oz"
    let second = line.skipSpace(unit.end)
    if let inches = line.figure(second), second > unit.end || line.isDigits(second),
      let small = line.unit(line.skipSpace(inches.end), after: inches.end),
      (unit.one == "foot" && small.one == "inch")
        || (unit.one == "stone" && small.one == "pound")
        || (unit.one == "pound" && small.one == "ounce")
    {
      // "a 6 ft 2 in man"
      let singular = isOne || line.qualifiesNoun(at, small.end)
      let few = inches.isOne || singular && !isOne
      var text: String { said + " " + (singular ? unit.one : unit.many) + " " + line.say(inches) }
      out.say(text + " " + (few ? small.one : small.many), to: small.end, doubt: -1)
    }
  }
}

/// "pp" of a book: behind a hyphen or before a stop inside a sentence.
private func isPages(_ index: Int, in line: Line) -> Bool {
  line.isMark(index - 1, "-")
    || line.isMark(index + 1, ".") && (line.isMark(index + 2, ",") || line.isMark(index + 2, ")"))
}

extension Line {
  func isInchMark(_ index: Int) -> Bool {
    isMark(index, "\"") || isMark(index, "″") || isMark(index, "”")
  }

  /// Past "x", "×" or " × " between figures.
  func times(_ index: Int) -> Int? {
    let at = skipSpace(index)
    guard equals(at, "x") || equals(at, "X") || isMark(at, "×") || isMark(at, "*") && at > index
    else { return nil }
    let next = skipSpace(at + 1)
    // "3 × 10⁸", "= 2 × 3", "multiply 6 × 7"
    if kind(next + 1) == .superscript || isMark(next + 1, "^") { return nil }
    if isMark(before(index - 1), "=") || matches(before(index - 1), "multiply") { return nil }
    guard isDigits(next), (at > index) == (next > at + 1) else { return nil }
    return next
  }

  /// A measure before the noun it qualifies is singular: "a 50 km stretch", "155mm shells".
  func qualifiesNoun(_ at: Int, _ end: Int) -> Bool {
    let noun = isMark(end, "-") ? end + 1 : end + 1
    // "a 9mm Glock"
    if equals(end - 1, "mm"), isDigits(end - 2), isSpace(end), isCapitalized(noun) { return true }
    // "the 122 mm D-30", "a 20 km Baltic cable"
    if isSpace(end), isCapitalized(noun),
      isOne(before(at), of: ["the", "a", "an"])
    {
      return true
    }
    guard isSpace(end) || isMark(end, "-"), isLowercase(noun) else { return false }
    // "155mm and 122mm shells"
    if matches(noun, "and") || matches(noun, "or"), isSpace(noun + 1), let other = figure(noun + 2),
      let unit = unit(skipSpace(other.end), after: other.end), isWord(end - 1),
      unit.end > 0, text(unit.end - 1) == text(end - 1)
    {
      return Tables.unitNouns.contains(skipSpace(unit.end), in: self)
    }
    if isMark(end, "-") { return true }
    if Tables.dimensionWords.contains(noun, in: self) {
      // "a 10ft long table"
      let thing = skipSpace(noun + 1)
      return isOne(before(at), of: ["a", "an"]) && isLowercase(thing)
        && !Tables.functionWords.contains(thing, in: self)
    }
    if Tables.unitNouns.contains(noun, in: self) { return true }
    let determiner = before(at)
    let determined = isOne(
      determiner,
      of: [
        "a", "an", "the", "this", "that", "its", "their", "his", "her", "another", "each", "every",
      ])
    return determined && !Tables.functionWords.contains(noun, in: self)
      && !Tables.amountVerbs.contains(noun, in: self)
  }

  /// Whether a quiet unit is one here: it touches its number, and for "in" nothing says otherwise.
  fileprivate func isMeasure(_ unit: Unit, _ index: Int, _ figure: Figure) -> Bool {
    if unit.one == "inch" {
      // "6 in tall", "12 in. of rain", "24in": else the preposition.
      if isDigits(index - 1)
        || isMark(index - 1, "-") && isDigits(index - 2) && !isMark(index + 1, "-")
      {
        return true
      }
      let next = skipSpace(index + 1)
      // "4x6 in."
      if equals(index - 3, "x") || isMark(index - 3, "×") {
        return kind(next) == .mark || kind(next) == .outside
      }
      if matches(next, "of") { return true }
      if Tables.toBe.contains(next, in: self),
        (index - 12..<index).contains(where: { Tables.falling.contains($0, in: self) })
      {
        return true
      }
      return isMark(index + 1, ".") && isLowercase(skipSpace(index + 2))
        || Tables.dimensionWords.contains(skipSpace(index + 1), in: self)
    }
    if unit.one == "stone" {
      // "13st 7lb", "lost 2st", "weighs 14 st"; "21st" is an ordinal.
      let pounds = skipSpace(index + 1)
      if isDigits(pounds), self.unit(skipSpace(pounds + 1), after: nil)?.one == "pound" {
        return true
      }
      let isOrdinal = isDigits(index - 1) && isOrdinalEnding(index, of: figure.value ?? 1)
      return !isOrdinal
        && (isDigits(index - 1) && (5...60).contains(figure.value ?? 0)
          || (index - 10...index + 6).contains { Tables.weighing.contains($0, in: self) })
    }
    if unit.one == "astronomical unit" {
      return (index - 12...index + 12).contains { Tables.space.contains($0, in: self) }
    }
    if unit.one == "kelvin" { return speaksOfHeat(index) }
    if unit.one == "ampere" {
      return (index - 16...index + 12).contains { Tables.electric.contains($0, in: self) }
    }
    // "5A", "3N", "4J" are codes more often than amperes, newtons and joules.
    if isLetter(index), isCapitalized(index) { return false }
    return isDigits(index - 1)
  }
}
