import Core
import Foundation

/// Compares what is said with what is written, by value. Nothing here knows the rules: it reads both
/// sides by itself.
enum FigureCheck {
  /// Classes whose numbers are said as amounts; in the others "two thirty-five" may be 235.
  private static let amounts: Set<String> = [
    "cardinal", "decimal", "money", "measure", "percent", "ordinal", "fraction", "ratio",
    "coordinate", "mathematics", "duration",
  ]
  private static let silent: Set<String> = ["silent", "punctuation", "name", "foreign"]

  /// What is wrong with a token, or nil.
  static func fault(of token: Token, in text: String) -> String? {
    let written = token.source.text(in: text)
    let said = token.words.map(\.said).joined(separator: " ")
    guard !silent.contains(token.kind), token.rule != "literal", written != said else { return nil }
    // "Pfc." is a Private First Class, who is no figure.
    // Nor is the Ohio of "R-OH".
    if ["abbreviation", "place"].contains(token.kind) || said == "quarter on quarter",
      !written.contains(where: \.isNumber)
    {
      return nil
    }
    if token.rule == "timestamp" {
      let halves = written.split(separator: "T").map(String.init)
      let spoken = said.components(separatedBy: " at ")
      guard halves.count == 2, spoken.count == 2, agree(halves[0], spoken[0], "date"),
        agree(String(halves[1].prefix(5)), spoken[1], "time") || halves[1].count > 6
      else { return "“\(written)” is a timestamp “\(said)”" }
      return nil
    }
    if !agree(written, said, token.kind) { return "“\(written)” is \(token.kind) “\(said)”" }
    if let noun = CheckedUnits.fault(written, said, token.kind) {
      return "“\(written)” is \(token.kind) “\(said)”: \(noun)"
    }
    return nil
  }

  /// "★★★☆" → "3 4": stars are figures, too.
  private static func counted(_ written: String) -> String {
    let stars = written.filter { $0 == "★" }.count
    guard stars > 0, written.count > 1, written.allSatisfy({ "★☆".contains($0) }) else {
      return written
    }
    return stars == written.count ? "\(stars)" : "\(stars) \(written.count)"
  }

  static func agree(_ written: String, _ said: String, _ kind: String) -> Bool {
    let written = counted(written)
    // "love thirty", at tennis
    let said = kind == "score" ? said.replacingOccurrences(of: "love", with: "nil") : said
    var isAmount = amounts.contains(kind)
    var print = WrittenFigures.Manner()
    // "The 5K" is a race, not five thousand.
    print.hasMagnitudes =
      !said.hasSuffix(" K") && ["cardinal", "decimal", "money", "range", "percent"].contains(kind)
    print.hasPowers = kind == "mathematics"
    print.hasMonths = kind == "date" || kind == "range"
    print.isRoman = kind == "roman" || kind == "legal"
    print.hasLetters = kind == "legal"
    print.hasUnits = kind == "measure"
    print.isCaliber =
      said.contains("caliber") || said.contains("rifle")
      || kind == "measure" && written.hasPrefix(".") && !said.hasPrefix("point")
    // ".380" is "three eighty".
    if print.isCaliber { isAmount = false }
    var speech = SpokenFigures.Manner()
    speech.hasFractions = kind == "fraction"
    speech.countsSeconds = [
      "duration", "time", "measure", "coordinate", "mathematics",
    ].contains(kind)
    speech.hasQuarters = kind == "period"
    speech.hasMonths = print.hasMonths
    speech.isTelephone = kind == "telephone"
    for splits in isAmount ? [false] : [false, true] {
      print.hasAmounts = !splits
      speech.splitsAtPoints = splits
      var numbers = WrittenFigures.numbers(written, print)
      var runs = SpokenFigures.runs(said, speech)
      if kind == "money" {
        if match(cents(numbers, runs), runs, isAmount) { return true }
        // A whole cent part of nothing is not said: "$5.00".
        numbers = numbers.map {
          CheckedNumber(digits: $0.value, isNegative: $0.isNegative)
        }
      }
      // "6ft2"
      if kind == "measure",
        match(WrittenFigures.numbers(written, with(print) { $0.hasUnits = false }), runs, isAmount)
      {
        return true
      }
      if kind == "measure" || kind == "range" {
        if match(
          WrittenFigures.numbers(written, with(print) { $0.hasMagnitudes = true }), runs, isAmount)
        {
          return true
        }
      }
      if kind == "time" {
        let trimmed = numbers.enumerated().filter { $0 == 0 || $1.digits != "00" }.map(\.element)
        if match(trimmed, runs, isAmount) { return true }
        let clock = CheckedNumber(digits: numbers.map(\.digits).joined())
        if match([clock], runs, isAmount) { return true }
        // "500 AM" is five o'clock.
        if clock.digits.count > 2, clock.digits.hasSuffix("00"),
          match([CheckedNumber(digits: String(clock.digits.dropLast(2)))], runs, isAmount)
        {
          return true
        }
        if runs.isEmpty, clock.digits == (said == "noon" ? "1200" : "0000") { return true }
      }
      if print.hasMonths {
        let order: (CheckedNumber, CheckedNumber) -> Bool = { $0.digits < $1.digits }
        runs = [runs.joined().sorted(by: order)]
        if pairs(numbers, of: runs[0]) { return true }
        // "26.10.23": the century is said.
        if numbers.count == 3, written.contains(".") || written.contains("/"),
          numbers[2].digits.count == 2
        {
          var full = numbers
          full[2].digits = "20" + full[2].digits
          if pairs(full, of: runs[0]) { return true }
        }
      }
      if match(numbers, runs, isAmount) { return true }
      // "2020-2" is said with both years in full.
      if kind == "year", numbers.count == 2, numbers[1].digits.count < numbers[0].digits.count {
        numbers[1].digits =
          numbers[0].digits.dropLast(numbers[1].digits.count) + numbers[1].digits
        if match(numbers, runs, isAmount) { return true }
        // "1998/9" with the last two figures.
        numbers[1].digits = String(numbers[1].digits.suffix(2))
        if match(numbers, runs, isAmount) { return true }
      }
    }
    return false
  }

