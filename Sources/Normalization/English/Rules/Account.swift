internal import Core

/// How accountants print a loss.
extension Rule {
  /// "$(12.4)m", "£(0.3) million", "$(2,150)".
  static let accountLoss = Rule(
    "account-loss", "money", at: [.word, .marks("$€£")], before: .marks("(£$"),
    examples: [
      (
        "It posted a net loss of $(12.4)m.",
        "It posted a net loss of minus twelve point four million dollars."
      )
    ]
  ) { at, line, out in
    let open = line.isMark(at + 1, "(") ? at + 1 : at + 2
    guard line.isMark(open, "("), let figure = line.figure(open + 1), line.isMark(figure.end, ")"),
      let currency = Tables.currencies.row(of: at...open - 1, in: line)
    else { return }
    let magnitude = line.magnitude(figure.end + 1)
    let isTouching = magnitude.map { !$0.isLetter || !line.isSpace(figure.end + 1) } ?? false
    let end = isTouching ? magnitude?.end ?? figure.end + 1 : figure.end + 1
    let name = isTouching ? " " + (magnitude?.name ?? "") : ""
    out.say("minus " + line.say(figure) + name + " " + currency[2], to: end)
  }
}
