internal import Core

/// Ordinals.
extension Rule {
  static let ordinal = Rule(
    "ordinal", "ordinal", at: .digits,
    examples: [
      (
        "The 3rd Assault Brigade left on the 22nd.",
        "The third Assault Brigade left on the twenty-second."
      )
    ]
  ) { at, line, out in
    guard let figure = line.figure(at), figure.isWhole, let value = figure.value,
      line.isOrdinalEnding(figure.end, of: value)
    else { return }
    let ending = line[figure.end].shape.contains(.possessive) ? "'s" : ""
    let said = Numbers.ordinal(value, and: line.style.saysAnd) + ending
    out.say(said, to: figure.end + 1, doubt: line.equals(figure.end, "d") ? -3 : 0)
    // "the 94th-min leveller"
    if line.isMark(figure.end + 1, "-"), line.matches(figure.end + 2, "min"),
      !line.isMark(figure.end + 3, "-")
    {
      out.say(said + " minute", to: figure.end + 3)
    }
    // "the 21st c.", "19th-c. houses", "the 12th cent."
    let noun = line.isMark(figure.end + 1, "-") ? figure.end + 2 : line.skipSpace(figure.end + 1)
    if line.matches(noun, "c") || line.matches(noun, "cent"), line.isMark(noun + 1, ".") {
      out.say(said + " century", to: noun + 2, mayEndSentence: true)
    }
  }
}

extension Rule {
  /// "C19th" → "nineteenth century", as galleries print it.
  static let centuryCode = Rule(
    "century-code", "year", at: .word, before: .digits,
    examples: [
      ("The C19th house burned.", "The nineteenth century house burned.")
    ]
  ) { at, line, out in
    guard line.equals(at, "C") || line.equals(at, "c"), line.isGap(at - 1) || line.isDash(at - 1),
      let value = line.value(at + 1), (5...21).contains(value),
      line.isOrdinalEnding(at + 2, of: value)
    else { return }
    out.say(Numbers.ordinal(value) + " century", to: at + 3)
  }
}

extension Line {
  /// "st", "nd", "rd" or "th" at `index`, as `value` asks for it.
  func isOrdinalEnding(_ index: Int, of value: Int) -> Bool {
    // "the 2d Battalion", "the 3d Circuit"
    if equals(index, "d"), value % 10 == 2 || value % 10 == 3, !(11...13).contains(value % 100),
      isSpace(index + 1), isCapitalized(index + 2)
    {
      return true
    }
    guard isWord(index), self[index].stem - self[index].start == 2 else { return false }
    // "5,111st": endings are mistyped, and mean the same.
    if value > 100, isLowercase(index),
      isOne(index, of: ["st", "nd", "rd", "th"])
    {
      return true
    }
    let teen = (11...13).contains(value % 100)
    switch value % 10 {
    case 1 where !teen: return stemMatches(index, "st")
    case 2 where !teen: return stemMatches(index, "nd")
    case 3 where !teen: return stemMatches(index, "rd")
    default: return stemMatches(index, "th")
    }
  }
}
