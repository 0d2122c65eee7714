internal import Core

/// Saints and streets, states, house numbers.
/// - `St. John's Church on Main St. at dawn` → `Saint John's Church on Main Street at dawn`
/// - `Portland, Ore.,` → `Portland, Oregon,`
/// - `Phoenix, AZ.` → `Phoenix, Arizona.`
/// - `Sen. Mark Kelly, D-Ariz.,` → `Senator Mark Kelly, Democrat of Arizona,`
/// - `221B Baker St.` → `two twenty-one B Baker Street`
extension Rule {
  static let saintOrStreet = Rule(
    "saint-or-street", "abbreviation", at: .keyword,
    examples: [
      ("St. John's is on Main St.", "Saint John's is on Main Street.")
    ]
  ) {
    at, line, out in
    guard line.matches(at, "st"), !line[at].shape.contains(.possessive),
      // "the SC/ST Act"
      !line.isMark(at - 1, "/") || !line.isCapitals(at)
    else { return }
    let hasStop = line.isMark(at + 1, ".")
    let end = hasStop ? at + 2 : at + 1
    let next = line.skipSpace(end)
    let before = line.before(at)
    let named = line.isSpace(at - 1) && (line.isCapitalized(before) || line.isOrdinalWord(before))
    let follows = line.isCapitalized(next) && line.isSpace(end)
    // "on Baker St. The street": what begins a sentence is no saint.
    let sentence =
      named && hasStop && Tables.starters.contains(next, in: line)
      || line.matches(before, "wall") && line.isCapitalized(before)
    // "Boise St. RB Ashton Jeanty", "lost to Ohio St. on Saturday"
    if named, hasStop, Tables.campuses.contains(before, in: line), !line.isAddress(at),
      !line.isOne(line.before(before), of: ["on", "near", "along", "off", "of", "down", "and"])
    {
      return out.say("State", to: end, mayEndSentence: true)
    }
    // "a firm on K St. NW"
    if named, line.isOne(next, of: ["nw", "ne", "sw", "se"]), line.isCapitals(next) {
      return out.say("Street", to: end, neverEndsSentence: true)
    }
    if line.isCapitalized(at), follows, !sentence, !named || !line.isAddress(at) {
      out.say("Saint", to: end, doubt: named ? 2 : 0, neverEndsSentence: true)
    } else if named, line.isCapitalized(at) || line.isOrdinalWord(before) {
      out.say("Street", to: end, mayEndSentence: hasStop)
    }
  }

  static let state = Rule(
    "state", "place", at: .keyword,
    examples: [
      ("He lives in Phoenix, AZ.", "He lives in Phoenix, Arizona.")
    ]
  ) { at, line, out in
    guard line.isCapitalized(at), let row = Tables.states.row(at: at, in: line, exactCase: true)
    else { return }
    let before = line.before(at)
    let afterPlace = line.isMark(before, ",") && line.isCapitalized(before - 1)
    if row[2] == "postal" {
      guard afterPlace, line.isSpace(at - 1) else { return }
      // "…, OK" and "…, IN" inside a sentence are words; a state is closed by a mark or a ZIP code.
      let next = line.skipSpace(at + 1)
      let isPlain = [
        "WA", "TX", "FL", "NY", "NJ", "AZ", "NV", "KY", "TN", "WI", "MN", "MO", "CT", "NH",
      ]
      .contains(row[0])
      guard
        line.kind(next) == .mark || line.kind(next) == .outside || line.isDigits(next)
          || isPlain && line.isLowercase(next),
        !line.isNoState(at, row[0], next)
      else {
        return
      }
      out.say(row[1], to: at + 1)
    } else if row[2] == "dot", line.isMark(at + 1, "."), afterPlace || row[0] != "Man" {
      let party = line.isDash(at - 1)
      // "the Calif.-based firm"
      if line.isMark(at + 2, "-"), line.isLowercase(at + 3) {
        return out.say(row[1], to: at + 2, neverEndsSentence: true)
      }
      // "Calif. Highway 1"
      let owns =
        line.isCapitalized(line.skipSpace(at + 2)) && line.isSpace(at + 2)
        && ["Calif", "Fla", "Tenn", "Okla", "Conn", "Ariz", "Minn", "Nev", "Colo", "Wis"].contains(
          row[0])
      if owns, !afterPlace, !party { return out.say(row[1], to: at + 2, neverEndsSentence: true) }
      // "Ga. set a record"
      let opens =
        (line.kind(before) == .outside || line.isMark(before, ";") || line.isMark(before, "."))
        && line.isSpace(at + 2) && line.isLowercase(at + 3)
        && !["Me", "La", "Ill"].contains(row[0])
      if opens { return out.say(row[1], to: at + 2, neverEndsSentence: true) }
      let isPlain = [
        "Calif", "Fla", "Ariz", "Okla", "Conn", "Colo", "Wyo", "Neb", "Nev", "Wis", "Tenn", "Minn",
        "Mich",
      ].contains(row[0])
      // "in N.C., Pa. and Ga."
      let isListed =
        line.isMark(before, ",") && line.isMark(before - 1, ".") && line.isLetter(before - 2)
      // "wins Pa., 19 electoral votes", "Wash., D.C."
      let isClosed = line.isMark(at + 2, ",") && !["Me", "La", "Miss", "Mass"].contains(row[0])
      // "the toll on Ga. 400"
      let isRoad =
        line.isDigits(line.skipSpace(at + 2)) && line.length(line.skipSpace(at + 2)) < 4
        && ["Ga", "Fla", "Tenn", "Calif", "Conn", "Mich", "Ind", "Va"].contains(row[0])
      guard
        isRoad || isPlain || isClosed || afterPlace || isListed || party
          || line.isInside(before) && row[0] != "Me"
      else {
        return
      }
      out.say(row[1], to: at + 2, mayEndSentence: true)
    }
  }

