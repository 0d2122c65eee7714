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
    out.say(Numbers.ordinal(value, and: line.style.saysAnd) + ending, to: figure.end + 1)
  }
}

extension Line {
  /// "st", "nd", "rd" or "th" at `index`, as `value` asks for it.
  func isOrdinalEnding(_ index: Int, of value: Int) -> Bool {
    guard isWord(index), self[index].stem - self[index].start == 2 else { return false }
    let teen = (11...13).contains(value % 100)
    switch value % 10 {
    case 1 where !teen: return stemMatches(index, "st")
    case 2 where !teen: return stemMatches(index, "nd")
    case 3 where !teen: return stemMatches(index, "rd")
    default: return stemMatches(index, "th")
    }
  }
}
