internal import Core

/// Amounts of money.
extension Rule {
  static let money = Rule(
    "money", "money", at: [.keyword, .joined, .digits, .marks("$€+-")],
    examples: [
      (
        "A $2.3bn loan costs €0.99 a day.",
        "A two point three billion dollar loan costs ninety-nine cents a day."
      ),
      (
        "Power is £9.99, then €300/MWh.",
        "Power is nine pounds ninety-nine pence, then three hundred euros per megawatt hour."
      ),
    ]
  ) { at, line, out in
    var first = at
    var sign = ""
    if line.isMark(at, "-") || line.isMark(at, "+") {
      guard !line.isWord(at - 1), !line.isDigits(at - 1) else { return }
      sign = line.isMark(at, "-") ? "minus " : "plus "
      first = at + 1
      guard !line.isDigits(first) else { return }
    }
    guard let amount = line.money(first) else { return }
    // "between $3 and $4 billion", "$5 to $7 million": the magnitude is of both.
    if sign.isEmpty, amount.magnitude == nil, amount.figure.value ?? 1000 < 1000,
      amount.figure.decimals.count < 2, line.isSpace(amount.end),
      line.matches(amount.end + 1, "and") && line.matches(line.before(at), "between")
        || line.matches(amount.end + 1, "to") || line.matches(amount.end + 1, "or"),
      line.isSpace(amount.end + 2), let other = line.money(amount.end + 3),
      let magnitude = other.magnitude, magnitude.isWord, other.currency[0] == amount.currency[0],
      amount.figure.value ?? 0 < other.figure.value ?? 0
    {
      let link = out.words(line.text(amount.end + 1))
      out.say(
        "\(line.say(amount.figure)) \(link) \(line.say(other.figure)) \(magnitude.name) \(other.currency[2])",
        to: other.end, doubt: -2)
    }
    line.propose(amount, sign: sign, at, &out)
  }

}

extension Line {
  struct Money {
    var currency: WordTable.Row
    var figure: Figure
    var magnitude: Magnitude?
    var end: Int
    /// A hyphen ties number and magnitude: "$100-million".
    var isHyphenated = false
  }

  /// Symbol or code before the figure ("$5m", "UAH 41.3", "US$76.3 trillion") or behind ("8,000 UAH").
  func money(_ index: Int) -> Money? {
    if isDigits(index) {
      guard let figure = figure(index) else { return nil }
      let magnitude = self.magnitude(figure.end)
      let codeAt = skipSpace(magnitude?.end ?? figure.end)
      guard let (currency, end) = currency(codeAt, behind: true) else { return nil }
      // "spent in 2008 £60bn": the sign is of the figure behind it.
      if isSpace(codeAt - 1), isDigits(end) || year(index) != nil && isDigits(skipSpace(end)) {
        return nil
      }
      return Money(currency: currency, figure: figure, magnitude: magnitude, end: end)
    }
    guard let (currency, after) = currency(index, behind: false) else { return nil }
    let figureAt = skipSpace(after)
    guard let figure = figure(figureAt), !figure.hasLeadingZero || !figure.isWhole else {
      return nil
    }
    var money = Money(currency: currency, figure: figure, magnitude: nil, end: figure.end)
    // "$40mm" is a banker's million.
    if equals(figure.end, "mm") || equals(figure.end, "MM") {
      money.magnitude = Magnitude(
        name: "million", end: figure.end + 1, isWord: false, isLetter: false)
      money.end = figure.end + 1
    } else if let magnitude = magnitude(figure.end) {
      let spaced = isSpace(figure.end)
      // "USD 4.5 m"
      let isBare = isLetterM(figure.end + 1) && kind(magnitude.end) != .space
      if !(magnitude.isLetter && spaced && !equals(figure.end + 1, "b") && !isBare) {
        money.magnitude = magnitude
        money.isHyphenated = isMark(figure.end, "-")
        money.end = magnitude.end
      }
    }
    takeCode(&money)
    return money
  }

