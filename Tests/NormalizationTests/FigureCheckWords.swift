/// English number words, written down apart from the rules that they check.
enum CheckedWords {
  static let zeros: Set<Substring> = [
    "zero", "oh", "nil", "nothing", "zeroth", "noughties",
  ]

  private static let small = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let decades = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let ranks = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth",
  ]
  private static let decadeRanks = [
    "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth",
    "ninetieth",
  ]

  private static func table(_ words: [String], _ value: (Int) -> Int) -> [Substring: Int] {
    Dictionary(
      uniqueKeysWithValues: words.enumerated().map { (Substring($1), value($0)) })
  }

  static let units = table(small) { $0 + 1 }
  static let tens = table(decades) { ($0 + 2) * 10 }
  static let ordinals = table(ranks) { $0 + 1 }
    .merging(table(decadeRanks) { ($0 + 2) * 10 }) { first, _ in first }
  /// "sixes", "nineties", "thirds"; the seconds of a clock are not in it.
  static let plurals = table(small.map { $0.hasSuffix("x") ? $0 + "es" : $0 + "s" }) { $0 + 1 }
    .merging(table(decades.map { $0.dropLast() + "ies" }) { ($0 + 2) * 10 }) { first, _ in first }
    .merging(table(ranks.map { $0 + "s" }) { $0 + 1 }) { first, _ in first }
    .merging(table(decadeRanks.map { $0 + "s" }) { ($0 + 2) * 10 }) { first, _ in first }

  /// Zeros that a word adds.
  static let scales: [Substring: Int] = [
    "hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "quadrillion": 15,
    "quintillion": 18, "lakh": 5, "crore": 7,
  ]
  static let scaleOrdinals: [Substring: Int] = [
    "hundredth": 100, "hundredths": 100, "thousandth": 1000, "thousandths": 1000, "thousands": 1000,
    "millionth": 1_000_000,
    "millionths": 1_000_000, "billionth": 1_000_000_000,
  ]
  static let parts: [Substring: Int] = ["half": 2, "halves": 2, "quarter": 4, "quarters": 4]

  static let months: [Substring: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    var months = table(names) { $0 + 1 }
    for (index, name) in names.enumerated() { months[name.prefix(3)] = index + 1 }
    months["sept"] = 9
    return months
  }()

  static func digit(_ word: Substring) -> Int? {
    if zeros.contains(word) { return 0 }
    return units[word].flatMap { $0 < 10 ? $0 : nil }
  }
}