  /// "Raleigh, N.C." → "Raleigh, North Carolina"
  static let dottedState = Rule(
    "dotted-state", "place", at: .word, before: .marks("."),
    examples: [
      ("She left Raleigh, N.C.", "She left Raleigh, North Carolina.")
    ]
  ) { at, line, out in
    let before = line.before(at)
    guard line.isLetter(at), line.isMark(at + 1, "."),
      line.isMark(before, ",") && line.isCapitalized(before - 1)
        || line.isInside(before) && !line.equals(at, "B"),
      let row = Tables.dottedStates.row(of: at...at + 2, in: line)
    else { return }
    let hasStop = line.isMark(at + 3, ".")
    out.say(row[1], to: hasStop ? at + 4 : at + 3, mayEndSentence: hasStop)
  }

  /// "Gov. Gretchen Whitmer (D)": a party alone, where somebody's office or vote is spoken of.
  static let partyLetter = Rule(
    "party-letter", "place", at: .word, before: .marks(")"),
    examples: [
      ("Gov. Gretchen Whitmer (D) signed it.", "Governor Gretchen Whitmer, Democrat, signed it.")
    ]
  ) { at, line, out in
    guard line.isMark(at - 1, "("), line.isMark(at + 1, ")"),
      let party = ["D": "Democrat", "R": "Republican", "I": "Independent"][line.text(at)],
      line.isCapitalized(line.before(at - 1)), line.isCapitalized(line.before(line.before(at - 1))),
      (at - 16..<at).contains(where: { Tables.offices.contains($0, in: line) })
        || (max(1, at - 40)..<at + 30).contains(where: { line.isPartyLetter($0) && $0 != at })
    else { return }
    out.say(party, to: at + 1)
  }

  /// House numbers: digits, perhaps a letter, before a street.
  static let houseNumber = Rule(
    "house-number", "address", at: .digits,
    examples: [
      ("He lived at 221B Baker St.", "He lived at two twenty-one B Baker Street.")
    ]
  ) { at, line, out in
    guard line.length(at) <= 4, let value = line.value(at), value >= 1,
      !line.isMark(at - 1, ".")
    else { return }
    var end = at + 1
    if line.isLetter(end), line.isCapitalized(end) { end += 1 }
    // "the 1400 block of Elm Street"
    if end == at + 1, value >= 1000, value % 100 == 0,
      line.isOne(line.skipSpace(end), of: ["block", "blk"])
    {
      return out.say(Numbers.cardinal(value / 100) + " hundred", to: end)
    }
    // "3/14 High St.": a flat and its house
    if line.isMark(end, "/"), let house = line.value(end + 1), line.length(end + 1) <= 3,
      line.isSpace(end + 2), line.leadsToStreet(end + 3)
    {
      return out.say(Numbers.pairs(value) + " " + Numbers.pairs(house), to: end + 2)
    }
    // "14-16 Great Eastern St"
    if line.isDash(end), let last = line.value(end + 1), last > value, last - value < 20,
      line.isSpace(end + 2), line.leadsToStreet(end + 3)
    {
      return out.say(Numbers.pairs(value) + " to " + Numbers.pairs(last), to: end + 2, doubt: -2)
    }
    // "87-15 37th Ave."
    if line.isMark(end, "-"), let house = line.value(end + 1), line.length(end + 1) == 2,
      line.isSpace(end + 2), line.leadsToStreet(end + 3)
    {
      return out.say(
        Numbers.pairs(value) + (house < 10 ? " oh " : " ") + Numbers.upTo99(house), to: end + 2)
    }
    guard line.isSpace(end), line.leadsToStreet(end + 1) else { return }
    let letter = end > at + 1 ? " ^" + line.text(at + 1) : ""
    out.say(Numbers.pairs(value) + letter, to: end)
  }

