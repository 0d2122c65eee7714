/// Amounts in sentences of a newspaper.
enum GeneratedAmounts {
  static func number(_ random: inout SplitMix, digits: ClosedRange<Int> = 1...9) -> Int {
    let count = Int.random(in: digits, using: &random)
    var bound = 1
    for _ in 0..<count { bound *= 10 }
    return Int.random(in: bound / 10..<bound, using: &random)
  }

  static func grouped(_ value: Int, _ mark: String) -> String {
    let digits = Array(String(value))
    return digits.indices.reduce(into: "") { text, index in
      if index > 0, (digits.count - index) % 3 == 0 { text += mark }
      text.append(digits[index])
    }
  }

  /// "12", "12.5", "0.05", "1,300".
  static func decimal(_ random: inout SplitMix) -> (written: String, value: String) {
    let value = number(&random, digits: 1...4)
    let whole = value > 999 ? grouped(value, ",") : String(value)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return (whole, String(value))
    case 1:
      let tenths = Int.random(in: 0...9, using: &random)
      return ("\(whole).\(tenths)", "\(value).\(tenths)")
    default:
      let part = Int.random(in: 10...99, using: &random)
      return ("0.\(part)", "0.\(part)")
    }
  }

  static func cardinal(_ random: inout SplitMix) -> FigureCase {
    let value = number(&random, digits: 1...12)
    let mark = [",", ",", ",", "\u{2009}", "\u{A0}", "\u{202F}", ""].randomElement(using: &random)
    // Four bare digits may be said as a year is; long bare ones as a code.
    let isBare = mark == "" && value > 999
    return FigureCase(
      grouped(value, mark ?? ","),
      in: [
        "The army said # soldiers were wounded.", "At least # people fled on foot.",
        "Officials counted # damaged homes in Odesa.", "He sold # copies, critics say.",
        "It employs # workers in Lviv.", "Only # of them came home, she said.",
      ], &random, values: [[String(value)]], isAmount: !isBare)
  }

  static func negative(_ random: inout SplitMix) -> FigureCase {
    let (written, value) = decimal(&random)
    return FigureCase(
      ["-", "−"].randomElement(using: &random)! + written,
      in: ["The balance stood at # again.", "The index (#) disappointed.", "The score fell to #."],
      &random, values: [["-" + value]])
  }

  static func decimal(_ random: inout SplitMix) -> FigureCase {
    let (written, value): (String, String) = decimal(&random)
    return FigureCase(
      written,
      in: [
        "The index rose to # in May.", "A rate of # was agreed.", "The average of # is a record.",
        "It weighs # times more than before.",
      ], &random, values: [[value]])
  }

  private static let scales = [
    ("bn", 9), (" billion", 9), ("m", 6), (" million", 6), ("k", 3), (" trillion", 12), ("tn", 12),
    ("B", 9), ("M", 6), (" bn", 9),
  ]
  private static let signs = [
    ("$", "dollar"), ("€", "euro"), ("£", "pound"), ("₴", "hryvnia"), ("US$", "dollar"),
    ("C$", "canadian dollar"), ("A$", "australian dollar"), ("¥", "yen"), ("₹", "rupee"),
  ]
  private static let codes = [
    ("UAH", "hryvnia"), ("EUR", "euro"), ("USD", "dollar"), ("PLN", "zlot"), ("CHF", "franc"),
  ]
  private static let bills = [
    "The package is worth #, the ministry said.", "Losses reached # last year.",
    "She paid # for the house.", "They owe # to the state.", "Brussels offered # in aid.",
  ]

  static func money(_ random: inout SplitMix) -> FigureCase {
    let (sign, noun) = signs.randomElement(using: &random)!
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      let value = number(&random)
      return FigureCase(
        sign + grouped(value, ","), in: bills, &random, values: [[String(value)]], nouns: [noun])
    case 1:
      let (pounds, pence) = (number(&random, digits: 1...4), Int.random(in: 1...99, using: &random))
      let part = pence < 10 ? "0\(pence)" : "\(pence)"
      return FigureCase(
        "\(sign)\(grouped(pounds, ",")).\(part)", in: bills, &random,
        values: [["\(pounds).\(part)"], [String(pounds), String(pence)]], nouns: [noun])
    case 2:
      let (code, noun) = codes.randomElement(using: &random)!
      let value = number(&random, digits: 2...8)
      let figure = grouped(value, ",")
      return FigureCase(
        Bool.random(using: &random) ? "\(code) \(figure)" : "\(figure) \(code)", in: bills, &random,
        values: [[String(value)]], nouns: [noun])
    default:
      let whole = Int.random(in: 1...999, using: &random)
      let tenth = Int.random(in: 0...9, using: &random)
      let (scale, zeros) = scales.randomElement(using: &random)!
      let figure = tenth == 0 ? "\(whole)" : "\(whole).\(tenth)"
      return FigureCase(
        sign + figure + scale, in: bills, &random,
        values: [[CheckedNumber(digits: figure).scaled(zeros).digits]], nouns: [noun])
    }
  }

  static func percent(_ random: inout SplitMix) -> FigureCase {
    let (written, value): (String, String) = decimal(&random)
    let carriers = [
      "Prices rose # in June.", "Turnout was #, the lowest yet.", "It lost # of its value.",
      "Some # of voters agree.",
    ]
    if Int.random(in: 0..<4, using: &random) == 0 {
      let first = Int.random(in: 1...60, using: &random)
      let last = first + Int.random(in: 1...39, using: &random)
      let dash = ["-", "–"].randomElement(using: &random)!
      return FigureCase(
        "\(first)\(dash)\(last)%", in: carriers, &random, values: [[String(first), String(last)]],
        nouns: ["percent"])
    }
    let sign = ["%", " %", " percent", " per cent"].randomElement(using: &random)!
    return FigureCase(written + sign, in: carriers, &random, values: [[value]], nouns: ["percent"])
  }

  static func measure(_ random: inout SplitMix) -> FigureCase {
    let (written, value): (String, String) = decimal(&random)
    let (unit, noun) = CheckedUnits.units.sorted { $0.key < $1.key }.randomElement(using: &random)!
    let isDegrees = unit.hasPrefix("°")
    return FigureCase(
      written + (isDegrees ? "" : " ") + unit,
      in: [
        "The probe measured # on Tuesday.", "The limit of # was exceeded.",
        "Engineers recorded #, a record.", "It read # at dawn.",
      ], &random, values: [[value]], nouns: noun.split(separator: " ").map(String.init),
      manner: .init(countsSeconds: true))
  }

  static func range(_ random: inout SplitMix) -> FigureCase {
    let first = Int.random(in: 2...400, using: &random)
    let last = first + Int.random(in: 1...500, using: &random)
    let dash = ["-", "–"].randomElement(using: &random)!
    return FigureCase(
      "\(first)\(dash)\(last)",
      in: [
        "About # soldiers died.", "It takes # days to dry.", "Expect # people at the rally.",
        "Each convoy had # trucks.",
      ], &random, values: [[String(first), String(last)]])
  }

  static func fraction(_ random: inout SplitMix) -> FigureCase {
    let under = Int.random(in: 2...20, using: &random)
    let over = Int.random(in: 1..<under, using: &random)
    let carriers = ["About # of the harvest was lost.", "Only # of voters came."]
    if Bool.random(using: &random) {
      let whole = Int.random(in: 1...40, using: &random)
      return FigureCase(
        "\(whole) \(over)/\(under)", in: ["The walls are # feet thick.", "It took # hours."],
        &random, values: [[String(whole), String(over), String(under)]],
        manner: .init(hasFractions: true))
    }
    return FigureCase(
      "\(over)/\(under)", in: carriers, &random, values: [[String(over), String(under)]],
      manner: .init(hasFractions: true))
  }
}
