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
      !line.isMark(at - 1, "-")
    else { return }
    let before = line.before(at)
    // "Vol. II"
    if line.isMark(before, "."),
      Tables.abbreviations.row(at: before - 1, in: line)?[2].hasPrefix("num") == true
    {
      return out.say(Numbers.cardinal(value), to: at + 1)
    }
    let ending = line[at].shape.contains(.possessive) ? "'s" : ""
    let single = line[at].stem - line[at].start == 1
    if line.isSpace(at - 1), line.isWord(before) {
      if Tables.numbered.contains(before, in: line), !single || "IVX".contains(line.stemText(at)) {
        let next = line.skipSpace(at + 2)
        if single, line.isMark(at + 1, "."), line.isCapitalized(next),
          !Tables.starters.contains(next, in: line)
        {
          return
        }
        if !line.isCapitalized(before) && single { return }
        return out.say(Numbers.cardinal(value) + ending, to: at + 1)
      }
      let named = Tables.regnalNames.row(at: before, in: line, exactCase: true) != nil
      let titled =
        Tables.regnal.contains(line.before(before), in: line) && line.isCapitalized(before)
      if named || titled, line.isCapitalized(before) {
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
    // Nothing else on the line.
    if line.count == 1, !single { out.say(Numbers.cardinal(value), to: at + 1) }
    // "XX century", "XIX centuries"
    let next = line.skipSpace(at + 1)
    if ["century", "centuries", "olympiad", "congress", "convocation"].contains(where: {
      line.matches(next, $0)
    }) {
      out.say(Numbers.ordinal(value), to: at + 1)
    }
  }
}
