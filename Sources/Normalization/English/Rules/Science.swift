internal import Core

/// What the sciences write in their own way.
/// - `PM2.5` → `P M two point five`
/// - `E = mc²` → `E equals M C squared`
extension Rule {
  static let decimalName = Rule(
    "decimal-name", "designation", at: .capitals, before: [.digits, .marks(".")],
    examples: [
      ("Levels of PM2.5 doubled.", "Levels of P M two point five doubled.")
    ]
  ) { at, line, out in
    guard line.isCapitals(at), line.length(at) <= 3, let figure = line.figure(at + 1),
      !figure.isWhole,
      line.isGap(at - 1) || line.kind(at - 1) == .mark, !line.isWord(figure.end)
    else { return }
    out.say("^\(line.text(at)) \(line.say(figure))", to: figure.end)
  }

  static let formulaLetters = Rule(
    "formula-letters", "mathematics", at: .word, before: .script,
    examples: [
      ("He wrote E = mc² on the board.", "He wrote E equals M C squared on the board.")
    ]
  ) { at, line, out in
    guard line.kind(at + 1) == .superscript, line.length(at) == 2,
      !line.bytes(at).contains(where: { [0x61, 0x65, 0x69, 0x6F, 0x75].contains($0 | 0x20) }),
      !line.isDigits(line.before(at)), line.unit(at, after: nil) == nil
    else { return }
    out.say("^" + line.text(at).uppercased(), to: at + 1)
  }
}
