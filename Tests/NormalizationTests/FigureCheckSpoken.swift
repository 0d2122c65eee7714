/// A number taken from speech or from print, as decimal text, so that nothing is rounded.
struct CheckedNumber: Hashable, Sendable, CustomStringConvertible {
  /// Digits as they stand, a point among them: "00742", "2.50".
  var digits: String
  var isNegative = false

  var description: String { (isNegative ? "-" : "") + digits }

  /// The same value has the same text: "2.5", "742".
  var value: String {
    var parts = digits.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    parts[0] = String(parts[0].drop { $0 == "0" })
    if parts[0].isEmpty { parts[0] = "0" }
    guard parts.count == 2 else { return parts[0] }
    while parts[1].last == "0" { parts[1].removeLast() }
    return parts[1].isEmpty ? parts[0] : parts[0] + "." + parts[1]
  }

  /// Times ten to the power of `zeros`.
  func scaled(_ zeros: Int) -> CheckedNumber {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    var fraction = parts.count > 1 ? parts[1] : ""
    fraction += String(repeating: "0", count: max(0, zeros - fraction.count))
    let moved = parts[0] + fraction.prefix(zeros)
    let rest = fraction.dropFirst(zeros)
    return CheckedNumber(digits: rest.isEmpty ? moved : moved + "." + rest, isNegative: isNegative)
  }
}

/// Reads English number words back to numbers, by ear: a hyphen is a space. Numbers that follow each
/// other without another word between them are one run.
struct SpokenFigures {
  struct Manner {
    /// "one thirty-second" has two numbers, "the thirty-second" one.
    var hasFractions = false
    /// "second" is a unit of time.
    var countsSeconds = false
    /// "two point four point one" has three numbers.
    var splitsAtPoints = false
    /// "the third quarter" is no fraction.
    var hasQuarters = false
    /// "October" is 10.
    var hasMonths = false
    /// "one eight hundred five five five" begins with 1 and 800.
    var isTelephone = false
  }

  private(set) var runs: [[CheckedNumber]] = []
  private let words: [Substring]
  private let manner: Manner
  private var at = 0
  private var isRunning = false

  static func runs(_ text: String, _ manner: Manner) -> [[CheckedNumber]] {
    let words: [Substring] = text.lowercased().split { $0 == " " || $0 == "-" }
      .map { $0.hasSuffix("'s") ? $0.dropLast(2) : $0 }
    var reader = SpokenFigures(words: words, manner: manner)
    reader.read()
    return reader.runs
  }

  private init(words: [Substring], manner: Manner) {
    self.words = words
    self.manner = manner
  }

  private func word(_ index: Int) -> Substring { index < words.count ? words[index] : "" }

  private mutating func add(_ number: CheckedNumber) {
    if isRunning { runs[runs.count - 1].append(number) } else { runs.append([number]) }
    isRunning = true
  }

  private mutating func read() {
    while at < words.count {
      // "plus or minus three" has no sign.
      let isNegative =
        word(at) == "negative" || word(at) == "minus" && (at == 0 || word(at - 1) != "or")
      if isNegative { at += 1 }
      if var number = number() {
        if isNegative { isRunning = false }
        number.isNegative = isNegative
        add(number)
      } else if let zeros = Self.powers[word(at)] {
        add(CheckedNumber(digits: zeros))
        at += 1
      } else if let half = part() {
        for number in half { add(number) }
      } else if manner.hasMonths, let month = CheckedWords.months[word(at)] {
        isRunning = false
        add(CheckedNumber(digits: String(month)))
        isRunning = false
        at += 1
      } else {
        isRunning = isRunning && word(at) == "point" && manner.splitsAtPoints
        at += 1
      }
    }
  }

  private static let powers: [Substring: String] = ["squared": "2", "cubed": "3"]

  /// "half", "a quarter", "three quarters" (the three was read before), "five and a half".
  private mutating func part() -> [CheckedNumber]? {
    let isArticle = word(at) == "a" || word(at) == "an"
    let noun = word(isArticle ? at + 1 : at)
    guard !manner.hasQuarters, let parts = CheckedWords.parts[noun] else {
      guard isArticle, manner.hasFractions, let value = CheckedWords.ordinals[noun] else {
        return nil
      }
      at += 2
      return [CheckedNumber(digits: "1"), CheckedNumber(digits: String(value))]
    }
    let isCounted = !isArticle && isRunning
    at += isArticle ? 2 : 1
    let whole = CheckedNumber(digits: String(parts))
    return isCounted ? [whole] : [CheckedNumber(digits: "1"), whole]
  }

