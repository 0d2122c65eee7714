/// Reads the figures of a piece of print, apart from the rules and more simply: by characters.
struct WrittenFigures {
  struct Manner {
    /// "1,300" is one number, "2.5" has decimals; else every run of digits is a number.
    var hasAmounts = true
    /// "k", "m", "bn" behind a figure are zeros.
    var hasMagnitudes = false
    var hasPowers = false
    var hasMonths = false
    var isRoman = false
    /// "230(c)": a letter alone is one.
    var hasLetters = false
    /// ".50" is fifty.
    var isCaliber = false
    /// "m2" is square.
    var hasUnits = false
  }

  private let text: [Unicode.Scalar]
  private let manner: Manner
  private var at = 0
  private(set) var numbers: [CheckedNumber] = []

  static func numbers(_ text: String, _ manner: Manner) -> [CheckedNumber] {
    var reader = WrittenFigures(text: Array(text.unicodeScalars), manner: manner)
    reader.read()
    return reader.numbers
  }

  private init(text: [Unicode.Scalar], manner: Manner) {
    self.text = text
    self.manner = manner
  }

  private func scalar(_ index: Int) -> Unicode.Scalar {
    index >= 0 && index < text.count ? text[index] : "\0"
  }

  private func digit(_ index: Int) -> Int? {
    let value = scalar(index).value
    if (0x30...0x39).contains(value) { return Int(value - 0x30) }
    return (0xFF10...0xFF19).contains(value) ? Int(value - 0xFF10) : nil
  }