  private func currency(_ index: Int, behind: Bool) -> (row: WordTable.Row, end: Int)? {
    // "$A230m", "$US3bn"
    if isMark(index, "$"), !behind, isCapitalized(index + 1), length(index + 1) <= 2,
      isDigits(index + 2), let row = Tables.currencies.row(text(index + 1) + "$")
    {
      return (row, index + 2)
    }
    if kind(index) == .mark {
      guard let row = Tables.currencies.row(of: index...index, in: self) else { return nil }
      return (row, index + 1)
    }
    guard isWord(index),
      isCapitalized(index) || equals(index, "zł") || equals(index, "kr") && behind,
      !(isMark(index - 1, "/") && !behind)
    else { return nil }
    if kind(index + 1) == .mark, !behind || !isDigits(index + 2),
      let row = Tables.currencies.row(of: index...index + 1, in: self)
    {
      return (row, index + 2)
    }
    // "US $76"
    if equals(index, "US"), isSpace(index + 1), isMark(index + 2, "$"), !behind,
      let row = Tables.currencies.row("US$")
    {
      return (row, index + 3)
    }
    if Tables.doubtfulCodes.row(at: index, in: self, exactCase: true) != nil,
      behind || !isAmount(length(index) == 1 ? index + 1 : skipSpace(index + 1))
    {
      return nil
    }
    guard length(index) <= 3, let row = Tables.currencies.row(at: index, in: self, exactCase: true),
      row.key.allSatisfy({ $0 >= 0x80 || $0.isASCIILetter })
    else { return nil }
    let takesStop =
      isMark(index + 1, ".") && length(index) == 2
      && (!behind || equals(index, "kr") && !isCapitalized(skipSpace(index + 2)))
    let end = takesStop ? index + 2 : index + 1
    return (row, end)
  }

  /// "R1.5bn", "N20 million", "SR 350 a day": an amount, where a code with a letter has none.
  private func isAmount(_ index: Int) -> Bool {
    guard let figure = figure(index), !figure.hasLeadingZero else { return false }
    // The Rivian R1T is a truck.
    let isAmount = magnitude(figure.end).map { !$0.isLetter || isLowercase(figure.end) } ?? false
    return isAmount || figure.isGrouped || figure.decimals.count == 2
      || matches(skipSpace(figure.end), "a") || matches(skipSpace(figure.end), "per")
  }

  fileprivate func propose(_ money: Money, sign: String, _ at: Int, _ out: inout Proposals) {
    var end = money.end
    let singular = isQualifier(at, money)
    out.say(sign + said(money, singular: singular), to: end)
    // "$4.29½ a bushel"
    if kind(end) == .fraction, money.figure.decimals.count == 2, let part = fraction(end),
      !money.currency[4].isEmpty
    {
      let parts =
        part.numerator == 1
        ? "a " + Numbers.denominator(part.denominator, plural: false)
        : Numbers.fraction(part.numerator, part.denominator) ?? ""
      let cents = said(money, singular: false)
      let unit = " " + money.currency[4]
      if cents.hasSuffix(unit) {
        out.say(sign + cents.dropLast(unit.count) + " and " + parts + unit, to: end + 1, doubt: -4)
      }
    }
    // "$80/barrel", "€300/MWh", "$20/mo"
    // "£1.05/1.5kg"
    if isMark(end, "/"), let amount = figure(end + 1), !amount.hasLeadingZero,
      let unit = self.unit(skipSpace(amount.end), after: amount.end), !unit.isQuiet
    {
      let per = " per " + say(amount) + " " + (amount.isOne ? unit.one : unit.many)
      return out.say(sign + said(money, singular: false) + per, to: unit.end)
    }
    if isMark(end, "/"), let unit = perUnit(end + 1) {
      out.say(sign + said(money, singular: false) + " per " + unit.said, to: unit.end)
      return
    }
    // "£2,400pcm", "£95 pw"
    let each = skipSpace(end)
    if let period = Tables.payPeriods.row(of: each...each, in: self) {
      return out.say(sign + said(money, singular: false) + " " + period[1], to: each + 1)
    }
    // "$60-plus billion"
    if isMark(end, "-"), matches(end + 1, "plus"), money.magnitude == nil,
      let magnitude = magnitude(end + 2), magnitude.isWord
    {
      let head = say(money.figure) + " plus " + magnitude.name + " "
      let isAttribute =
        isLowercase(skipSpace(magnitude.end))
        && !Tables.functionWords.contains(skipSpace(magnitude.end), in: self)
      return out.say(sign + head + money.currency[isAttribute ? 1 : 2], to: magnitude.end)
    }
    // "in the mid $20s"
    if equals(end, "s"), money.magnitude == nil, money.figure.isWhole {
      return out.say(sign + say(money.figure) + " " + money.currency[1] + " range", to: end + 1)
    }
    if isMark(end, "-"), isWord(end + 1), !singular || isLowercase(end + 1) {
      out.say(sign + said(money, singular: true), to: end + 1)
    }
    // "$5m-$7m", "$10-12", "$5–7m"
    let isSpaced = isSpacedDash(end)
    guard isDash(end) || isSpaced else { return }
    end = skipSpace(skipSpace(end) + 1)
    if let other = self.money(end), !isDigits(end), other.currency[0] == money.currency[0] {
      // "for £1.15m - £85,000 below asking": what falls is no range, but a thought of its own.
      let isSame = money.magnitude?.name == other.magnitude?.name
      let falls = isSame && other.figure.value ?? 0 < money.figure.value ?? 0
      if isSpaced, falls || money.magnitude != nil && other.magnitude == nil { return }
      // "$1.5 – $2 billion", "$5-$7m": the magnitude is of both.
      if money.magnitude == nil, let magnitude = other.magnitude, money.figure.decimals.count < 2,
        money.figure.value ?? 1000 <= other.figure.value ?? 0
      {
        let text = "\(say(money.figure)) to \(say(other.figure)) \(magnitude.name)"
        let name = other.currency[isQualifier(at, other) ? 1 : 2]
        return out.say(sign + text + " " + name, to: other.end, doubt: -2)
      }
      let first = said(money, singular: false)
      let unit = " " + money.currency[2]
      // Same unit twice is said once; cents keep their own.
      let isPlain = money.magnitude != nil
      let head = isPlain && first.hasSuffix(unit) ? String(first.dropLast(unit.count)) : first
      out.say(sign + head + " to " + said(other, singular: false), to: other.end, doubt: -1)
    } else if let figure = figure(end), !isMark(figure.end, "%"),
      !isOne(skipSpace(figure.end), of: ["percent", "per", "pct"])
    {
      var other = Money(currency: money.currency, figure: figure, magnitude: nil, end: figure.end)
      if let magnitude = magnitude(figure.end), !(magnitude.isLetter && isSpace(figure.end)) {
        other.magnitude = magnitude
        other.end = magnitude.end
      }
      if isSpaced, money.magnitude != nil, other.magnitude == nil { return }
      // "$3.50-4.00 a share"
      if money.magnitude == nil, other.magnitude == nil,
        money.figure.decimals.count == 2 || figure.decimals.count == 2
      {
        return out.say(
          sign + said(money, singular: false) + " to " + said(other, singular: false),
          to: other.end, doubt: -1)
      }
      let head =
        money.magnitude == nil
        ? say(money.figure) : say(money.figure) + " " + (money.magnitude?.name ?? "")
      // "$228-232/t"
      if isMark(other.end, "/"), let unit = perUnit(other.end + 1) {
        return out.say(
          sign + head + " to " + said(other, singular: false) + " per " + unit.said, to: unit.end,
          doubt: -1)
      }
      out.say(
        sign + head + " to " + said(other, singular: isQualifier(at, other)), to: other.end,
        doubt: -1)
    }
  }

