internal import Core

/// Years.
extension Rule {
  static let year = Rule(
    "year", "year", at: .digits,
    examples: [
      (
        "The war of 2014-2022 and the fall of 1905.",
        "The war of twenty fourteen to twenty twenty-two and the fall of nineteen oh five."
      )
    ]
  ) { at, line, out in
    guard let year = line.year(at), !line.isWord(at - 1) else { return }
    let next = line.skipSpace(at + 1)
    var doubt = 0
    if !line.isYearContext(at) {
      // A round thousand counts; "1500 soldiers" counts too, "the 2026 World Cup" does not.
      if year % 1000 == 0 { doubt += 8 }
      // Newspapers part the thousands of what they count: "a landmark 1973 ruling" is of a year.
      if line.isLowercase(next) && line.isSpace(at + 1)
        && !Tables.functionWords.contains(next, in: line)
        && !(line.isDetermined(at) && (1600...2049).contains(year))
        && (!(1900...2049).contains(year) || line.isPluralNoun(next)
          || line.unit(next, after: nil) != nil)
        // "Tokyo 2020 organisers"
        && !((1990...2049).contains(year) && line.isCapitalized(line.before(at))
          && line.before(at) > 0 && !Tables.functionWords.contains(line.before(at), in: line))
      {
        doubt += 8
      }
      if year < 1900 || year > 2099 { doubt += year % 100 == 0 ? 4 : 2 }
      if year < 1500 { doubt += 4 }
    }
    // "a budget of 2024 hryvnias", "a force of 1500 troops"
    if line.isSpace(at + 1), line.isLowercase(next),
      // "the 1948 refugees"
      !(line.matches(line.before(at), "the") && (1900...2030).contains(year) && year % 100 > 0),
      line.isPeople(next) || Tables.plurals.contains(next, in: line)
    {
      doubt += 8
    }
    out.say(Numbers.year(year), to: at + 1, doubt: doubt)
    // A season or fiscal year: "2023/24"
    if line.isMark(at + 1, "/"), line.length(at + 2) <= 2, let next = line.value(at + 2),
      next == (year + 1) % (line.length(at + 2) == 2 ? 100 : 10), !line.isMark(at + 3, "/")
    {
      let last = Numbers.shortYear((year + 1) % 100)
      out.say(Numbers.year(year) + " to " + last, to: at + 3, doubt: -8)
    }
    // "1999/2000"
    if line.isMark(at + 1, "/"), let next = line.year(at + 2), next > year, next - year < 60,
      !line.isMark(at + 3, "/")
    {
      out.say(Numbers.year(year) + " to " + Numbers.year(next), to: at + 3, doubt: -8)
    }
    // "the 2024-'25 season"
    if line.isDash(at + 1), line.isMark(at + 2, "'"), line.length(at + 3) == 2,
      let last = line.value(at + 3), last == (year + 1) % 100
    {
      return out.say(Numbers.year(year) + " to " + Numbers.shortYear(last), to: at + 4, doubt: -8)
    }
    // "(1930 - 2025)"
    if line.isSpacedDash(at + 1), let last = line.year(at + 4), last > year, last - year < 130,
      year > 1700,
      line.isMark(at - 1, "(") || line.isOne(line.before(at), of: ["from", "of", "in"])
        || line.isCapitalized(line.before(at)),
      line.kind(at + 5) != .space || !line.isLowercase(at + 6)
        || Tables.functionWords.contains(at + 6, in: line)
    {
      return out.say(Numbers.year(year) + " to " + Numbers.year(last), to: at + 5, doubt: -8)
    }
    // "2014-2022", "2014–22"
    if line.isDash(at + 1), let last = line.value(at + 2), !line.isDash(at + 3),
      !line.isWord(at + 3)
    {
      let digits = line.length(at + 2)
      let link = line.matches(line.before(at), "between") ? " and " : " to "
      if digits == 4, let last = line.year(at + 2), last > year {
        out.say(Numbers.year(year) + link + Numbers.year(last), to: at + 3, doubt: -4)
      } else if digits == 2, last > year % 100, year >= 1100 {
        // "the bust of 2000-01": "to oh one" would hang in the air.
        let short = year == 2000 ? Numbers.year(2000 + last) : Numbers.shortYear(last)
        out.say(Numbers.year(year) + link + short, to: at + 3, doubt: -2)
      } else if digits == 1, last == (year + 1) % 10, (1900...2099).contains(year),
        line.isLowercase(line.skipSpace(at + 3)) || line.isCapitalized(line.skipSpace(at + 3)),
        !line.isPeople(line.skipSpace(at + 3))
      {
        // "the 1990-1 conflict", "the 2015-6 academic year"
        let short = Numbers.shortYear((year + 1) % 100)
        out.say(Numbers.year(year) + link + short, to: at + 3, doubt: -6)
      } else if digits == 1, last > year % 10, year >= 1700,
        line.isYearContext(at) || line.isMark(at - 1, "(") && line.isMark(at + 3, ")")
      {
        // "the harvests of 2020-2"
        let last = Numbers.year(year / 10 * 10 + last)
        out.say(Numbers.year(year) + link + last, to: at + 3, doubt: -2)
      }
    }
  }

