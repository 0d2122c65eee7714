internal import Core

/// Numbers that count.
/// - `12,000 troops` → `twelve thousand troops`
/// - `1.300.000 people` → `one million three hundred thousand people`
/// - `at -5 again` → `at minus five again`
/// - `00742` → `zero zero seven four two`
/// - `2.050` → `two point zero five zero`
extension Rule {
  static let cardinal = Rule(
    "cardinal", "cardinal", at: .figure,
    examples: [
      (
        "About 12,000 troops froze at -5.",
        "About twelve thousand troops froze at minus five."
      ),
      (
        "The German paper wrote 1.300.000, the code 00742.",
        "The German paper wrote one million three hundred thousand, the code zero zero seven four two."
      ),
    ]
  ) { at, line, out in
    var first = at
    var sign = ""
    if line.isMark(at, "-") || line.isMark(at, "+") || line.isMark(at, "±") {
      guard line.isGap(at - 1) || line.isMark(at - 1, "(") else { return }
      sign = line.isMark(at, "-") ? "minus " : line.isMark(at, "+") ? "plus " : "plus or minus "
      first = at + 1
    } else if line.isMark(at, "~") || line.isMark(at, "≈") {
      guard line.isDigits(at + 1) else { return }
      let about = line.before(at)
      let said = ["about", "around", "roughly", "nearly", "some"].contains {
        line.matches(about, $0)
      }
      sign = said ? "" : "about "
      first = at + 1
    }
    guard let figure = line.figure(first) else { return }
    if figure.hasLeadingZero && figure.isWhole {
      return out.say(sign + Numbers.digits(line.bytes(first)), to: figure.end)
    }
    let doubt = figure.isDoubtful ? -2 : 0
    out.say(
      sign + line.say(figure), to: figure.end, doubt: doubt,
      as: figure.isWhole
        ? "cardinal"
        : line.isAverage(figure) || line.isGoalsAndBehinds(figure) ? "score" : "decimal")
    if figure.isGrouped && figure.isDoubtful || line.isDigits(figure.end + 1) {
      // "7, 1300" or "4 500": the first number may stand alone.
      if let value = line.value(first), line.isDigits(first) {
        out.say(sign + Numbers.cardinal(value, and: line.style.saysAnd), to: first + 1, doubt: 2)
      }
    }
  }

  /// "per kWh", "per sq km" → "per kilowatt hour", "per square kilometer".
  static let perUnit = Rule(
    "per-unit", "measure", at: .keyword,
    examples: [
      ("It costs a cent per kWh.", "It costs a cent per kilowatt hour.")
    ]
  ) { at, line, out in
    // "in km/h": a compound unit without a figure.
    if line.isMark(at + 1, "/"), line.isGap(at - 1) || line.isMark(at - 1, "("),
      line.length(at) > 1,
      line.isWord(at + 2), !line.isMark(at + 3, "/"), let unit = line.unit(at, after: nil),
      !unit.isQuiet, unit.end > at + 2
    {
      return out.say(unit.many, to: unit.end)
    }
    // "100-plus mph winds"
    let plus = line.before(at)
    if line.matches(plus, "plus"), line.isMark(plus - 1, "-"), line.isDigits(plus - 2),
      let unit = line.unit(at, after: nil), !unit.isQuiet
    {
      let winds = line.skipSpace(unit.end)
      let isAttribute =
        line.isLowercase(winds) && !Tables.functionWords.contains(winds, in: line)
      return out.say(isAttribute ? unit.one : unit.many, to: unit.end)
    }
    // "$3.19 a gal.": a price stands before the article.
    let article = line.before(at)
    let isPrice =
      line.matches(article, "a")
      && (line.isDigits(line.before(article)) || line.isMark(line.before(article), "¢"))
    guard line.matches(article, "per") || isPrice,
      line.length(at) > 1 || line[at].shape.contains(.capitalized) == false,
      let unit = line.unit(at, after: nil), !unit.isQuiet
    else { return }
    out.say(unit.one, to: unit.end)
  }