  /// "Ave", "Ct", "Rd" without a stop behind a street's name in an address.
  static let streetType = Rule(
    "street-type", "address", at: .keyword,
    examples: [
      ("He moved to 1211 Arques Ave.", "He moved to twelve eleven Arques Avenue.")
    ]
  ) { at, line, out in
    guard let row = Tables.streets.row(at: at, in: line),
      line.isCapitalized(line.before(at)) || line.isOrdinalWord(line.before(at)),
      line.isAddress(at)
    else { return }
    let hasStop = line.isMark(at + 1, ".")
    out.say(row[1], to: hasStop ? at + 2 : at + 1, mayEndSentence: hasStop)
  }
}

extension Line {
  /// "(D)", "(R)"
  fileprivate func isPartyLetter(_ index: Int) -> Bool {
    (equals(index, "D") || equals(index, "R")) && isMark(index - 1, "(") && isMark(index + 1, ")")
  }

  /// "in Mich.", "from N.J.": a state needs no town before it.
  fileprivate func isInside(_ index: Int) -> Bool {
    ["in", "from", "near", "of", "across", "outside", "throughout", "around"].contains {
      matches(index, $0)
    } || (matches(index, "and") || matches(index, "or")) && isMark(before(index), ".")
  }

  /// "1st", "22nd" end at `index` ("st" is the lexeme there).
  fileprivate func isOrdinalWord(_ index: Int) -> Bool {
    guard let value = value(index - 1) else { return false }
    return isOrdinalEnding(index, of: value)
  }

  /// "Well, OK, I will", "New York, LA, Baltimore and Toronto", "Dr. Jo Lee, MD, PhD": letters that are
  /// no state where they stand.
  fileprivate func isNoState(_ index: Int, _ letters: String, _ next: Int) -> Bool {
    let city = before(index) - 1
    switch letters {
    case "OK":
      return Tables.functionWords.contains(city, in: self)
        || isOne(city, of: ["well", "oh", "yeah", "yes", "right", "so", "okay", "and", "now"])
    case "LA":
      let other = skipSpace(next + 1)
      let end = skipSpace(other + 1)
      return isMark(next, ",") && isCapitalized(other)
        && !Tables.weekdays.contains(other, in: self)
        && (isMark(other + 1, ",") || matches(end, "and"))
    case "MD", "MA":
      if isDigits(next) { return false }
      // "Jo Lee, MD, PhD"
      if isMark(next, ","), isCapitals(skipSpace(next + 1)) || equals(skipSpace(next + 1), "PhD") {
        return true
      }
      guard letters == "MD" else { return false }
      // "in Silver Spring, MD" is a place; "Jo Lee, MD, says" is a doctor.
      var name = city
      while isCapitalized(name) || isMark(name, "."), name > index - 10 { name = before(name) }
      return city - name > 2
        && !isOne(name, of: ["in", "at", "near", "from", "of", "to", "outside", "around"])
    default: return false
    }
  }

  /// A house number stands up to five words before.
  fileprivate func isAddress(_ index: Int) -> Bool {
    var at = index
    for _ in 0..<5 {
      at = before(at)
      if isOrdinalWord(at) {
        at -= 1
        continue
      }
      if isDigits(at) { return true }
      guard isCapitalized(at) || isMark(at, ".") else { return false }
    }
    return false
  }

  /// Capitalized words or an ordinal, then a street's type, within four words.
  func leadsToStreet(_ index: Int) -> Bool {
    var at = index
    for position in 0..<5 {
      if isDigits(at), isWord(at + 1) { at += 1 }
      if position > 0, Tables.streets.contains(at, in: self) || matches(at, "st") { return true }
      guard isCapitalized(at) || isDigits(at - 1) else { return false }
      at += 1
      if isMark(at, ".") { at += 1 }
      guard isSpace(at) else { return false }
      at += 1
    }
    return false
  }
}

extension Tables {
  /// State universities by what stands before "St.".
  static let campuses = WordTable(
    words: """
      Boise Penn Fresno Iowa Kansas Oklahoma Michigan Ohio Oregon Florida Arizona Utah Mississippi
      Colorado Wichita Appalachian Ball Kent Murray
      """)
}