  static let era = Rule(
    "era", "year", at: .digits, before: [.gap, .word],
    examples: [
      ("Rome fell in 476 AD.", "Rome fell in four seventy-six A.D.")
    ]
  ) { at, line, out in
    guard line.length(at) <= 4, let year = line.value(at), year > 0 else { return }
    let name = line.skipSpace(at + 1)
    guard line.isWord(name), line.length(name) <= 3 else { return }
    let eras: [(StaticString, String)] = [
      ("bc", "^BC"), ("ad", "^AD"), ("bce", "^BCE"), ("ce", "^CE"),
    ]
    for (era, said) in eras where line.matches(name, era) && line.isCapitalized(name) {
      out.say(Numbers.year(year) + " " + said, to: name + 1)
    }
    let dotted: [(StaticString, StaticString, String)] = [("b", "c", "^BC"), ("a", "d", "^AD")]
    for (first, second, said) in dotted
    where line.matches(name, first) && line.isMark(name + 1, ".") && line.matches(name + 2, second)
    {
      let end = line.isMark(name + 3, ".") ? name + 4 : name + 3
      out.say(Numbers.year(year) + " " + said, to: end, mayEndSentence: end == name + 4)
    }
  }

  /// "the class of '05" → "the class of oh five"
  static let shortYear = Rule(
    "short-year", "year", at: .marks("'"), before: .digits,
    examples: [
      ("The class of '05 met.", "The class of oh five met.")
    ]
  ) { at, line, out in
    guard line.isMark(at, "'"), line.isSpace(at - 1), line.length(at + 1) == 2,
      let year = line.value(at + 1),
      line.isGap(at + 2) || line.kind(at + 2) == .mark, !line.isMark(at + 2, "'")
    else { return }
    out.say(Numbers.shortYear(year), to: at + 2)
  }

  static let decade = Rule(
    "decade", "year", at: [.digits, .marks("'")],
    examples: [
      (
        "The mid-1980s and the '90s differ.",
        "The mid nineteen eighties and the nineties differ."
      )
    ]
  ) { at, line, out in
    let first = line.isMark(at, "'") ? at + 1 : at
    guard let value = line.value(first), value % 10 == 0, !line.isWord(at - 1),
      !line.isDash(at - 1) || line.isWord(at - 2)
    else { return }
    let digits = line.length(first)
    // "1970-80s"
    if digits == 4, line.isDash(first + 1), line.length(first + 2) == 2,
      let last = line.value(first + 2),
      last % 10 == 0, line.matches(first + 3, "s")
    {
      return out.say(Numbers.year(value) + " to " + Numbers.decade(last), to: first + 4)
    }
    // "a hit of the 00s"
    if digits == 2, value == 0, line.matches(first + 1, "s"), line.matches(line.before(at), "the") {
      return out.say("noughties", to: first + 2, doubt: -4)
    }
    guard digits == 4 && value >= 1000 || digits == 2 && value >= 20 else { return }
    var end = first + 1
    if line.matches(end, "s") {
      end += 1
    } else if line.isMark(end, "'"), line.matches(end + 1, "s") {
      // "a rematch of 2020's race": a year and what is its own
      if digits == 4, value >= 2010,
        !line.isOne(line.before(first), of: ["the", "early", "late", "mid"])
      {
        return
      }
      end += 2
    } else if line.isSpace(end), digits == 4, line.equals(end + 1, "s") {
      end += 2
    } else {
      return
    }
    out.say(Numbers.decade(value), to: end, doubt: first > at ? -2 : 0)
    guard line.isDash(end), let last = line.value(end + 1), last % 10 == 0,
      line.matches(end + 2, "s")
    else { return }
    out.say(Numbers.decade(value) + " to " + Numbers.decade(last), to: end + 3)
  }
}

extension Line {
  /// Four bare digits from 1000 to 2999.
  func year(_ index: Int) -> Int? {
    guard length(index) == 4, let value = value(index), value >= 1000, value < 3000 else {
      return nil
    }
    if isMark(index + 1, ","), isDigits(index + 2) { return nil }
    if isMark(index + 1, "."), isDigits(index + 2) { return nil }
    return value
  }

  /// "hryvnias", "families"; "series", "glass" and "virus" are one.
  fileprivate func isPluralNoun(_ index: Int) -> Bool {
    let ending = bytes(index).suffix(2)
    return bytes(index).last == 0x73
      && !["ss", "us", "is"].contains { ending.elementsEqual($0.utf8) } && !matches(index, "series")
  }

  /// "a 2016 law", "its 2019 report": newspapers part the thousands of what they count.
  fileprivate func isDetermined(_ index: Int) -> Bool {
    let before = before(index)
    return isOne(
      before,
      of: [
        "a", "an", "the", "its", "his", "her", "their", "our", "my", "this", "that", "each",
        "another",
      ]) || matches(before, "s") && isMark(before - 1, "'")
      || self[before].shape.contains(.possessive)
  }

  /// "in 1066", "since 2014", "of 1905", "by 2030", "(1988)", "March 2011", "circa 1500".
  func isYearContext(_ index: Int) -> Bool {
    // "(1988)", "(2021 est.)", "(2010, 2014)"
    if isMark(index - 1, "("),
      isMark(index + 1, ")") || isMark(index + 1, ",") || matches(skipSpace(index + 1), "est")
    {
      return true
    }
    let before = self.before(index)
    // "c. 1485", "(b. 1961", "d. 1780"
    if isMark(before, "."), isOne(before - 1, of: ["c", "b", "d", "r", "ca"]) {
      return true
    }
    if isMark(before, ","), Tables.months.contains(self.before(self.before(before)), in: self) {
      return true
    }
    return Tables.yearPrepositions.contains(before, in: self)
      || Tables.months.contains(before, in: self) && isCapitalized(before)
  }
}
