/// Number names.
enum Numbers {
  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let scales = [
    "", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion", "sextillion",
    "septillion", "octillion", "nonillion", "decillion",
  ]
  private static let ordinals = [
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth",
  ]

  private static let names = (0...99).map { value in
    if value < 20 { return small[value] }
    return value % 10 == 0 ? tens[value / 10] : tens[value / 10] + "-" + small[value % 10]
  }

  /// 0…99: "forty-two".
  static func upTo99(_ value: Int) -> String { names[value] }

  /// 1300 → "one thousand three hundred". With `and`: "one hundred and one".
  static func cardinal(_ value: Int, and: Bool = false) -> String {
    if value < 0 { return "minus " + cardinal(-value, and: and) }
    if value < 100 { return upTo99(value) }
    var said = ""
    var unit = 1_000_000_000_000_000_000
    for scale in (0...6).reversed() {
      let group = value / unit % 1000
      unit /= 1000
      guard group > 0 else { continue }
      if !said.isEmpty { said += " " }
      if and && scale == 0 && group < 100 { said += "and " }
      said += upTo999(group, and: and)
      if scale > 0 { said += " " + scales[scale] }
    }
    return said
  }

  /// 132,199 → "one lakh thirty-two thousand one hundred ninety-nine".
  static func indian(_ value: Int, and: Bool) -> String {
    let (crore, lakh, rest) = (value / 10_000_000, value / 100_000 % 100, value % 100_000)
    var parts: [String] = []
    if crore > 0 { parts.append(cardinal(crore, and: and) + " crore") }
    if lakh > 0 { parts.append(cardinal(lakh, and: and) + " lakh") }
    if rest > 0 { parts.append(cardinal(rest, and: and)) }
    return parts.joined(separator: " ")
  }

  /// What no `Int` holds, from its digits, at most 36: "124,444,234,854,823,834,553".
  static func cardinal(digits: [UInt8], and: Bool = false) -> String {
    var parts: [String] = []
    var end = digits.count
    for scale in scales.indices where end > 0 {
      let group = digits[max(0, end - 3)..<end].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
      end -= 3
      guard group > 0 else { continue }
      parts.append(upTo999(group, and: and) + (scale > 0 ? " " + scales[scale] : ""))
    }
    return parts.reversed().joined(separator: " ")
  }

  private static func upTo999(_ value: Int, and: Bool) -> String {
    if value < 100 { return upTo99(value) }
    let hundreds = small[value / 100] + " hundred"
    if value % 100 == 0 { return hundreds }
    return hundreds + (and ? " and " : " ") + upTo99(value % 100)
  }

  /// 21 → "twenty-first".
  static func ordinal(_ value: Int, and: Bool = false) -> String {
    let text = cardinal(value, and: and)
    let start = text.lastIndex { $0 == " " || $0 == "-" }.map { text.index(after: $0) }
    let head = start.map { text[..<$0] } ?? ""
    let last = start.map { text[$0...] } ?? text[...]
    if let index = small.firstIndex(where: { $0 == last }), index <= 12 {
      return head + ordinals[index]
    }
    return head + (last.hasSuffix("y") ? last.dropLast() + "ieth" : last + "th")
  }

  /// Digit by digit: "044" → "zero four four".
  static func digits(_ digits: some Sequence<UInt8>) -> String {
    digits.map { small[Int($0 &- 0x30) % 10] }.joined(separator: " ")
  }

  /// 1984 → "nineteen eighty-four", 2005 → "two thousand five", 2024 → "twenty twenty-four".
  static func year(_ year: Int) -> String {
    let (century, rest) = (year / 100, year % 100)
    if year < 1000 || year > 9999 { return year < 1000 ? pairs(year) : cardinal(year) }
    if century % 10 == 0 && rest < 10 { return cardinal(year) }
    if rest == 0 { return upTo99(century) + " hundred" }
    return upTo99(century) + (rest < 10 ? " oh " : " ") + upTo99(rest)
  }

  /// Years of two digits, as after an apostrophe: '05 → "oh five".
  static func shortYear(_ year: Int) -> String { (year < 10 ? "oh " : "") + upTo99(year) }

  /// 1990 → "nineteen nineties", 2000 → "two thousands", 80 → "eighties".
  static func decade(_ year: Int) -> String {
    plural(of: year < 100 ? upTo99(year) : Numbers.year(year))
  }

  /// "forty" → "forties", "six" → "sixes", "hundred" → "hundreds".
  static func plural(of name: String) -> String {
    if name.hasSuffix("y") { return name.dropLast() + "ies" }
    return name.hasSuffix("x") ? name + "es" : name + "s"
  }

  /// How model, room and route numbers are said: 101 → "one oh one", 320 → "three twenty",
  /// 235 → "two thirty-five", 1211 → "twelve eleven", 500 → "five hundred".
  static func pairs(_ value: Int) -> String {
    if value < 100 { return upTo99(value) }
    let (head, rest) = (value / 100, value % 100)
    if value > 9999 { return cardinal(value) }
    if rest == 0 {
      return head % 10 == 0 || head < 10 ? cardinal(value) : upTo99(head) + " hundred"
    }
    if value >= 1000 && head % 10 == 0 && rest < 10 { return cardinal(value) }
    return upTo99(head) + (rest < 10 ? " oh " : " ") + upTo99(rest)
  }

  /// Denominators: 2 → "half", 4 → "quarter", else the ordinal.
  static func denominator(_ value: Int, plural: Bool) -> String {
    switch value {
    case 2: plural ? "halves" : "half"
    case 4: plural ? "quarters" : "quarter"
    case 100, 1000: plural ? (value == 100 ? "hundredths" : "thousandths") : ordinal(value)
    default: ordinal(value) + (plural ? "s" : "")
    }
  }

  /// 3/4 → "three quarters"; nil where a bar is no fraction.
  static func fraction(_ numerator: Int, _ denominator: Int) -> String? {
    guard denominator >= 2, numerator >= 1 else { return nil }
    return cardinal(numerator) + " " + Numbers.denominator(denominator, plural: numerator != 1)
  }
}
