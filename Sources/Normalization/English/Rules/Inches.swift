internal import Core

extension Rule {
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
      line.isSpace(figure.end + 1),
      line.isLowercase(figure.end + 2), !line.opensQuote(before: at)
    else { return }
    let singular = figure.isOne || line.qualifiesNoun(at, figure.end + 1)
    out.say(line.say(figure) + (singular ? " inch" : " inches"), to: figure.end + 1)
  }
}

extension Line {
  /// An odd number of quotation marks stands before, within 200 lexemes.
  fileprivate func opensQuote(before index: Int) -> Bool {
    var isOpen = false
    for at in max(0, index - 200)..<index {
      if isMark(at, "\"") { isOpen.toggle() }
      if isMark(at, "“") { isOpen = true }
      if isMark(at, "”") { isOpen = false }
    }
    return isOpen
  }
}
