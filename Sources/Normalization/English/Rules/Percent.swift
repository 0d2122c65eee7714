internal import Core

/// Percentages.
extension Rule {
  static let percent = Rule(
    "percent", "percent", at: .figure,
    examples: [
      (
        "It fell 0.5%, to +3.4% from 1.5–2%.",
        "It fell zero point five percent, to plus three point four percent from one point five to two percent."
      )
    ]
  ) { at, line, out in
    guard let (sign, first) = line.sign(at), let figure = line.figure(first) else { return }
    if let (said, end) = line.percentSign(figure.end) {
      out.say(sign + line.say(figure) + said, to: end)
      // "10%-15%"
      if line.isDash(end), let other = line.figure(end + 1),
        let (said, last) = line.percentSign(other.end)
      {
        out.say(sign + line.say(figure) + " to " + line.say(other) + said, to: last, doubt: -1)
      }
    } else if line.isDash(figure.end), let other = line.figure(figure.end + 1),
      let (said, end) = line.percentSign(other.end)
    {
      out.say(sign + line.say(figure) + " to " + line.say(other) + said, to: end, doubt: -1)
    }
  }
}

extension Line {
  fileprivate func percentSign(_ index: Int) -> (said: String, end: Int)? {
    let hyphen = isMark(index, "-") ? index + 1 : index
    let at = skipSpace(hyphen)
    if isMark(at, "%") {
      return points(at + 1) ?? (" percent", at + 1)
    }
    if isMark(at, "‰") { return (" per mille", at + 1) }
    if equals(at, "pc"), !isMark(at + 1, "-") { return (" percent", at + 1) }
    if matches(at, "pct") {
      return points(isMark(at + 1, ".") ? at + 2 : at + 1)
        ?? (" percent", isMark(at + 1, ".") && !isGap(at + 2) ? at + 2 : at + 1)
    }
    if matches(at, "per"), isSpace(at + 1), matches(at + 2, "cent") { return (" percent", at + 3) }
    return nil
  }

  /// "1.8 pct pts", "2 %-points": percentage points.
  private func points(_ index: Int) -> (said: String, end: Int)? {
    let at = isMark(index, "-") ? index + 1 : skipSpace(index)
    guard at > index, isOne(at, of: ["pts", "pt", "points", "point"]) else {
      return nil
    }
    return (" percentage points", isMark(at + 1, ".") && !isGap(at + 2) ? at + 2 : at + 1)
  }

  /// A sign at `index` that belongs to the number behind it: its words and where the number begins.
  func sign(_ index: Int) -> (said: String, first: Int)? {
    if isDigits(index) || isMark(index, ".") { return ("", index) }
    guard isDigits(index + 1) || isMark(index + 1, ".") && isDigits(index + 2) else { return nil }
    let free =
      isGap(index - 1) || isMark(index - 1, "(") || isMark(index - 1, "\"")
      || isMark(index - 1, "/")
    if isMark(index, "-") || isMark(index, "–") { return free ? ("minus ", index + 1) : nil }
    if isMark(index, "+") { return free ? ("plus ", index + 1) : nil }
    if isMark(index, "±") { return ("plus or minus ", index + 1) }
    if isMark(index, "~") || isMark(index, "≈") { return ("about ", index + 1) }
    if isMark(index, "<") { return ("less than ", index + 1) }
    if isMark(index, ">") { return ("more than ", index + 1) }
    if isMark(index, "≥") { return ("at least ", index + 1) }
    if isMark(index, "≤") { return ("at most ", index + 1) }
    return nil
  }
}