  private static func with(
    _ manner: WrittenFigures.Manner, _ change: (inout WrittenFigures.Manner) -> Void
  ) -> WrittenFigures.Manner {
    var manner = manner
    change(&manner)
    return manner
  }

  /// "£9.99" as nine and ninety-nine, "€0.99" as ninety-nine, where two numbers are said.
  private static func cents(
    _ numbers: [CheckedNumber], _ runs: [[CheckedNumber]]
  ) -> [CheckedNumber] {
    guard
      numbers.count < runs.joined().count || numbers.contains(where: { $0.digits.hasPrefix("0.") })
    else { return numbers }
    return numbers.flatMap { number -> [CheckedNumber] in
      let parts = number.digits.split(separator: ".").map(String.init)
      guard parts.count == 2, parts[1].count == 2 else { return [number] }
      let small = CheckedNumber(
        digits: parts[1], isNegative: Int(parts[0]) == 0 && number.isNegative)
      if Int(parts[0]) == 0 { return [small] }
      let whole = CheckedNumber(digits: parts[0], isNegative: number.isNegative)
      return small.value == "0" ? [whole] : [whole, small]
    }
  }

  /// Dates change the order of their numbers: each written one is said once, in one word or two.
  static func pairs(_ written: [CheckedNumber], of said: some Collection<CheckedNumber>) -> Bool {
    let said = Array(said)
    guard let first = written.first else { return said.isEmpty }
    let rest = Array(written.dropFirst())
    for index in said.indices {
      var others = said
      let one = others.remove(at: index)
      if one.value == first.value, pairs(rest, of: others) { return true }
      guard first.digits.count == 4 || first.digits.count == 2 && first.digits.first == "0" else {
        continue
      }
      for next in others.indices {
        var left = others
        let two = left.remove(at: next)
        if one.digits + two.digits == first.digits || one.digits + "0" + two.digits == first.digits,
          pairs(
            rest, of: left.filter { one.digits + two.digits == first.digits || $0.digits != "0" })
        {
          return true
        }
      }
    }
    return false
  }

  /// Every written number is said, in order, and nothing else is.
  static func match(
    _ written: [CheckedNumber], _ runs: [[CheckedNumber]], _ isAmount: Bool
  ) -> Bool {
    func fits(_ index: Int, _ run: Int, _ at: Int) -> Bool {
      if run == runs.count { return index == written.count }
      if at == runs[run].count { return fits(index, run + 1, 0) }
      guard index < written.count else { return false }
      let number = written[index]
      var joined = ""
      for end in at..<runs[run].count {
        let word = runs[run][end]
        joined += word.digits
        let isFirst = end == at
        guard number.isNegative == runs[run][at].isNegative else { return false }
        let equal =
          isFirst
          ? word.value == number.value
          : joined == number.digits
            && (!isAmount || number.digits.first == "0" || number.digits.count > 9)
        if equal, fits(index + 1, run, end + 1) { return true }
      }
      return false
    }
    return fits(0, 0, 0)
  }
}
