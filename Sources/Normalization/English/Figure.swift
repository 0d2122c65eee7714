internal import Core

/// A number as figures: "1,300", "12.5", ".50", "1 300", "1.300.000".
struct Figure {
  /// The whole part; nil beyond 18 digits.
  var value: Int?
  /// Folded bytes of the whole part, with grouping marks.
  var whole: Range<Int>
  /// Folded bytes after the point, empty if there are none.
  var decimals: Range<Int>
  /// One past the last lexeme.
  var end: Int
  var isGrouped = false
  /// "007"
  var hasLeadingZero = false
  /// Grouped by plain spaces, which may also part two numbers.
  var isDoubtful = false
  /// Parted as in India: said in lakhs and crores.
  var isIndian = false

  var isWhole: Bool { decimals.isEmpty }
  /// Exactly one: "1" or "1.0" is not.
  var isOne: Bool { value == 1 && isWhole }
}

extension Line {
  /// The figure that begins at `index`.
  func figure(_ index: Int) -> Figure? {
    var start = index
    if isMark(index, "."), isDigits(index + 1), !isDigits(index - 1), !isWord(index - 1),
      !isMark(index - 1, ".")
    {
      let digits = Int(self[index + 1].start)..<Int(self[index + 1].end)
      return Figure(
        value: 0, whole: digits.lowerBound..<digits.lowerBound, decimals: digits, end: index + 2)
    }
    guard isDigits(index) else { return nil }
    let first = length(index)
    // Most figures are one lexeme, and a dozen rules ask for each.
    if !isDigits(index + 2) {
      return Figure(
        value: value(index), whole: Int(self[index].start)..<Int(self[index].end),
        decimals: 0..<0, end: index + 1, hasLeadingZero: first > 1 && byte(index) == 0x30)
    }
    if let figure = indianFigure(index) { return figure }
    var value = first <= 18 ? self.value(index) : nil
    var groups = 0
    var separator: Unicode.Scalar?
    start = index
    while groups < 11, first <= 3, isDigits(start + 2), length(start + 2) == 3 {
      let mark: Unicode.Scalar =
        isMark(start + 1, ",")
        ? "," : isMark(start + 1, ".") ? "." : isMark(start + 1, "'") ? "'" : " "
      if mark == " " && !isSpace(start + 1) { break }
      if let separator, separator != mark { break }
      separator = mark
      // Beyond 18 digits there is no value, only a name.
      value = groups >= 5 ? nil : value.map { $0 * 1000 + (self.value(start + 2) ?? 0) }
      groups += 1
      start += 2
    }
    // "€1.234,56", as the continent prints it.
    if separator == ".", groups > 0, isMark(start + 1, ","), length(start + 2) == 2,
      isDigits(start + 2), byte(index) != 0x30
    {
      let digits = self[start + 2]
      return Figure(
        value: value, whole: Int(self[index].start)..<Int(self[start].end),
        decimals: Int(digits.start)..<Int(digits.end), end: start + 3, isGrouped: true)
    }
    // One group after a point is a decimal; "0,123" is nothing English.
    if separator == ".", groups < 2 || byte(index) == 0x30 {
      (groups, start, value) = (0, index, self.value(index))
    }
    if separator == " ",
      byte(index) == 0x30 || isWord(start + 1)
        // "400 737 Max jets", "10 737-800 jets"
        || Tables.airliners.contains(skipSpace(start + 3), in: self)
          && (707...787).contains(self.value(start) ?? 0)
        || Tables.airliners.contains(skipSpace(start + 1), in: self)
          && (707...787).contains(self.value(start) ?? 0) && (self.value(start) ?? 0) % 10 == 7
        || isDash(start + 1) && Self.isAirliner(self.value(start) ?? 0, self.value(start + 2) ?? 0)
        // "116-112 115-113 113-114"
        || isDash(start + 1) && isDigits(start + 2) && isDash(index - 1) && isDigits(index - 2)
    {
      (groups, start, value) = (0, index, self.value(index))
    }
    var figure = Figure(
      value: value, whole: Int(self[index].start)..<Int(self[start].end), decimals: 0..<0,
      end: start + 1, isGrouped: groups > 0,
      hasLeadingZero: first > 1 && byte(index) == 0x30 && groups == 0)
    if groups > 0, separator == " " {
      let space = self[index + 1]
      figure.isDoubtful = source[Int(space.lower)] == 0x20
    }
    // A decimal comma, as abroad: "2,5 %", "12,5 euros"; "4,5 and 6" are items.
    if groups == 0, isMark(figure.end, ","), isDigits(figure.end + 1), length(figure.end + 1) <= 2 {
      let next = figure.end + 2
      let noun = skipSpace(next)
      if isMark(noun, "%") || isLowercase(noun) && !Tables.functionWords.contains(noun, in: self) {
        let digits = self[figure.end + 1]
        figure.decimals = Int(digits.start)..<Int(digits.end)
        figure.end += 2
        return figure
      }
    }
    // The British medical press has a raised point: "2·4 mg".
    if isMark(figure.end, ".") || isMark(figure.end, "·"), isDigits(figure.end + 1),
      separator != "." || groups == 0
    {
      let digits = self[figure.end + 1]
      figure.decimals = Int(digits.start)..<Int(digits.end)
      figure.end += 2
    }
    return figure
  }

