internal import Core

/// Signs between numbers, and powers.
extension Rule {
  /// "10^6" → "ten to the power of six".
  static let caret = Rule(
    "caret", "mathematics", at: .marks("^"), before: [.digits, .marks("-")],
    examples: [
      ("About 10^6 of them.", "About ten to the power of six of them.")
    ]
  ) { at, line, out in
    if line.isMark(at + 1, "-"), line.isDigits(at - 1), line.isDigits(at + 2) {
      return out.say("to the minus", to: at + 2)
    }
    guard line.isMark(at, "^"), line.isDigits(at - 1), line.isDigits(at + 1) else { return }
    out.say("to the power of", to: at + 1)
  }

  static let mathematics = Rule(
    "mathematics", "mathematics", at: .marks("=+*/-×÷"),
    examples: [
      ("It says y = x + 1.", "It says y equals x plus one.")
    ]
  ) { at, line, out in
    let left = line.before(at)
    let right = line.skipSpace(at + 1)
    let operands =
      (line.isDigits(left) || line.isLetter(left)) && (line.isDigits(right) || line.isLetter(right))
    if line.isMark(at, "=") {
      return out.say("equals", to: at + 1)
    }
    if line.isMinusSign(at), operands { return out.say("minus", to: at + 1) }
    if line.isMark(at, "+") { return out.say("plus", to: at + 1) }
    guard operands else { return }
    if line.isMark(at, "×") || line.isMark(at, "*") { out.say("times", to: at + 1) }
    if line.equals(at, "x"), line.isMark(right + 1, "=") { out.say("times", to: at + 1) }
    if line.isMark(at, "/"), line.isSpace(at - 1), line.isSpace(at + 1) {
      for ahead in right..<right + 4 where line.isMark(ahead, "=") {
        out.say("divided by", to: at + 1, doubt: -4)
      }
    }
    if line.isMark(at, "÷") { out.say("divided by", to: at + 1) }
    // "1 - 2 = 5": only where a sum is written.
    if line.isMark(at, "-") {
      for ahead in right..<right + 6 where line.isMark(ahead, "=") { out.say("minus", to: at + 1) }
    }
  }

  /// "10²" → "ten squared", "3×10⁸", "CO₂" is the designation's.
  static let power = Rule(
    "power", "mathematics", at: .script,
    examples: [
      ("The sum is 10².", "The sum is ten squared.")
    ]
  ) { at, line, out in
    guard line.kind(at) == .superscript else { return }
    switch line.text(at) {
    case "2": out.say("squared", to: at + 1)
    case "3": out.say("cubed", to: at + 1)
    case let text where text.hasPrefix("-"):
      out.say("to the minus " + Numbers.cardinal(Int(text.dropFirst().prefix(9)) ?? 0), to: at + 1)
    default:
      out.say("to the power of " + Numbers.cardinal(Int(line.text(at).prefix(9)) ?? 0), to: at + 1)
    }
  }

  static let subscriptDigits = Rule(
    "subscript", "mathematics", at: .script,
    examples: [
      ("The 5₂ knot is tied.", "The five two knot is tied.")
    ]
  ) { at, line, out in
    guard line.kind(at) == .subscript else { return }
    out.say(Numbers.digits(line.bytes(at)), to: at + 1)
  }
}
