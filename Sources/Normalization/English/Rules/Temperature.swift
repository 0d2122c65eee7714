internal import Core

/// Temperatures without their ring: "1.5 C", "31C (88F)".
extension Rule {
  /// "the goal of 1.5 C", "20 F": a lone capital after a temperature.
  static let bareDegrees = Rule(
    "bare-degrees", "measure", at: .figure,
    examples: [
      ("The goal of 1.5 C is gone.", "The goal of one point five degrees Celsius is gone.")
    ]
  ) { at, line, out in
    guard let (sign, first) = line.sign(at), let figure = line.figure(first) else { return }
    // "3-4C of warming"
    var end = figure.end
    let other = line.isDash(end) ? line.figure(end + 1) : nil
    if let other { end = other.end }
    let letter = line.skipSpace(end)
    let isGlued = line.isWord(end)
    guard
      !isGlued || sign == "minus " || line.speaksOfHeat(at) || line.isTwiceHot(letter)
        || line.isReached(at) && (figure.value ?? 99) < (line.equals(letter, "C") ? 56 : 131)
    else { return }
    // "212 degrees F"
    if line.matches(letter, "degrees") || line.matches(letter, "degree"),
      line.isSpace(letter + 1), line.equals(letter + 2, "C") || line.equals(letter + 2, "F"),
      line.isGap(letter + 3) || line.kind(letter + 3) == .mark
    {
      let name = line.equals(letter + 2, "C") ? " Celsius" : " Fahrenheit"
      return out.say(
        sign + line.say(figure) + " " + line.text(letter) + name, to: letter + 3)
    }
    // "-6 C Hull (Eng)"
    if !isGlued, line.isSpace(letter + 1), line.isCapitalized(letter + 2), sign == "minus " {
      return
    }
    guard line.equals(letter, "C") || line.equals(letter, "F"), !line.isMark(letter + 1, "-"),
      !line.isDigits(letter + 1)
    else { return }
    let degrees = figure.isOne && sign.isEmpty && other == nil ? " degree " : " degrees "
    let name = degrees + (line.equals(letter, "C") ? "Celsius" : "Fahrenheit")
    out.say(
      sign + line.say(figure) + (other.map { " to " + line.say($0) } ?? "") + name,
      to: letter + 1, doubt: isGlued ? -2 : 0)
  }
}

extension Line {
  /// A word of heat or cold within twelve lexemes.
  func speaksOfHeat(_ index: Int) -> Bool {
    (index - 24...index + 16).contains { Tables.heat.contains($0, in: self) }
  }

  /// "31C (88F)", "88F (31C)": one temperature on two scales; `index` is the letter of the first.
  fileprivate func isTwiceHot(_ index: Int) -> Bool {
    // "180C/160C fan"
    if isMark(index + 1, "/"), isDigits(index + 2), equals(index + 3, "C") || equals(index + 3, "F")
    {
      return true
    }
    if isMark(index - 2, "/"), equals(index - 3, "C") || equals(index - 3, "F") { return true }
    let other: StaticString = equals(index, "C") ? "F" : "C"
    for open in [skipSpace(index + 1), index - 2] where isMark(open, "(") {
      // The other one stands behind the bracket, or before it.
      if open > index, equals(open + 2, other) || equals(open + 3, other) { return true }
      if open < index, equals(before(open), other), isDigits(before(open) - 1) { return true }
    }
    return false
  }

  /// "hit 31C", "above 40C", "will be 12C": what temperatures do, not what seats and gates do.
  fileprivate func isReached(_ index: Int) -> Bool {
    Tables.reaching.contains(before(index), in: self)
  }
}

extension Tables {
  static let reaching = WordTable(
    words: """
      be hit hits reach reached reaching reaches above below exceed exceeded exceeding exceeds topped
      topping tops nudge nudged nearly near almost touch touched
      """)
}
