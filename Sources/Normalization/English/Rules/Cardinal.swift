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
      as: figure.isWhole ? "cardinal" : "decimal")
    if figure.isGrouped && figure.isDoubtful || line.isDigits(figure.end + 1) {
      // "7, 1300" or "4 500": the first number may stand alone.
      if let value = line.value(first), line.isDigits(first) {
        out.say(sign + Numbers.cardinal(value, and: line.style.saysAnd), to: first + 1, doubt: 2)
      }
    }
  }

  /// "Room 101" → "Room one oh one", "Flight 370" → "Flight three seventy".
  static let pairNumber = Rule(
    "pair-number", "digits", at: .digits,
    examples: [
      ("She died in Room 101.", "She died in Room one oh one.")
    ]
  ) { at, line, out in
    let before = line.wordBefore(at)
    guard (3...4).contains(line.length(at)), let value = line.value(at),
      line.isGap(at + 1) || line.kind(at + 1) == .mark,
      !line.isMark(at + 1, ".") || !line.isDigits(at + 2),
      !(line.isMark(at + 1, ",") && line.isDigits(at + 2)),
      Tables.pairNouns.contains(before, in: line) || Tables.makers.contains(before, in: line)
        || line.isMark(before, "§") || line.isCode(of: before),
      line.isCapitalized(before) || line.isMark(before, "§"),
      line.length(at) == 3 || value / 100 % 10 > 0 || value % 100 > 9
    else { return }
    let isCode = line.bytes(at).first == 0x30
    out.say(isCode ? Numbers.digits(line.bytes(at)) : Numbers.pairs(value), to: at + 1)
  }

  /// "the 737 MAX" → "the seven thirty-seven MAX".
  static let airliner = Rule(
    "airliner", "digits", at: .digits, before: .gap,
    examples: [
      ("Airlines grounded the 737 MAX.", "Airlines grounded the seven thirty-seven MAX.")
    ]
  ) { at, line, out in
    guard line.length(at) == 3, let value = line.value(at), (707...787).contains(value),
      value % 10 == 7, line.isSpace(at + 1),
      // "the BA 747 flew", "a Delta 767"
      Tables.airliners.contains(at + 2, in: line)
        || line.isCapitalized(line.before(at)) && line.isWord(line.before(at))
          && !Tables.functionWords.contains(line.before(at), in: line)
          && !(line.isLowercase(at + 2) && line.bytes(at + 2).last == 0x73)
    else { return }
    out.say(Numbers.pairs(value), to: at + 1)
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
      let value = figure.value, value <= 10, !line.isPeople(line.skipSpace(magnitude.end)),
      line.isOne(line.before(at), of: ["the", "a", "ran", "run", "annual", "charity", "in"])
    {
      return out.say(line.say(figure) + " ^K", to: magnitude.end, doubt: -4)
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
        line.isPeople(noun) || line.isAgents(noun) || line.isDone(noun)
        || line.isShouted && line.matches(noun, "who")
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
  /// "26 U.S.C. 7201", "42 CFR 8012"
  fileprivate func isCode(of index: Int) -> Bool {
    (equals(index, "C") || equals(index, "R")) && isMark(index + 1, ".") && isMark(index - 1, ".")
      || equals(index, "USC") || equals(index, "CFR")
  }

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
    // "lakh crore", "thousand billion"
    if row[0] == row[1], isSpace(end),
      let other = Tables.magnitudes.row(at: end + 1, in: self, exactCase: true),
      other[0] == other[1], length(end + 1) == other.key.count
    {
      return Magnitude(name: row[1] + " " + other[1], end: end + 2, isWord: true, isLetter: false)
    }
    return Magnitude(
      name: row[1], end: end, isWord: row[0] == row[1], isLetter: row.key.count == 1)
  }

  func isLetterM(_ index: Int) -> Bool {
    isLetter(index) && (equals(index, "m") || equals(index, "M"))
  }

  /// A noun that is counted in millions, never measured in metres.
  func isPeople(_ index: Int) -> Bool {
    Tables.counted.contains(index, in: self) || Tables.plurals.contains(index, in: self)
  }

  /// "1.2m options", "2.4m hectares": a plural behind a decimal is counted, unless it is a thing
  /// that has a length.
  func isCounted(_ index: Int) -> Bool {
    guard isLowercase(index), length(index) > 4, bytes(index).last == 0x73,
      !bytes(index).suffix(2).elementsEqual("ss".utf8),
      !bytes(index).suffix(4).elementsEqual("ards".utf8)
    else { return false }
    return ![
      Tables.things, Tables.unitNouns, Tables.measured, Tables.dimensionWords,
      Tables.functionWords, Tables.amountVerbs,
    ].contains { $0.contains(index, in: self) }
  }

  /// "8.9m visitors in 2023 vs. 7.7m in 2022": the same letter stood for millions before.
  func countsMillions(before index: Int) -> Bool {
    // "turnout topped 3m"
    if (index - 16..<index).contains(where: { Tables.crowds.contains($0, in: self) }),
      !(index - 16..<index).contains(where: { Tables.measured.contains($0, in: self) })
    {
      return true
    }
    for at in max(1, index - 40)..<max(1, index) where isLetterM(at) && isDigits(at - 1) {
      let number = isDigits(at - 3) ? at - 3 : at - 1
      if isPeople(skipSpace(at + 1)) || isCurrency(number - 1) { return true }
    }
    return false
  }

  /// "1.9m are displaced", "70-85m died": people do this, and nothing near is measured.
  func isDone(_ index: Int) -> Bool {
    Tables.deeds.contains(index, in: self)
      && !(index - 16..<index).contains { Tables.measured.contains($0, in: self) }
  }

  /// "riders", "inspectors", "employees", "pensioners": people by their ending; towers are none.
  fileprivate func isAgents(_ index: Int) -> Bool {
    guard isLowercase(index), length(index) > 5, !Tables.unitNouns.contains(index, in: self),
      !Tables.things.contains(index, in: self)
    else { return false }
    let bytes = bytes(index)
    return ["ers", "ors", "ees", "ists", "ants", "ians"].contains {
      bytes.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }
}
