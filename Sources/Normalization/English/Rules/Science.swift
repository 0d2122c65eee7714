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
    guard line.isCapitals(at) || line.equals(at, "M"), line.length(at) <= 3,
      let figure = line.figure(at + 1),
      !figure.isWhole,
      line.isGap(at - 1) || line.kind(at - 1) == .mark, !line.isWord(figure.end)
    else { return }
    // "an M7.1 quake"
    let noun = line.skipSpace(figure.end)
    if line.equals(at, "M"), !line.matches(line.before(at), "an"),
      line.isOne(noun, of: ["quake", "earthquake", "tremor", "aftershock"])
    {
      return out.say("magnitude " + line.say(figure), to: figure.end)
    }
    out.say("^\(line.text(at)) \(line.say(figure))", to: figure.end)
  }

  /// "5e-21", "1.2E+6": as computers print powers of ten.
  static let exponential = Rule(
    "exponential", "mathematics", at: .digits,
    examples: [
      (
        "A rate of 5e-21 is nothing.",
        "A rate of five times ten to the minus twenty-one is nothing."
      )
    ]
  ) { at, line, out in
    // "Rule 14e-5" is a law's.
    guard let factor = line.figure(at), factor.value ?? 10 < 10, line.matches(factor.end, "e"),
      !line.isCapitalized(line.before(at)),
      line.isMark(factor.end + 1, "-") || line.isMark(factor.end + 1, "+"),
      let power = line.value(factor.end + 2), line.length(factor.end + 2) <= 3,
      !line.isWord(factor.end + 3)
    else { return }
    let link = line.isMark(factor.end + 1, "-") ? " to the minus " : " to the power of "
    out.say(
      line.say(factor) + " times ten" + link + Numbers.cardinal(power), to: factor.end + 3)
  }

  /// "B.1.1.7", "B.1.351": a letter and the numbers of a lineage.
  static let lineage = Rule(
    "lineage", "designation", at: .capitals, before: .marks("."),
    examples: [
      ("The B.1.617.2 variant spread.", "The B one six one seven two variant spread.")
    ]
  ) { at, line, out in
    guard line.isWord(at), line.isLetter(at), line.isGap(at - 1) || line.isMark(at - 1, "("),
      line.isMark(at + 1, "."), line.isDigits(at + 2), line.isMark(at + 3, "."),
      line.isDigits(at + 4)
    else { return }
    var said = "^" + line.text(at)
    var end = at + 1
    while line.isMark(end, "."), line.isDigits(end + 1), line.length(end + 1) <= 3, end < at + 12 {
      said += " " + Numbers.digits(line.bytes(end + 1))
      end += 2
    }
    out.say(said, to: end)
  }

  /// "3.0 x 10^8" → "three point zero times ten to the power of eight", "5 x 3 = 15".
  static let scientific = Rule(
    "scientific", "mathematics", at: .digits,
    examples: [
      (
        "Light travels at 3.0 x 10^8 m/s.",
        "Light travels at three point zero times ten to the power of eight meters per second."
      ),
      ("She wrote 5 x 3 = 15.", "She wrote five times three equals fifteen."),
    ]
  ) { at, line, out in
    guard let factor = line.figure(at) else { return }
    let times = line.skipSpace(factor.end)
    guard line.equals(times, "x") || line.isMark(times, "×") || line.isMark(times, "·"),
      let base = line.figure(line.skipSpace(times + 1)), base.isWhole
    else { return }
    let said = line.say(factor) + " times " + line.say(base)
    if base.value == 10, let (exponent, end) = line.exponent(base.end) {
      let unit = line.unit(line.skipSpace(end), after: nil)
      let named = unit.flatMap { $0.isQuiet ? nil : $0 }
      return out.say(
        said + exponent + (named.map { " " + $0.many } ?? ""), to: named?.end ?? end)
    }
    if line.isMark(line.skipSpace(base.end), "=") { out.say(said, to: base.end) }
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

extension Line {
  /// "TiO", "SiO", "NaHCO": two symbols of elements or more, one of them of two letters.
  static func formula(_ text: String) -> String? {
    var symbols: [String] = []
    for letter in text {
      if letter.isUppercase {
        symbols.append(String(letter))
      } else if symbols.isEmpty {
        return nil
      } else {
        symbols[symbols.count - 1].append(letter)
      }
    }
    guard symbols.count > 1, symbols.contains(where: { $0.utf8.count == 2 }),
      symbols.allSatisfy({ Tables.elements.row($0) != nil })
    else { return nil }
    return text.uppercased()
  }

  /// "⁸", "⁻⁹", "^8", "^-9" at `index`.
  fileprivate func exponent(_ index: Int) -> (said: String, end: Int)? {
    func said(_ value: Int) -> String {
      (value < 0 ? " to the " : " to the power of ") + Numbers.cardinal(value)
    }
    if kind(index) == .superscript, let value = Int(text(index).prefix(9)) {
      return (said(value), index + 1)
    }
    guard isMark(index, "^") else { return nil }
    let isNegative = isMark(index + 1, "-")
    let digits = isNegative ? index + 2 : index + 1
    guard let value = value(digits), length(digits) < 4 else { return nil }
    return (said(isNegative ? -value : value), digits + 1)
  }
}

extension Tables {
  /// Symbols of the elements that formulas in print are made of.
  static let elements = WordTable(
    words:
      "H Li B C N O F Na Mg Al Si P S Cl K Ca Ti Cr Mn Fe Co Ni Cu Zn As Br Ag Cd Sn I Ba Hg Pb U")
}
