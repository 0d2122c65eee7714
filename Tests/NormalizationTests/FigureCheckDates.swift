/// Dates, times, names with numbers and codes in sentences of a newspaper.
enum GeneratedDates {
  private static let months = [
    ("January", "Jan."), ("February", "Feb."), ("March", "March"), ("April", "April"),
    ("May", "May"), ("June", "June"), ("July", "July"), ("August", "Aug."),
    ("September", "Sept."), ("October", "Oct."), ("November", "Nov."), ("December", "Dec."),
  ]

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  static func date(_ random: inout SplitMix) -> FigureCase {
    let month = Int.random(in: 1...12, using: &random)
    let day = Int.random(in: 1...28, using: &random)
    let year = Int.random(in: 1900...2030, using: &random)
    let (name, short) = months[month - 1]
    let full = [String(month), String(day), String(year)]
    let (written, values): (String, [String]) =
      switch Int.random(in: 0..<9, using: &random) {
      case 0: ("\(short) \(day)", [String(month), String(day)])
      case 1: ("\(name) \(day), \(year)", full)
      case 2: ("\(day) \(name) \(year)", full)
      case 3: ("\(year)-\(two(month))-\(two(day))", full)
      case 4: ("\(month)/\(day)/\(year)", full)
      case 5: ("\(short) \(day)–\(day + 2)", [String(month), String(day), String(day + 2)])
      case 6: ("\(name) \(year)", [String(month), String(year)])
      case 7: ("\(two(day)).\(two(month)).\(year)", full)
      default: ("\(short) \(day), \(year)", full)
      }
    return FigureCase(
      written,
      in: [
        "The treaty was signed on # in Kyiv.", "Police found it on #.",
        "The law, passed on #, is void.",
      ], &random, values: [values], nouns: [name.lowercased()], isAmount: false,
      manner: .init(hasMonths: true), isOrdered: false)
  }

  static func time(_ random: inout SplitMix) -> FigureCase {
    let hour = Int.random(in: 0...23, using: &random)
    let minute = Int.random(in: 0...59, using: &random)
    let clock = (hour % 12 == 0 ? 12 : hour % 12)
    let carriers = [
      "The siren sounded at #, witnesses said.", "It began at # in Kharkiv.",
      "The vote is due at # on Friday.",
    ]
    let half = ["a.m.", "p.m.", "AM", "pm"].randomElement(using: &random)!
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      return FigureCase(
        "\(clock) \(half)", in: carriers, &random, values: [[String(clock)]], nouns: ["m"],
        isAmount: false)
    case 1:
      let values = minute == 0 ? [[String(clock)]] : [[String(clock), two(minute)]]
      return FigureCase(
        "\(clock):\(two(minute)) \(half)", in: carriers, &random,
        values: values + [["\(clock)\(two(minute))"]], nouns: ["m"], isAmount: false)
    case 2:
      let isMidnight = hour == 0 && minute == 0
      return FigureCase(
        "\(two(hour))\(two(minute)) GMT", in: carriers, &random,
        values: isMidnight ? [[]] : [["\(two(hour))\(two(minute))"], ["\(hour)\(two(minute))"]],
        nouns: [isMidnight ? "midnight g m t" : "g m t"], isAmount: false)
    default:
      // Midnight and noon may be said by name.
      let shown = minute == 0 && hour % 12 == 0 ? 5 : minute
      return FigureCase(
        "\(hour):\(two(shown))", in: carriers, &random,
        values: [
          ["\(hour)\(two(shown))"], ["\(two(hour))\(two(shown))"], [String(hour), two(shown)],
        ]
          + (hour == 0 ? [["12", two(shown)]] : []) + (shown == 0 ? [[String(hour)]] : []),
        isAmount: false)
    }
  }

  static func year(_ random: inout SplitMix) -> FigureCase {
    let year = Int.random(in: 1100...2099, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      let decade = year / 10 * 10
      return FigureCase(
        "\(decade)s", in: ["The # were cold.", "Songs of the # are back.", "In the # he left."],
        &random, values: [[String(decade)]], isAmount: false)
    case 1:
      let last = year + Int.random(in: 1...9, using: &random)
      return FigureCase(
        "\(year)–\(last)", in: ["The war of # ruined it.", "He ruled Kyiv (#) alone."], &random,
        values: [[String(year), String(last)], [String(year), two(last % 100)]], isAmount: false)
    default:
      return FigureCase(
        "\(year)",
        in: [
          "In # the city burned.", "It has stood since #.", "The fall of # is remembered.",
          "He was born in # in Lviv.",
        ], &random, values: [[String(year)]], isAmount: false)
    }
  }

  static func ordinal(_ random: inout SplitMix) -> FigureCase {
    let value = Int.random(in: 1...1200, using: &random)
    let ending =
      switch (value % 100, value % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return FigureCase(
      GeneratedAmounts.grouped(value, ",") + ending,
      in: [
        "The # Brigade attacked.", "It was the # day of war.", "She finished # in Rome.",
        "For the # time he refused.",
      ], &random, values: [[String(value)]])
  }

  static func score(_ random: inout SplitMix) -> FigureCase {
    let (first, last) = (
      Int.random(in: 0...60, using: &random), Int.random(in: 0...60, using: &random)
    )
    let dash = ["-", "–"].randomElement(using: &random)!
    return FigureCase(
      "\(first)\(dash)\(last)",
      in: ["Dynamo beat Karpaty # at home.", "The Bills lost # in the rain.", "They won #."],
      &random, values: [[String(first), String(last)]])
  }

  static func ratio(_ random: inout SplitMix) -> FigureCase {
    let (first, last) = (
      Int.random(in: 1...50, using: &random), Int.random(in: 1...9, using: &random)
    )
    return FigureCase(
      "\(first):\(last)", in: ["The odds of # tempted him.", "A ratio of # is dangerous."], &random,
      values: [[String(first), String(last)]])
  }

  static func designation(_ random: inout SplitMix) -> FigureCase {
    let name = ["F-", "Su-", "Kh-", "MiG-", "T-", "S-", "A", "MH", "BMP-", "Tu-", "AK-", "P-"]
      .randomElement(using: &random)!
    let value = Int.random(in: 1...450, using: &random)
    return FigureCase(
      "\(name)\(value)", in: ["A # was hit near Bakhmut.", "The # is old.", "It shot down a #."],
      &random, values: [[String(value)]], isAmount: false)
  }

  static func code(_ random: inout SplitMix) -> FigureCase {
    func run(_ count: Int) -> String {
      (0..<count).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
    }
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      let digits = ["380", "2" + run(1), run(3), run(4)]
      return FigureCase(
        "+\(digits.joined(separator: " "))", in: ["Call # for help."], &random, values: [digits],
        isAmount: false, manner: .init(isTelephone: true))
    case 1:
      let digits = ["2" + run(2), "5" + run(2), run(4)]
      return FigureCase(
        "(\(digits[0])) \(digits[1])-\(digits[2])", in: ["Ring # for details."], &random,
        values: [digits], isAmount: false, manner: .init(isTelephone: true))
    case 2:
      let digits = (0..<3).map { _ in String(Int.random(in: 0...30, using: &random)) }
      return FigureCase(
        digits.joined(separator: "."), in: ["It runs version # now."], &random, values: [digits],
        isAmount: false)
    default:
      let digits = "00" + run(4)
      return FigureCase(
        digits, in: ["The file number # is lost."], &random, values: [[digits]], isAmount: false)
    }
  }
}
