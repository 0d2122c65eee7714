internal import Core

/// Whether an amount qualifies the noun behind it.
extension Line {
  /// "a $2.3bn loan", "$61 billion package", "the $100-million project".
  func isQualifier(_ at: Int, _ money: Money) -> Bool {
    if money.isHyphenated { return true }
    // `a £22bn "black hole"`
    let isQuoted = isMark(money.end + 1, "\"") || isMark(money.end + 1, "“")
    let noun = isQuoted ? money.end + 2 : money.end + 1
    guard isSpace(money.end), isWord(noun) else { return false }
    if isMoneyNoun(noun) { return true }
    // "a $725m PDA package", "the $95bn Marshall plan"
    if isCapitalized(noun), isSpace(noun + 1), isMoneyNoun(noun + 2),
      !Tables.functionWords.contains(noun, in: self)
    {
      return true
    }
    let determiner = adjectives(before: at)
    if isCapitalized(noun), self[noun].shape.contains(.lowercase), isSpace(noun + 1),
      self[determiner].shape.contains(.possessive)
    {
      return true
    }
    if isCapitalized(noun), self[noun].shape.contains(.lowercase),
      isOne(determiner, of: ["a", "an", "its", "his", "her", "their", "new"])
        || matches(determiner, "the") && isSpace(noun + 1) && isDigits(noun + 2)
    {
      return true
    }
    // "the C$34 billion Trans Mountain line", "the $279 Xbox"; "the $61 billion Kyiv needs" is no noun's.
    if isCapitalized(noun), self[noun].shape.contains(.lowercase), matches(determiner, "the"),
      ownsAmount(noun)
    {
      return true
    }
    let determined =
      isOne(
        determiner,
        of: [
          "a", "an", "the", "this", "that", "its", "their", "his", "her", "our", "each", "another",
          "new", "first", "second",
        ]) || self[determiner].shape.contains(.possessive)
      || matches(determiner, "s") && isMark(determiner - 1, "'")
      // "a whopping $284 billion electricity bill"
      || isLowercase(determiner) && !Tables.functionWords.contains(determiner, in: self)
        && !isOne(determiner, of: ["extra", "additional", "estimated", "further", "average"])
        && isOne(before(determiner), of: ["a", "an", "its", "their", "his", "her"])
    // "under a $15.6bn EFF"
    if isCapitals(noun), matches(determiner, "a") || matches(determiner, "an") { return true }
    // "the £18bn HS2 line", "its €7.5bn Q3 sales"
    if determined, isDigits(noun + 1),
      isCapitals(noun) || isOne(noun, of: ["q", "h"]) && isCapitalized(noun)
    {
      return true
    }
    // "the £22.6bn NHS boost"
    if determined, isCapitals(noun), isSpace(noun + 1), isLowercase(noun + 2),
      !Tables.functionWords.contains(noun + 2, in: self),
      !Tables.amountVerbs.contains(noun + 2, in: self), !isParticiple(noun + 2)
    {
      return true
    }
    let numeric =
      Tables.magnitudes.contains(noun, in: self) || Tables.amountVerbs.contains(noun, in: self)
      || isParticiple(noun)
    // "the $1.38 analysts expected"
    let isClause =
      bytes(noun).last == 0x73 && isLowercase(noun) && isSpace(noun + 1)
      && (bytes(noun + 2).suffix(2).elementsEqual("ed".utf8)
        || Tables.amountVerbs.contains(noun + 2, in: self))
    return determined && (isLowercase(noun) || isShouted) && !numeric && !isClause
      && !Tables.functionWords.contains(noun, in: self)
  }

  /// A name in capitals that is no subject: another capital follows, or no verb does.
  private func ownsAmount(_ index: Int) -> Bool {
    let next = index + 2
    guard isSpace(index + 1), isWord(next), !Tables.functionWords.contains(index, in: self) else {
      return isMark(index + 1, ",") || isMark(index + 1, ".") || kind(index + 1) == .outside
    }
    if isCapitalized(next) { return true }
    let ending = bytes(next).last
    return !Tables.functionWords.contains(next, in: self)
      && !Tables.amountVerbs.contains(next, in: self) && ending != 0x73
      && !bytes(next).suffix(2).elementsEqual("ed".utf8)
  }

  /// "package", "packages"
  private func isMoneyNoun(_ index: Int) -> Bool {
    if Tables.moneyNouns.contains(index, in: self) { return true }
    guard isLowercase(index), bytes(index).last == 0x73, length(index) > 3 else { return false }
    return Tables.moneyNouns.row(String(text(index).dropLast())) != nil
  }

  /// Before an amount, past what describes the same noun: "a 4-year, $212 million extension".
  private func adjectives(before index: Int) -> Int {
    var comma = before(index)
    if isMark(comma, "\"") || isMark(comma, "“") { comma = before(comma) }
    guard isMark(comma, ",") else { return comma }
    var at = comma - 1
    guard isWord(at), isMark(at - 1, "-") else { return comma }
    while at > comma - 8, isWord(at) || isDigits(at) || isMark(at, "-") { at -= 1 }
    return isSpace(at) ? at - 1 : comma
  }

  /// "the $5m raised by fans": what was done with the amount; "a $5m proposed levy" is a noun's.
  private func isParticiple(_ index: Int) -> Bool {
    bytes(index).suffix(2).elementsEqual("ed".utf8)
      && (!isSpace(index + 1) || Tables.functionWords.contains(index + 2, in: self))
  }

  /// "$10 USD", "£10GBP", "$1.2 million US": the code behind says which dollar the sign meant.
  func takeCode(_ money: inout Money) {
    let at = skipSpace(money.end)
    guard isCapitals(at), !isMark(at + 1, "-"), !isDigits(at + 1) else { return }
    let isAmerican =
      equals(at, "US") && money.currency[0] == "$" && isSpace(money.end)
      && !isCapitalized(skipSpace(at + 1)) && !isLowercase(skipSpace(at + 1))
    guard isAmerican || length(at) == 3,
      let row = isAmerican
        ? Tables.currencies.row("US$") : Tables.currencies.row(at: at, in: self, exactCase: true),
      row[2].split(separator: " ").last == money.currency[2].split(separator: " ").last
        || money.currency[0] == "$" && row[2].hasSuffix("pesos")
    else { return }
    money.currency = row
    money.end = at + 1
  }
}
