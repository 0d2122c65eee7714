internal import Core

/// Lengths times lengths.
extension Rule {
  /// `24" x 36"` → "twenty-four inches by thirty-six inches".
  static let inchesBy = Rule(
    "inches-by", "dimension", at: .digits,
    examples: [
      ("The print is 24\" x 36\".", "The print is twenty-four inches by thirty-six inches.")
    ]
  ) { at, line, out in
    guard let first = line.figure(at), line.isInchMark(first.end),
      let by = line.times(first.end + 1), let second = line.figure(by), line.isInchMark(second.end)
    else { return }
    out.say("\(line.say(first)) inches by \(line.say(second)) inches", to: second.end + 1)
  }

  /// "2x8", "10 × 12" without a unit, "2x the estimate".
  static let dimension = Rule(
    "dimension", "dimension", at: .digits,
    examples: [
      ("A 10x12 cell held them.", "A ten by twelve cell held them.")
    ]
  ) { at, line, out in
    guard let figure = line.figure(at) else { return }
    // "£299 x 36" is an amount.
    if line.isCurrency(at - 1) { return }
    guard let by = line.times(figure.end), let other = line.figure(by) else {
      let letter = line.equals(figure.end, "x") || line.isMark(figure.end, "×")
      if letter, !line.isMark(figure.end + 1, "+"), !line.isMark(figure.end + 1, "="),
        line.isGap(figure.end + 1) || line.kind(figure.end + 1) == .mark
      {
        out.say(line.say(figure) + " times", to: figure.end + 1)
      }
      return
    }
    guard !line.isMark(line.skipSpace(other.end), "=") else { return }
    // "a road for 4x4s"
    if line.equals(other.end, "s"), other.isWhole {
      return out.say(
        line.say(figure) + " by " + Numbers.plural(of: line.say(other)), to: other.end + 1,
        doubt: -6)
    }
    // "1920x1080": a screen's two numbers are said in pairs.
    if let width = line.value(at), let height = line.value(by), (1000...9999).contains(width),
      (300...9999).contains(height), other.end == by + 1
    {
      return out.say(
        Numbers.pairs(width) + " by " + Numbers.pairs(height), to: other.end, doubt: -1)
    }
    var said = out.words(line.say(figure) + " by " + line.say(other))
    var end = other.end
    if let by = line.times(end), let third = line.figure(by) {
      said += out.words(" by " + line.say(third))
      end = third.end
    }
    out.say(said, to: end)
  }
}
