internal import Core

/// Numbers that name: digit by digit behind the word for what they name.
/// - `The ZIP code is 10001` → `The ZIP code is one zero zero zero one`
/// - `license plate AA 4050 BX` → `license plate A A four zero five zero B X`
/// - `serial number 00-8812-34` → `serial number zero zero eight eight one two three four`
/// - `Austin, Texas 78701` → `Austin, Texas seven eight seven zero one`
/// - `the emergency number is 112` → `the emergency number is one one two`
extension Rule {
  static let code = Rule(
    "code", "digits", at: [.digits, .capitals],
    examples: [
      (
        "Call the emergency number, 112, at once.",
        "Call the emergency number, one one two, at once."
      )
    ]
  ) { at, line, out in
    guard line.isGap(at - 1) || line.isMark(at - 1, "#") || line.isMark(at - 1, "\""),
      line.isDigits(at) && line.length(at) >= 2 || line.isCodeLetters(at), line.isNamedCode(at)
    else { return }
    var end = at
    var index = at
    var said: [String] = []
    var digits = 0
    while said.count < 8 {
      if line.isDigits(index), line.length(index) <= 20 {
        said.append(out.words(Numbers.digits(line.bytes(index))))
        digits += line.length(index)
      } else if line.isCodeLetters(index) {
        said.append(out.words("^" + line.text(index)))
      } else {
        break
      }
      end = index + 1
      index = end
      let next = line.isDash(index) || line.isSpace(index) ? index + 1 : index
      // "code 7700 in May": only figures and capitals go on.
      guard line.isDigits(next) || line.isCodeLetters(next) && next <= index + 1 else { break }
      index = next
    }
    if line.matches(line.before(at), "asteroid"), digits < 5 || line.year(at) != nil && end > at + 1
    {
      return
    }
    guard digits >= 3, !line.isWord(end), !line.isMark(end, "%"), !line.isMark(end, "/"),
      !((line.isMark(end, ",") || line.isMark(end, ".") || line.isMark(end, ":"))
        && line.isDigits(end + 1))
    else { return }
    // "passwords 300 people use": what is counted is no code.
    let noun = line.skipSpace(end)
    if said.count == 1, line.isLowercase(noun), !Tables.functionWords.contains(noun, in: line),
      line.length(noun) > 2, line.bytes(noun).last == 0x73
    {
      return
    }
    out.say(said.joined(separator: " "), to: end, doubt: -6)
  }

  /// Five digits behind a state: "Texas 78701", "Ohio 44101-2200".
  static let zipCode = Rule(
    "zip-code", "address", at: .digits,
    examples: [
      (
        "She moved to Austin, Texas 78701.",
        "She moved to Austin, Texas seven eight seven zero one."
      )
    ]
  ) { at, line, out in
    guard line.length(at) == 5, line.isSpace(at - 1) else { return }
    // "Tampa, FL, 33602"
    let comma = line.before(at)
    let before =
      line.isMark(comma, ",") && line.isCapitals(comma - 1)
        && line.isMark(line.before(comma - 1), ",")
      ? comma - 1 : comma
    let isState =
      Tables.stateEnds.contains(before, in: line) && line.isCapitalized(before)
      || line.isCapitals(before) && Tables.states.row(at: before, in: line, exactCase: true) != nil
      || line.equals(before, "DC") || line.isMark(before, ".") && line.equals(before - 1, "C")
      || line.isMark(before, ".")
        && Tables.states.row(at: before - 1, in: line, exactCase: true) != nil
    guard isState, !line.isWord(at + 1), !line.isMark(at + 1, ",") || !line.isDigits(at + 2),
      !line.isLowercase(line.skipSpace(at + 1))
        || Tables.functionWords.contains(line.skipSpace(at + 1), in: line)
    else { return }
    var said: String { Numbers.digits(line.bytes(at)) }
    if line.isMark(at + 1, "-"), line.length(at + 2) == 4, line.isDigits(at + 2) {
      return out.say(said + " " + Numbers.digits(line.bytes(at + 2)), to: at + 3)
    }
    out.say(said, to: at + 1)
  }

