internal import Core

extension Rule {
  /// Heights: "6'2"" → "six foot two".
  static let height = Rule(
    "height", "measure", at: .digits, before: .marks("'"),
    examples: [
      (#"The suspect is 6'2" and thin."#, "The suspect is six foot two and thin.")
    ]
  ) { at, line, out in
    guard line.length(at) == 1, let feet = line.value(at), (3...8).contains(feet),
      line.isMark(at + 1, "'")
    else { return }
    // "stands 6' tall"
    if !line.isDigits(at + 2), !line.isWord(at + 2), line.isGap(at - 1),
      line.isOne(line.before(at), of: ["at", "stands", "stood", "a", "measured"])
        || line.matches(line.skipSpace(at + 2), "tall")
    {
      return out.say(Numbers.cardinal(feet) + " feet", to: at + 2)
    }
    // "5' 11"" is closed, or it would be a quotation's end.
    let last = line.skipSpace(at + 2)
    guard line.length(last) <= 2, let inches = line.value(last), inches < 12,
      last == at + 2 || line.isInchMark(last + 1)
    else { return }
    out.say(
      Numbers.cardinal(feet) + " foot " + Numbers.cardinal(inches),
      to: line.isInchMark(last + 1) ? last + 2 : last + 1)
  }

  /// "10' x 12'", "an 8' ceiling", "above 5,000'": feet, where no quotation is open.
  static let feet = Rule(
    "feet", "measure", at: .digits,
    examples: [
      ("An 8' ceiling hung 14' up.", "An eight foot ceiling hung fourteen feet up.")
    ]
  ) { at, line, out in
    guard !line.isMark(at - 1, "."), let figure = line.figure(at), line.isMark(figure.end, "'"),
      line.isGap(figure.end + 1) || line.kind(figure.end + 1) == .mark,
      !line.isMark(figure.end + 1, "\""), !line.opensSingleQuote(before: at),
      // "Alvarez 17′, Haaland pen 90+5′": minutes of a match
      !line.isCapitalized(line.before(at))
        || Tables.functionWords.contains(line.before(at), in: line),
      !line.isMark(at - 1, "+"),
      !line.matches(line.before(at), "pen")
    else { return }
    var said = out.words(line.say(figure))
    var end = figure.end + 1
    let by = line.skipSpace(end)
    if line.equals(by, "x") || line.isMark(by, "×") || line.matches(by, "by"),
      let other = line.figure(line.skipSpace(by + 1)), line.isMark(other.end, "'")
    {
      said += out.words(" feet by " + line.say(other))
      end = other.end + 1
    }
    let singular = figure.isOne || line.qualifiesNoun(at, end)
    out.say(said + (singular ? " foot" : " feet"), to: end)
  }

  /// ".50-caliber" → "fifty caliber".
  static let caliber = Rule(
    "caliber", "measure", at: .marks("."), before: .digits,
    examples: [
      ("A .50-caliber rifle was found.", "A fifty caliber rifle was found.")
    ]
  ) { at, line, out in
    guard line.isMark(at, "."), line.isDigits(at + 1), !line.isDigits(at - 1), !line.isWord(at - 1),
      let value = line.value(at + 1)
    else { return }
    let noun = line.isMark(at + 2, "-") ? at + 3 : line.skipSpace(at + 2)
    let guns: [StaticString] = [
      "rifle", "rifles", "pistol", "pistols", "revolver", "handgun", "gun", "round", "rounds",
      "bullet",
      "bullets", "magnum", "acp",
    ]
    // "a .380 semi-automatic handgun"
    let second = line.isMark(noun + 1, "-") ? noun + 4 : noun + 2
    if line.length(at + 1) <= 3,
      guns.contains(where: { line.matches(noun, $0) || line.matches(second, $0) })
    {
      return out.say(Numbers.pairs(value), to: at + 2)
    }
    guard
      line.matches(noun, "caliber") || line.matches(noun, "calibre") || line.matches(noun, "cal")
    else { return }
    let end = line.matches(noun, "cal") && line.isMark(noun + 1, ".") ? noun + 2 : noun + 1
    out.say(Numbers.pairs(value) + " caliber", to: end)
  }

  /// `2" of rain`, `a 24" TV`: no quotation is open there that the mark could close.
  static let inches = Rule(
    "inches", "measure", at: .digits,
    examples: [
      ("Up to 2\" of rain fell.", "Up to two inches of rain fell.")
    ]
  ) { at, line, out in
    // `4"-6" of snow`, `4-6" of snow`
    if !line.isMark(at - 1, "."), let first = line.figure(at) {
      let dash = line.isInchMark(first.end) ? first.end + 1 : first.end
      if line.isDash(dash), let last = line.figure(dash + 1), line.isInchMark(last.end),
        line.isSpace(last.end + 1) || line.kind(last.end + 1) == .mark,
        dash > first.end || !line.opensQuote(before: at)
      {
        return out.say(line.say(first) + " to " + line.say(last) + " inches", to: last.end + 1)
      }
    }
    guard !line.isMark(at - 1, "."), let figure = line.figure(at), line.isInchMark(figure.end),
      line.isSpace(figure.end + 1) && line.isLowercase(figure.end + 2)
        || line.kind(figure.end + 1) == .mark || line.kind(figure.end + 1) == .outside,
      !line.opensQuote(before: at)
    else { return }
    let singular = figure.isOne || line.qualifiesNoun(at, figure.end + 1)
    out.say(line.say(figure) + (singular ? " inch" : " inches"), to: figure.end + 1)
  }
}

extension Line {
  /// A single quotation mark stands before that nothing has closed.
  fileprivate func opensSingleQuote(before index: Int) -> Bool {
    var isOpen = false
    for at in max(0, index - 200)..<index {
      if isMark(at, "'"), isGap(at - 1), !isDigits(at + 1) { isOpen = true }
      if isMark(at, "'"), !isGap(at - 1), !isDigits(at - 1), !isWord(at + 1) { isOpen = false }
    }
    return isOpen
  }

  /// An odd number of quotation marks stands before, within 200 lexemes.
  fileprivate func opensQuote(before index: Int) -> Bool {
    var isOpen = false
    for at in max(0, index - 200)..<index {
      // A mark that touches a figure, and closes nothing, is of inches.
      if isMark(at, "\""), isOpen || !isDigits(at - 1) { isOpen.toggle() }
      if isMark(at, "“") { isOpen = true }
      if isMark(at, "”") { isOpen = false }
    }
    return isOpen
  }
}