  private mutating func number() -> CheckedNumber? {
    var number: CheckedNumber
    if let value = cardinal() {
      number = CheckedNumber(digits: String(value))
    } else if word(at) == "point", !manner.splitsAtPoints, CheckedWords.digit(word(at + 1)) != nil {
      number = CheckedNumber(digits: "0")
    } else {
      return nil
    }
    guard word(at) == "point", !manner.splitsAtPoints, CheckedWords.digit(word(at + 1)) != nil
    else { return number }
    number.digits += "."
    at += 1
    while let digit = CheckedWords.digit(word(at)) {
      number.digits += String(digit)
      at += 1
    }
    while let zeros = CheckedWords.scales[word(at)] {
      number = number.scaled(zeros)
      at += 1
    }
    return number
  }

  /// A whole number in words, as far as the words make one: "twenty twenty-four" is two.
  private mutating func cardinal() -> Int? {
    if CheckedWords.zeros.contains(word(at)) {
      at += 1
      return 0
    }
    var total = 0
    var scale = Int.max
    var isFound = false
    while true {
      let start = at
      if isFound, word(at) == "and" { at += 1 }
      var isLast = false
      guard let group = group(&isLast) else {
        at = start
        return isFound ? total : nil
      }
      isFound = true
      if isLast { return total + group }
      var factor = 1
      let scaled = at
      while let zeros = CheckedWords.scales[word(at)], zeros >= 3 {
        for _ in 0..<zeros { factor = factor.multipliedReportingOverflow(by: 10).partialValue }
        at += 1
        if factor > 1_000_000, factor >= scale { break }
      }
      guard factor < scale else {
        at = factor == 1 ? start : scaled
        return total
      }
      total += group.multipliedReportingOverflow(by: factor).partialValue
      if factor == 1 { return total }
      scale = factor
      if let ordinal = CheckedWords.scaleOrdinals[word(at)], !manner.hasFractions {
        at += 1
        return total * ordinal
      }
    }
  }

  /// 1…9999 ("thirty-four hundred"); an ordinal or a plural ends the number.
  private mutating func group(_ isLast: inout Bool) -> Int? {
    guard var value = upTo99(&isLast) else {
      // "hundredth", "thousands" alone.
      if word(at).hasPrefix("hundred") || CheckedWords.scaleOrdinals[word(at)] != nil {
        isLast = true
        defer { at += 1 }
        return word(at).hasPrefix("hundred") ? 100 : CheckedWords.scaleOrdinals[word(at)]
      }
      return nil
    }
    if isLast { return value }
    if !manner.hasFractions {
      if word(at) == "hundredth" || word(at) == "hundreds" {
        at += 1
        isLast = true
        return value * 100
      }
      if let scale = CheckedWords.scaleOrdinals[word(at)] {
        at += 1
        isLast = true
        return value * scale
      }
    }
    guard word(at) == "hundred" else { return value }
    at += 1
    value *= 100
    if manner.isTelephone { return value }
    let start = at
    if word(at) == "and" { at += 1 }
    // "three hundred and four hundred" is two numbers.
    if let rest = upTo99(&isLast), word(at) != "hundred" { return value + rest }
    isLast = false
    at = start
    return value
  }

  private mutating func upTo99(_ isLast: inout Bool) -> Int? {
    if let tens = CheckedWords.tens[word(at)] {
      at += 1
      if let unit = CheckedWords.units[word(at)], unit < 10 {
        at += 1
        return tens + unit
      }
      if let unit = ordinal(word(at), below: 10) {
        at += 1
        isLast = true
        return tens + unit
      }
      return tens
    }
    if let unit = CheckedWords.units[word(at)] {
      at += 1
      return unit
    }
    guard let value = ordinal(word(at), below: 100) else { return nil }
    at += 1
    isLast = true
    return value
  }

  private func ordinal(_ word: Substring, below limit: Int) -> Int? {
    if manner.countsSeconds, word == "second" || word == "seconds" { return nil }
    if let value = CheckedWords.ordinals[word] { return value < limit ? value : nil }
    // "thirds", "nineties", "sixteens": a plural stands alone, unless it is a unit's ("F-21s").
    guard let value = CheckedWords.plurals[word], value < limit else { return nil }
    return value
  }
}
