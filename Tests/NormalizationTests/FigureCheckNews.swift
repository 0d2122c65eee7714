/// Figures as the pages of sport, business and weather print them.
enum GeneratedNews {
  /// "0.112s"
  static func lap(_ random: inout SplitMix) -> FigureCase {
    let whole = Int.random(in: 0...59, using: &random)
    let part = Int.random(in: 100...999, using: &random)
    return FigureCase(
      "\(whole).\(part)s",
      in: [
        "He was # faster than Max.", "Set in 1:16.330, # ahead of Lando.", "The gap of # stood.",
      ],
      &random, values: [["\(whole).\(part)"]], nouns: ["second"],
      manner: .init(countsSeconds: true))
  }

  /// "$(12.4)m"
  static func loss(_ random: inout SplitMix) -> FigureCase {
    let (sign, noun) = [("$", "dollar"), ("£", "pound"), ("€", "euro")]
      .randomElement(using: &random)!
    let (scale, zeros) = [("m", 6), ("bn", 9), (" million", 6), ("", 0)]
      .randomElement(using: &random)!
    let figure =
      "\(Int.random(in: 1...900, using: &random)).\(Int.random(in: 1...9, using: &random))"
    let value = CheckedNumber(digits: figure).scaled(zeros).digits
    return FigureCase(
      "\(sign)(\(figure))\(scale)",
      in: ["It booked a net loss of # in May.", "Profit was #, it said."], &random,
      values: [["-" + value]], nouns: ["minus", noun])
  }

  /// "62c"
  static func cents(_ random: inout SplitMix) -> FigureCase {
    let value = Int.random(in: 2...99, using: &random)
    return FigureCase(
      "\(value)c", in: ["The dividend rose to # a share.", "It earned $2.17bn, or # a share."],
      &random, values: [[String(value)]], nouns: ["cent"])
  }

  /// "10-12k"
  static func thousands(_ random: inout SplitMix) -> FigureCase {
    let first = Int.random(in: 2...400, using: &random)
    let last = first + Int.random(in: 1...90, using: &random)
    let (letter, zeros) = [("k", "000"), ("bn", "000000000"), (" million", "000000")]
      .randomElement(using: &random)!
    let dash = ["-", "–"].randomElement(using: &random)!
    return FigureCase(
      "\(first)\(dash)\(last)\(letter)",
      in: ["Some # troops are there.", "It may need # people to vote."], &random,
      values: [[String(first), String(last) + zeros]])
  }

  /// "The Bills are 9-2."
  static func record(_ random: inout SplitMix) -> FigureCase {
    let wins = String(Int.random(in: 0...16, using: &random))
    let losses = String(Int.random(in: 0...16, using: &random))
    return FigureCase(
      "\(wins)-\(losses)",
      in: [
        "The Bills are # now.", "They improved to # on Sunday.", "The Heat (#) beat the Bulls.",
      ],
      &random, values: [[wins, losses]])
  }

  /// "31C (88F)"
  static func temperature(_ random: inout SplitMix) -> FigureCase {
    let celsius = Int.random(in: 1...45, using: &random)
    let fahrenheit = celsius * 9 / 5 + 32
    return FigureCase(
      "\(celsius)C (\(fahrenheit)F)",
      in: ["It will be # in Leeds.", "Highs of # are likely.", "Madrid hit # on Monday."], &random,
      values: [[String(celsius), String(fahrenheit)]], nouns: ["celsius", "fahrenheit"])
  }

  /// "£1.05/1.5kg", "$80/barrel"
  static func price(_ random: inout SplitMix) -> FigureCase {
    let pounds = Int.random(in: 1...90, using: &random)
    let pence = Int.random(in: 10...99, using: &random)
    let (unit, noun) = [("kg", "kilogram"), ("L", "liter"), ("MWh", "megawatt hour"), ("t", "ton")]
      .randomElement(using: &random)!
    return FigureCase(
      "£\(pounds).\(pence)/\(unit)", in: ["It costs # today.", "The price of # is a record."],
      &random, values: [[String(pounds), String(pence)], ["\(pounds).\(pence)"]],
      nouns: ["pound", noun])
  }
}