  private func said(_ money: Money, singular: Bool) -> String {
    let (figure, currency) = (money.figure, money.currency)
    if let magnitude = money.magnitude {
      return say(figure) + " " + magnitude.name + " " + currency[singular ? 1 : 2]
    }
    let cents = folded[figure.decimals].prefix(2).reduce(0) { $0 * 10 + Int($1) - 48 }
    let count = figure.decimals.count
    var hundredths: Int?
    if count == 2 { hundredths = cents }
    if count == 1 { hundredths = cents * 10 }
    if count > 2, folded[figure.decimals].dropFirst(2).allSatisfy({ $0 == 0x30 }) {
      hundredths = folded[figure.decimals].prefix(2).reduce(0) { $0 * 10 + Int($1) - 48 }
    }
    guard count > 0 else {
      return say(figure) + " " + currency[singular || figure.value == 1 ? 1 : 2]
    }
    // One decimal is an amount of units: "41.3 hryvnias"; two are cents, where the currency has any.
    var trimmed = figure
    while trimmed.decimals.count > 2, folded[trimmed.decimals.upperBound - 1] == 0x30 {
      trimmed.decimals = trimmed.decimals.lowerBound..<trimmed.decimals.upperBound - 1
    }
    guard let hundredths, !currency[3].isEmpty,
      count != 1 || currency[0] == "$" && figure.value ?? 0 < 100
    else { return say(trimmed) + " " + currency[2] }
    if count == 1 && currency[0] != "$" { return say(figure) + " " + currency[2] }
    let small =
      Numbers.cardinal(hundredths) + " " + currency[singular || hundredths == 1 ? 3 : 4]
    guard let value = figure.value, value > 0 else { return small }
    let large =
      Numbers.cardinal(value, and: style.saysAnd) + " " + currency[singular || value == 1 ? 1 : 2]
    return hundredths == 0 ? large : large + " " + small
  }

  /// "$", "€": a mark that is a currency.
  func isCurrency(_ index: Int) -> Bool {
    kind(index) == .mark && Tables.currencies.row(of: index...index, in: self) != nil
  }

  /// What stands after "/" or "per": a unit or a noun.
  func perUnit(_ index: Int) -> (said: String, end: Int)? {
    if let unit = unit(index, after: nil) { return (unit.one, unit.end) }
    if isCapitals(index), let row = Tables.currencies.row(at: index, in: self, exactCase: true) {
      return (row[1], index + 1)
    }
    if isCapitals(index), length(index) <= 4 { return ("^" + text(index), index + 1) }
    guard isLowercase(index), length(index) > 1 else { return nil }
    return (text(index), index + 1)
  }
}