  /// Registry and case numbers: "757/12345/24".
  static let slashedCode = Rule(
    "slashed-code", "digits", at: .digits, before: .marks("/"),
    examples: [
      (
        "Case 757/12345/24 is open.",
        "Case seven hundred fifty-seven slash one two three four five slash twenty-four is open."
      )
    ]
  ) { at, line, out in
    guard !line.isMark(at - 1, "/"), line.isMark(at + 1, "/"), line.isMark(at + 3, "/") else {
      return
    }
    var index = at
    var parts: [String] = []
    while parts.count < 8, line.isDigits(index), line.length(index) <= 18 {
      let value = line.value(index) ?? 0
      let isAmount = line.length(index) <= 3 && value > 0
      parts.append(
        out.words(
          line.year(index).map(Numbers.year)
            ?? (isAmount ? Numbers.cardinal(value) : Numbers.digits(line.bytes(index)))))
      index += 1
      guard line.isMark(index, "/"), line.isDigits(index + 1) else { break }
      index += 1
    }
    if parts.count >= 3 { out.say(parts.joined(separator: " slash "), to: index) }
  }

  /// Small numbers in a row: "1-0-9-5", "a 7-2-1 record", "a 4-3-3 formation".
  static let hyphenRun = Rule(
    "hyphen-run", "digits", at: .digits, before: .marks("-–"),
    examples: [
      ("They lined up in a 4-3-3 formation.", "They lined up in a four three three formation.")
    ]
  ) { at, line, out in
    guard line.isGap(at - 1) || line.kind(at - 1) == .mark, !line.isDash(at - 1),
      line.isDash(at + 1), line.isDash(at + 3)
    else { return }
    var index = at
    var said: [String] = []
    while said.count < 8, line.length(index) <= 2, let value = line.value(index) {
      said.append(out.words(Numbers.cardinal(value)))
      index += 1
      guard line.isDash(index), line.isDigits(index + 1) else { break }
      index += 1
    }
    guard said.count >= 3, !line.isWord(index), !line.isDash(index), !line.isDigits(index)
    else { return }
    // "The Penguins are 45-20-6": won, lost, and lost late
    if said.count == 3, (line.value(at) ?? 0) > 9, line.isRecord(line.before(at), index) {
      return out.say(said[0] + " " + said[1] + " and " + said[2], to: index, as: "score")
    }
    out.say(said.joined(separator: " "), to: index, as: "score")
  }
}

extension Line {
  /// Up to four capitals of a plate, an account, a parcel.
  fileprivate func isCodeLetters(_ index: Int) -> Bool {
    isWord(index) && length(index) <= 4 && bytes(index).allSatisfy(\.isASCIIUpper)
      && !equals(index, "I")
  }

  /// A word for a code stands before, with "number", "No.", "is", a colon or a comma between.
  fileprivate func isNamedCode(_ index: Int) -> Bool {
    var at = before(index)
    for _ in 0..<6 {
      if Tables.codeNouns.contains(at, in: self) { return true }
      let isLink =
        Tables.codeLinks.contains(at, in: self) || isMark(at, ",") || isMark(at, ":")
        || isMark(at, ".") || isMark(at, "#") || isMark(at, "\"")
      guard isLink else { return false }
      if matches(at, "number") || matches(at, "numbers"),
        Tables.numberedCodes.contains(before(at), in: self)
      {
        return true
      }
      at = before(at)
    }
    return false
  }
}

extension Tables {
  static let codeNouns = WordTable(
    words: """
      zip code pin postcode passcode password account serial badge plate plates tracking passport
      barcode iban digits vin imei transponder asteroid registration licence license squawk
      """)
  /// Codes only with "number" behind: "case number 4471", not "in case 300 come".
  static let numberedCodes = WordTable(
    words: """
      case file reference confirmation order ticket invoice parcel inventory policy contract card
      emergency personnel id identification security student inmate
      """)
  static let codeLinks = WordTable(words: "number numbers no is was are were")
  /// Last words of the states' names.
  static let stateEnds = WordTable(
    words: """
      Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii
      Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan
      Minnesota Mississippi Missouri Montana Nebraska Nevada Hampshire Jersey Mexico York Carolina
      Dakota Ohio Oklahoma Oregon Pennsylvania Island Tennessee Texas Utah Vermont Virginia
      Washington Wisconsin Wyoming
      """)
}
