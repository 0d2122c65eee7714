internal import Core

/// Fractions.
extension Rule {
  static let fraction = Rule(
    "fraction", "fraction", at: .digits,
    examples: [
      (
        "A 2/3 majority took 5 1/2 hours, 24/7.",
        "A two thirds majority took five and a half hours, twenty-four seven."
      )
    ]
  ) { at, line, out in
    guard let first = line.value(at), !line.isWord(at - 1), !line.isMark(at - 1, "/") else {
      return
    }
    // A mixed number: "5 1/2", "3¾"
    if line.isSpace(at + 1) || line.kind(at + 1) == .fraction {
      let part = line.skipSpace(at + 1)
      if let (numerator, denominator, end) = line.fraction(part), numerator < denominator,
        line.length(at) <= 3
      {
        let small =
          numerator == 1
          ? "a " + Numbers.denominator(denominator, plural: false)
          : Numbers.fraction(numerator, denominator) ?? ""
        out.say(Numbers.cardinal(first) + " and " + small, to: end, doubt: -1)
      }
    }
    // Odds: "5/1", "odds of 11/4"
    let isBet = (at - 8..<at).contains { line.matches($0, "odds") }
    if line.isMark(at + 1, "/"), let stake = line.value(at + 2), stake == 1 || isBet,
      !line.isMark(at + 3, "/"), !line.isWord(at + 3)
    {
      return out.say(Numbers.cardinal(first) + " to " + Numbers.cardinal(stake), to: at + 3)
    }
    guard let (numerator, denominator, end) = line.fraction(at) else { return }
    if (numerator, denominator) == (24, 7) || (numerator, denominator) == (9, 11) {
      let said = numerator == 24 ? "twenty-four seven" : "nine eleven"
      return out.say(said, to: end, doubt: -2)
    }
    if numerator == denominator, numerator == 50 {
      return out.say("fifty-fifty", to: end, doubt: -2)
    }
    // "120/80" is said over, as pressures are.
    if numerator > denominator, denominator > 12 {
      return out.say(
        Numbers.cardinal(numerator) + " over " + Numbers.cardinal(denominator), to: end, doubt: 2)
    }
    let plain = numerator < denominator || denominator <= 10
    if let said = Numbers.fraction(numerator, denominator) {
      out.say(said, to: end, doubt: plain ? 0 : 6)
    }
  }

  /// "½" alone: "half", "¼" → "a quarter".
  static let vulgarFraction = Rule(
    "vulgar-fraction", "fraction", at: .fraction,
    examples: [
      ("About ¾ of it burned.", "About three quarters of it burned.")
    ]
  ) { at, line, out in
    guard let (numerator, denominator, end) = line.fraction(at) else { return }
    out.say(Numbers.fraction(numerator, denominator) ?? "", to: end)
  }
}

extension Line {
  /// "2/3", "¾", "1/4th" at `index`.
  fileprivate func fraction(_ index: Int) -> (numerator: Int, denominator: Int, end: Int)? {
    if kind(index) == .fraction {
      let parts = text(index).split(separator: "/").compactMap { Int($0) }
      return parts.count == 2 ? (parts[0], parts[1], index + 1) : nil
    }
    guard let numerator = value(index), isMark(index + 1, "/"), let denominator = value(index + 2),
      length(index) <= 5, length(index + 2) <= 5, numerator > 0, denominator > 1,
      !isMark(index + 3, "/"), !(isMark(index + 3, ".") && isDigits(index + 4)),
      !(isMark(index + 3, "-") && isDigits(index + 4))
    else { return nil }
    if isOrdinalEnding(index + 3, of: denominator) { return (numerator, denominator, index + 4) }
    return isWord(index + 3) ? nil : (numerator, denominator, index + 3)
  }
}
