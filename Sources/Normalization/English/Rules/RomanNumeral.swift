internal import Core

/// Roman numerals.
extension Rule {
  static let romanNumeral = Rule(
    "roman-numeral", "roman", at: .capitals,
    examples: [
      (
        "King Charles III, World War II and Title IX.",
        "King Charles the third, World War two and Title nine."
      )
    ]
  ) { at, line, out in
    guard let value = Roman.value(at: at, in: line),
      line.isGap(at + 1) || line.kind(at + 1) == .mark,
      !line.isMark(at - 1, "-") || line.isTiedNumeral(at)
    else { return }
    // "the Hartz-IV law"
    if line.isMark(at - 1, "-") { return out.say(Numbers.cardinal(value), to: at + 1) }
    let before = line.before(at)
    // "the first XV", "a starting XI"
    if line.equals(at, "XV") || line.equals(at, "XI"), line.isLowercase(before),
      !Tables.functionWords.contains(before, in: line)
        || line.matches(before, "the") && line.isLowercase(line.skipSpace(at + 1))
          && !line.matches(line.skipSpace(at + 1), "century")
    {
      return out.say(Numbers.cardinal(value), to: at + 1)
    }
    // "Vol. II"
    if line.isMark(before, "."), !line.equals(at, "I"),
      Tables.abbreviations.row(at: before - 1, in: line)?[2].hasPrefix("num") == true
    {
      return out.say(Numbers.cardinal(value), to: at + 1)
    }
    let ending = line[at].shape.contains(.possessive) ? "'s" : ""
    let single = line[at].stem - line[at].start == 1
    // "VII, VIII and IX"
    let nextOne = line.skipSpace(at + 2)
    if !single, value < 40, line.isMark(at + 1, ","), line.length(nextOne) > 1,
      let following = Roman.value(at: nextOne, in: line), following == value + 1
    {
      return out.say(Numbers.cardinal(value), to: at + 1)
    }
    // "Class X and XII"
    let isListed = line.isOne(before, of: ["and", "or"]) || line.isMark(before, ",")
    let comma = line.before(before)
    let other = line.isMark(comma, ",") ? line.before(comma) : comma
    if isListed, !single, value < 40, Roman.value(at: other, in: line) != nil,
      line.length(other) > 1 || Tables.numbered.contains(line.before(other), in: line)
    {
      return out.say(Numbers.cardinal(value), to: at + 1)
    }
    if line.isSpace(at - 1), line.isWord(before) {
      if Tables.numbered.contains(before, in: line), !single || "IVX".contains(line.stemText(at)) {
        let next = line.skipSpace(at + 2)
        if single, line.isMark(at + 1, "."), line.isCapitalized(next),
          !Tables.starters.contains(next, in: line)
        {
          return
        }
        if !line.isCapitalized(before) && single { return }
        // "Gemini CLI", "Model DC": three letters are hardly more than a hundred.
        if value > 100, line[at].stem - line[at].start < 5 { return }
        if single, line.isMark(at + 1, "|") { return }
        if single, ["Gen", "Generation", "Model"].contains(line.text(before)) { return }
        return out.say(Numbers.cardinal(value) + ending, to: at + 1)
      }
      let named = Tables.regnalNames.row(at: before, in: line, exactCase: true) != nil
      let titled =
        Tables.regnal.contains(line.before(before), in: line) && line.isCapitalized(before)
      let reigns =
        !single && line[before].shape.contains(.lowercase)
        && (at - 10..<at + 10).contains { Tables.reigning.contains($0, in: line) }
      // "Johann Strauss II", "William Ford III"
      let isSon =
        !single && value < 6 && line.isCapitalized(before) && line.isSpace(before - 1)
        && line.isGivenName(before: before)
      if named || titled || reigns || isSon, line.isCapitalized(before) {
        // "Charles C." is an initial; "Elizabeth I met" has no comma, so "I" is no pronoun.
        if single && !"IVX".contains(line.stemText(at)) { return }
        if single, line.isMark(at + 1, "."), line.isCapitalized(line.skipSpace(at + 2)) { return }
        return out.say("the " + Numbers.ordinal(value) + ending, to: at + 1)
      }
      // Another name before two letters or more: "Rocky IV", "Saturn V" is left to the table.
      if !single, line.isCapitalized(before), line[before].shape.contains(.lowercase),
        ![
          "MD", "DC", "CV", "CD", "MC", "DI", "MI", "CI", "LI", "MM", "CC", "XL", "XX", "CM", "DM",
          "DL", "ML", "MIX", "CIV", "DIM",
        ].contains(line.stemText(at)),
        !Tables.functionWords.contains(before, in: line)
      {
        return out.say(Numbers.cardinal(value) + ending, to: at + 1, doubt: value < 40 ? 2 : 30)
      }
    }
    // "SALT II", "START III"
    if !single, line.isSpace(at - 1), line.isCapitals(before), !line.isShouted, value < 20,
      line.stem(at).allSatisfy({ [0x49, 0x56, 0x58].contains($0) }), !line.equals(before, "IV")
    {
      out.say(Numbers.cardinal(value) + ending, to: at + 1)
    }
    // "the III Corps", "the XXXIII Olympic Games"
    let owner = line.skipSpace(at + 1)
    // "II and XVIII Airborne Corps"
    let second = line.skipSpace(owner + 1)
    if !single,
      line.matches(before, "the") || line.kind(before) == .outside
        || line.isLowercase(before) || line[before].shape.contains(.possessive),
      Tables.numeralOwners.contains(owner, in: line) && line.isCapitalized(owner)
        || line.isCapitalized(owner) && line.isSpace(owner + 1)
          && (line.matches(second, "corps") || line.matches(second, "army"))
    {
      out.say(Numbers.ordinal(value) + ending, to: at + 1)
    }
    // Nothing else on the line.
    if line.count == 1, !single { out.say(Numbers.cardinal(value), to: at + 1) }
    // "XX century", "XIX-century"
    let next = line.isMark(at + 1, "-") ? at + 2 : line.skipSpace(at + 1)
    // "the XIX c."
    if line.equals(next, "c"), line.isMark(next + 1, "."), !single {
      return out.say(Numbers.ordinal(value) + " century", to: next + 2, mayEndSentence: true)
    }
    if line.isOne(next, of: ["century", "centuries", "olympiad", "congress", "convocation"]) {
      out.say(Numbers.ordinal(value), to: at + 1)
    }
  }