  /// "1,32,199": hundreds of thousands parted as in India.
  private func indianFigure(_ index: Int) -> Figure? {
    guard length(index) <= 2, isMark(index + 1, ","), isDigits(index + 2), length(index + 2) == 2,
      isMark(index + 3, ","), isDigits(index + 4), var value = value(index)
    else { return nil }
    var end = index
    while isMark(end + 1, ","), isDigits(end + 2), length(end + 2) == 2, end < index + 8 {
      value = value * 100 + (self.value(end + 2) ?? 0)
      end += 2
    }
    guard isMark(end + 1, ","), isDigits(end + 2), length(end + 2) == 3 else { return nil }
    value = value * 1000 + (self.value(end + 2) ?? 0)
    end += 2
    var figure = Figure(
      value: value, whole: Int(self[index].start)..<Int(self[end].end), decimals: 0..<0,
      end: end + 1, isGrouped: true, isIndian: true)
    if isMark(end + 1, "."), isDigits(end + 2) {
      figure.decimals = Int(self[end + 2].start)..<Int(self[end + 2].end)
      figure.end = end + 3
    }
    return figure
  }

  private func large(_ digits: [UInt8], isGrouped: Bool) -> String {
    isGrouped && digits.count <= 36
      ? Numbers.cardinal(digits: digits, and: style.saysAnd) : Numbers.digits(digits)
  }

  private func byte(_ index: Int) -> UInt8 { folded[Int(self[index].start)] }

  /// The digits behind the point as a number: 5 of "12.05".
  func decimalValue(_ figure: Figure) -> Int {
    folded[figure.decimals].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }

  /// ".298", ".500": a hitter's average and a team's record are said as whole numbers.
  func isAverage(_ figure: Figure) -> Bool {
    figure.whole.isEmpty && figure.decimals.count == 3
      && (figure.end - 14..<figure.end + 14).contains {
        Tables.averages.contains($0, in: self)
      }
  }

  /// "one thousand three hundred", "twelve point five", "zero zero seven" for what is no amount.
  func say(_ figure: Figure) -> String {
    let whole =
      figure.value.map {
        figure.isIndian
          ? Numbers.indian($0, and: style.saysAnd) : Numbers.cardinal($0, and: style.saysAnd)
      }
      ?? large(folded[figure.whole].filter(\.isASCIIDigit), isGrouped: figure.isGrouped)
    if figure.isWhole { return whole }
    if isGoalsAndBehinds(figure) {
      return whole + " " + Numbers.cardinal(decimalValue(figure))
    }
    if isAverage(figure) {
      let value = decimalValue(figure)
      if value > 99 { return Numbers.pairs(value) }
    }
    let decimals = Numbers.digits(folded[figure.decimals])
    return (figure.whole.isEmpty ? "point" : whole + " point") + " "
      + decimals
  }
}