  /// Magnitudes behind a number: "1.2m people" → "one point two million people", "5 mln", "3k".
  static let magnitude = Rule(
    "magnitude", "cardinal", at: .figure,
    examples: [
      (
        "About 1.2m people and 5 mln homes.",
        "About one point two million people and five million homes."
      )
    ]
  ) { at, line, out in
    guard let figure = line.figure(at), !figure.hasLeadingZero,
      let magnitude = line.magnitude(figure.end), !magnitude.isWord
    else { return }
    let spaced = line.isSpace(figure.end)
    // "the 5K in boots", "a 4K screen"
    if magnitude.isLetter, !spaced, line.matches(figure.end, "k"), figure.isWhole,
      let value = figure.value,
      !line.isPeople(line.skipSpace(magnitude.end))
        || Tables.raced.contains(line.skipSpace(magnitude.end), in: line),
      value <= 10
        && (line.isOne(line.before(at), of: ["the", "a", "ran", "run", "annual", "charity", "in"])
          || Tables.raced.contains(line.skipSpace(magnitude.end), in: line))
        || [8, 16, 32, 48, 64, 128, 256, 512].contains(value)
          && (at - 10..<at + 10).contains(where: { Tables.computing.contains($0, in: line) })
    {
      return out.say(line.say(figure) + " ^K", to: magnitude.end, doubt: -4)
    }
    // "A 3M plant", "3M said": the company
    if figure.value == 3, figure.isWhole, line.equals(figure.end, "M"), !spaced,
      line.isMakerThreeM(at, line.skipSpace(magnitude.end))
    {
      return out.say("three ^M", to: magnitude.end, doubt: -4, as: "designation")
    }
    // "a 401k", "a 403b": sections of the tax code
    if magnitude.isLetter, !spaced, [401, 403, 457].contains(figure.value), figure.isWhole,
      !line.isPeople(line.skipSpace(magnitude.end))
    {
      return out.say(
        Numbers.pairs(figure.value ?? 0) + " ^" + line.text(figure.end).uppercased(),
        to: magnitude.end, doubt: -4, as: "designation")
    }
    // "a Long March 5B rocket": a name's number and its letter
    if magnitude.isLetter, !spaced, line.isCapitalized(figure.end), figure.isWhole,
      figure.value ?? 100 < 100, line.isCapitalized(line.before(at)), line.isSpace(at - 1),
      !Tables.functionWords.contains(line.before(at), in: line),
      !line.isPeople(line.skipSpace(magnitude.end))
    {
      return
    }
    // "Room 3B", "clade 1b"
    let stop = line.before(at)
    if magnitude.isLetter, !spaced, line.isMark(stop, "."),
      Tables.abbreviations.row(at: stop - 1, in: line)?.has("num", in: 2) == true
    {
      return
    }
    if magnitude.isLetter, !spaced, figure.isWhole, figure.value ?? 100 < 100,
      !line.isMark(at - 1, "."),
      Tables.pairNouns.contains(line.before(at), in: line)
        || Tables.numbered.contains(line.before(at), in: line)
        || line.matches(line.before(at), "clade")
    {
      return
    }
    // "3 m" is metres, "3 K" kelvin or the letter; glued they are magnitudes before a noun.
    if magnitude.isLetter {
      guard !spaced, !line.isMark(magnitude.end, "/") else { return }
      let isMore = line.isMark(magnitude.end, "+")
      let noun = line.skipSpace(isMore ? magnitude.end + 1 : magnitude.end)
      let counted =
        line.isPeople(noun) || line.isAgentPlural(noun) || line.isDone(noun)
        || line.isLetterM(figure.end) && line.leadsToPeople(noun)
        || line.isShouted && line.matches(noun, "who")
        || line.isLetterM(figure.end) && line.matches(noun, "of")
          && line.isOne(line.skipSpace(noun + 1), of: ["those", "them", "these", "whom"])
        || line.isLetterM(figure.end)
          && (line.countsMillions(before: at) || !figure.isWhole && line.isCounted(noun))
        || (at - 8..<at).contains { Tables.countedBefore.contains($0, in: line) }
      // "a 2.7m-strong workforce"
      if line.isMark(magnitude.end, "-"), line.matches(magnitude.end + 1, "strong") {
        return out.say(
          line.say(figure) + " " + magnitude.name, to: magnitude.end + 1, doubt: -4)
      }
      if line.equals(figure.end, "m"), !counted { return }
      // "Apartment 4B" is no amount; "a 4B parameter model" is.
      if line.isCapitalized(figure.end), figure.isWhole, !counted, !isMore,
        !line.isLowercase(noun) || Tables.functionWords.contains(noun, in: line)
      {
        return
      }
      return out.say(
        line.say(figure) + " " + magnitude.name, to: magnitude.end, doubt: counted ? -4 : 0)
    }
    // "a 90bn-kroner fund"
    let isTied = line.isMark(magnitude.end, "-") && line.isLowercase(magnitude.end + 1)
    out.say(
      line.say(figure) + " " + magnitude.name, to: isTied ? magnitude.end + 1 : magnitude.end)
  }
}

extension Line {
  struct Magnitude {
    var name: String
    var end: Int
    /// Written out: "million".
    var isWord: Bool
    var isLetter: Bool
  }

  /// "million", "bn", "m", "k" at `index`, a space or hyphen before it passed over.
  func magnitude(_ index: Int) -> Magnitude? {
    var at = skipSpace(index)
    if isMark(index, "-") {
      at = index + 1
      guard length(at) > 1 else { return nil }
    }
    guard isWord(at), length(at) <= 11, let row = Tables.magnitudes.row(at: at, in: self),
      length(at) == row.key.count
    else { return nil }
    if row[2] == "exact" && stemText(at) != row[0] { return nil }
    var end = at + 1
    if isMark(end, "."), row[2] == "dot", !isGap(end + 1) || isLowercase(end + 2) { end += 1 }
    // "2.2 lakh cr"
    if matches(at, "lakh"), isSpace(end), equals(end + 1, "cr") {
      return Magnitude(name: "lakh crore", end: end + 2, isWord: true, isLetter: false)
    }
    // "lakh crore", "thousand billion", "2.5-lakh-crore"
    if row[0] == row[1], isSpace(end) || isMark(end, "-") && isMark(index, "-"),
      let other = Tables.magnitudes.row(at: end + 1, in: self, exactCase: true),
      other[0] == other[1], length(end + 1) == other.key.count
    {
      return Magnitude(name: row[1] + " " + other[1], end: end + 2, isWord: true, isLetter: false)
    }
    return Magnitude(
      name: row[1], end: end, isWord: row[0] == row[1], isLetter: row.key.count == 1)
  }
}
