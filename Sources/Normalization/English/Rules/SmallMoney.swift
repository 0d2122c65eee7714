internal import Core

/// Pence and cents.
extension Rule {
  /// "50p" → "fifty pence", "25¢" → "twenty-five cents".
  static let smallMoney = Rule(
    "small-money", "money", at: .digits,
    examples: [
      ("The fare rose by 50p.", "The fare rose by fifty pence.")
    ]
  ) { at, line, out in
    guard let figure = line.figure(at) else { return }
    if line.equals(figure.end, "p"), let lines = figure.value,
      [720, 1080, 1440, 2160].contains(lines)
    {
      return out.say(Numbers.pairs(lines) + " ^P", to: figure.end + 1)
    }
    if line.equals(figure.end, "p"), figure.isWhole || figure.decimals.count <= 2,
      ![240, 360, 480, 720, 1080, 1440, 2160].contains(figure.value),
      !line.isMark(figure.end + 1, ".") || line.isGap(figure.end + 2)
    {
      out.say(line.say(figure) + (figure.isOne ? " penny" : " pence"), to: figure.end + 1)
    } else if line.equals(figure.end, "c"),
      !line.isMark(figure.end + 1, ".") || line.isGap(figure.end + 2),
      line.isPriced(at) || line.isMark(figure.end + 1, "/")
    {
      // "62c a share", "or 53c"
      out.say(line.say(figure) + (figure.isOne ? " cent" : " cents"), to: figure.end + 1)
    } else if line.isMark(line.skipSpace(figure.end), "¢") {
      let end = line.skipSpace(figure.end) + 1
      out.say(line.say(figure) + (figure.isOne ? " cent" : " cents"), to: end)
    }
  }
}

extension Line {
  /// Money is written near, or the figure is of each share, litre, ton.
  fileprivate func isPriced(_ index: Int) -> Bool {
    let next = skipSpace(index + 2)
    if isOne(next, of: ["a", "per", "each", "coin", "coins", "stamp", "tax"]) {
      return true
    }
    if (index..<index + 22).contains(where: { matches($0, "dollar") || matches($0, "dollars") }) {
      return true
    }
    return (index - 24..<index + 8).contains { self[$0].mark != 0xA2 && isCurrency($0) }
  }
}