  /// Small numerals behind what they number: "scene iii", "chapters iv", "(ii)".
  static let smallNumeral = Rule(
    "small-numeral", "roman", at: .keyword,
    examples: [
      ("Read chapter iv first.", "Read chapter four first.")
    ]
  ) {
    at, line, out in
    guard line.isLowercase(at), line.length(at) <= 5,
      let value = Tables.smallNumerals.row(at: at, in: line, exactCase: true)
    else { return }
    let bracketed = line.isMark(at - 1, "(") && line.isMark(at + 1, ")")
    guard bracketed || line.isSpace(at - 1) && Tables.numbered.contains(line.before(at), in: line)
    else { return }
    out.say(value[1], to: at + 1)
  }
}

extension Line {
  /// "Johann" before "Strauss", "Lloyd J." before "Austin".
  fileprivate func isGivenName(before surname: Int) -> Bool {
    var name = before(surname)
    if isMark(name, "."), isLetter(name - 1), isCapitalized(name - 1) { name = before(name - 1) }
    return isCapitalized(name) && isWord(name)
      && (Tables.regnalNames.row(at: name, in: self, exactCase: true) != nil
        || Tables.givenNames.contains(name, in: self) || name != before(surname))
  }

  /// "IV" of "Hartz-IV": two letters or more of I, V and X behind a name and a hyphen.
  fileprivate func isTiedNumeral(_ index: Int) -> Bool {
    length(index) > 1 && stem(index).allSatisfy { [0x49, 0x56, 0x58].contains($0) }
      && isCapitalized(index - 2) && self[index - 2].shape.contains(.lowercase)
      && (isGap(index - 3) || kind(index - 3) == .mark && !isMark(index - 3, "-"))
  }
}

extension Tables {
  static let smallNumerals = WordTable(
    """
    ii	two
    iii	three
    iv	four
    vi	six
    vii	seven
    viii	eight
    ix	nine
    xi	eleven
    xii	twelve
    xiii	thirteen
    xiv	fourteen
    xv	fifteen
    xvi	sixteen
    """)
  /// What stands behind "the III".
  static let numeralOwners = WordTable(
    words: """
      Corps Army Legion Paralympic Paralympics Olympic Olympics Games Olympiad Winter Summer Congress Dynasty International Republic
      Session Assembly Amendment Brigade Fleet Air Reich
      """)
}