  private static let supers: [Unicode.Scalar: Int] = [
    "⁰": 0, "¹": 1, "²": 2, "³": 3, "⁴": 4, "⁵": 5, "⁶": 6, "⁷": 7, "⁸": 8, "⁹": 9,
  ]
  private static let parts: [Unicode.Scalar: (Int, Int)] = [
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5),
    "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8),
    "⅞": (7, 8), "⅐": (1, 7), "⅑": (1, 9), "⅒": (1, 10),
  ]

  private mutating func read() {
    while at < text.count {
      let here = scalar(at)
      if digit(at) != nil || startsDecimal(at) {
        figure()
      } else if let (over, under) = Self.parts[here] {
        numbers += [over, under].map { CheckedNumber(digits: String($0)) }
        at += 1
      } else if (0x2080...0x2089).contains(here.value)
        || manner.hasPowers && Self.supers[here] != nil
      {
        var digits = ""
        let isNegative = at > 0 && scalar(at - 1) == "⁻"
        while let value = Self.supers[scalar(at)]
          ?? ((0x2080...0x2089).contains(scalar(at).value) ? Int(scalar(at).value - 0x2080) : nil)
        {
          digits += String(value)
          at += 1
        }
        numbers.append(CheckedNumber(digits: digits, isNegative: isNegative))
      } else if here.properties.isAlphabetic {
        word()
      } else {
        at += 1
      }
    }
  }

  private func startsDecimal(_ index: Int) -> Bool {
    manner.hasAmounts && scalar(index) == "." && digit(index + 1) != nil && digit(index - 1) == nil
  }

  private mutating func digits() -> String {
    var run = ""
    while let value = digit(at) {
      run += String(value)
      at += 1
    }
    return run
  }

  private static let spaces: Set<Unicode.Scalar> = [" ", "\u{A0}", "\u{2009}", "\u{202F}"]
  private static let minus: Set<Unicode.Scalar> = ["-", "−", "–"]
  private static let signs: Set<Unicode.Scalar> = ["$", "€", "£"]

  private mutating func figure() {
    let start = at
    var number = CheckedNumber(digits: digits())
    if manner.hasAmounts { amount(&number) }
    if manner.hasMagnitudes {
      // The bracket closes before the magnitude.
      if scalar(at) == ")", scalar(start - 1) == "(" { at += 1 }
      magnitude(&number)
    }
    // A minus touches the figure, or its currency, and nothing before it.
    var before = start - 1
    if before >= 0, !scalar(before).properties.isAlphabetic, !Self.minus.contains(scalar(before)),
      !Self.spaces.contains(scalar(before)), scalar(before).value > 0x7F || scalar(before) == "$"
    {
      before -= 1
    }
    // Accountants put a loss in brackets: "$(12.4)m".
    let isLoss = scalar(start - 1) == "(" && start > 1 && Self.signs.contains(scalar(start - 2))
    number.isNegative = before == 0 && Self.minus.contains(scalar(0)) || isLoss
    numbers.append(number)
    // "5e-21"
    if manner.hasPowers, scalar(at) == "e" || scalar(at) == "E", digit(at + 2) != nil,
      scalar(at + 1) == "-" || scalar(at + 1) == "+"
    {
      let isNegative = scalar(at + 1) == "-"
      at += 2
      numbers.append(CheckedNumber(digits: "10"))
      numbers.append(CheckedNumber(digits: digits(), isNegative: isNegative))
    }
  }

  private mutating func amount(_ number: inout CheckedNumber) {
    if number.digits.isEmpty {
      at += 1
      number.digits = manner.isCaliber ? digits() : "0." + digits()
      return
    }
    if number.digits.count <= 2 { indianGroups(&number) }
    let mark = scalar(at)
    if number.digits.count <= 3,
      mark == "," || mark == "." || mark == "'" || mark == "’"
        || Self.spaces.contains(mark)
    {
      var groups: [String] = []
      var end = at
      while scalar(end) == mark, (1...3).allSatisfy({ digit(end + $0) != nil }),
        digit(end + 4) == nil
      {
        groups.append((1...3).map { String(digit(end + $0) ?? 0) }.joined())
        end += 4
      }
      // "1.234,56", as the continent prints it
      let isContinental =
        scalar(end) == "," && digit(end + 1) != nil && digit(end + 2) != nil
        && digit(end + 3) == nil
      if mark == "." ? groups.count > 1 || groups.count == 1 && isContinental : !groups.isEmpty,
        number.digits.first != "0"
      {
        number.digits += groups.joined()
        at = end
      }
    }
    // A decimal comma has one or two digits behind it.
    if digit(at + 1) != nil,
      scalar(at) == "." || scalar(at) == "·"
        || scalar(at) == "," && (digit(at + 2) == nil || digit(at + 3) == nil)
    {
      at += 1
      number.digits += "." + digits()
    }
  }

  /// ",32,199" behind "1": pairs of digits, and three at last.
  private mutating func indianGroups(_ number: inout CheckedNumber) {
    var end = at
    var pairs = ""
    while scalar(end) == ",", let tens = digit(end + 1), let ones = digit(end + 2),
      scalar(end + 3) == ","
    {
      pairs += "\(tens)\(ones)"
      end += 3
    }
    let last = (1...3).compactMap { digit(end + $0) }
    guard !pairs.isEmpty, last.count == 3, digit(end + 4) == nil else { return }
    number.digits += pairs + last.map(String.init).joined()
    at = end + 4
  }

  private static let magnitudes: [String: Int] = [
    "k": 3, "m": 6, "mn": 6, "mln": 6, "mio": 6, "b": 9, "bn": 9, "bln": 9, "mrd": 9, "t": 12,
    "tn": 12, "trn": 12, "thousand": 3, "million": 6, "millions": 6, "billion": 9, "trillion": 12,
    "hundred": 2, "mm": 6, "crore": 7, "cr": 7, "lakh": 5, "bcm": 9, "mcm": 6, "tcm": 3, "mb": 6,
    "mt": 6, "mmt": 6, "moz": 6, "mmcf": 6, "mmbtu": 6, "mgd": 6,
    "kb": 3, "tr": 12, "lakhs": 5, "crores": 7, "lac": 5, "lacs": 5,
  ]

  private mutating func magnitude(_ number: inout CheckedNumber) {
    let start = Self.spaces.contains(scalar(at)) || scalar(at) == "-" ? at + 1 : at
    var end = start
    while scalar(end).properties.isAlphabetic { end += 1 }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: text[start..<end])
    if let zeros = Self.magnitudes[String(name).lowercased()] {
      number = number.scaled(zeros)
      at = end
      // "Rs 6.81 lakh crore"; the "m" of "3bn m³" is none.
      if ["lakh", "thousand", "hundred"].contains(String(name).lowercased()) { magnitude(&number) }
    }
  }

  /// Number words in print count as figures ("7-Eleven"), and in their places months and Roman numerals.
  private mutating func word() {
    let start = at
    while scalar(at).properties.isAlphabetic { at += 1 }
    // "km2": a unit's power is no figure.
    if manner.hasUnits, scalar(at) == "2" || scalar(at) == "3", digit(at + 1) == nil {
      at += 1
    }
    var word = String.UnicodeScalarView()
    word.append(contentsOf: text[start..<at])
    let name = String(word)
    if name.hasPrefix("WW"), let value = Self.roman(String(name.dropFirst(2))) {
      numbers.append(CheckedNumber(digits: String(value)))
    } else if manner.isRoman,
      name.count > 1 || !manner.hasLetters && name == name.uppercased(),
      let value = Self.roman(name.uppercased())
    {
      numbers.append(CheckedNumber(digits: String(value)))
    } else if manner.hasMonths, let month = CheckedWords.months[Substring(name.lowercased())] {
      numbers.append(CheckedNumber(digits: String(month)))
    } else if digit(start - 1) == nil {
      numbers += SpokenFigures.runs(name, .init(countsSeconds: true)).joined()
    }
  }

  static func roman(_ text: String) -> Int? {
    let values: [Character: Int] = [
      "I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000,
    ]
    let digits = text.compactMap { values[$0] }
    guard !digits.isEmpty, digits.count == text.count else { return nil }
    return digits.indices.reduce(0) { sum, index in
      let next = index + 1 < digits.count ? digits[index + 1] : 0
      return sum + (digits[index] < next ? -digits[index] : digits[index])
    }
  }
}
