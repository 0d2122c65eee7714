internal import Core

/// Dates.
extension Rule {
  static let monthDay = Rule(
    "month-day", "date", at: .keyword,
    examples: [
      (
        "On Feb. 24, 2022, and on Oct. 24-26 it burned.",
        "On February twenty-fourth twenty twenty-two, and on October twenty-fourth to twenty-sixth it burned."
      )
    ]
  ) { at, line, out in
    guard let month = line.month(at) else { return }
    var dayAt = line.skipSpace(month.end)
    // "Jan-15-2020"
    if line.isMark(month.end, "-"), month.isAbbreviated, line.day(month.end + 1) != nil {
      dayAt = month.end + 1
    }
    guard let day = line.day(dayAt) else {
      // "a gift to the DEC."
      if line.isCapitals(at), month.isAbbreviated, line.matches(line.before(at), "the") { return }
      // "Jan.–Mar. 2024", "the January-March quarter"
      if line.isDash(month.end), let last = line.month(month.end + 1), line.isCapitalized(at) {
        let said = month.name + " to " + last.name
        let yearAt = line.skipSpace(last.end)
        if let year = line.year(yearAt) {
          return out.say(said + " " + Numbers.year(year), to: yearAt + 1)
        }
        if line.day(yearAt) == nil {
          out.say(said, to: last.end, mayEndSentence: line.isMark(last.end - 1, "."))
        }
        return
      }
      if line.isMark(dayAt, "'"), line.length(dayAt + 1) == 2, let year = line.value(dayAt + 1) {
        out.say(month.name + " " + Numbers.shortYear(year), to: dayAt + 2)
      } else if let year = line.year(dayAt), line.isSpace(dayAt - 1) {
        out.say(month.name + " " + Numbers.year(year), to: dayAt + 1)
      } else if month.isAbbreviated, line.isCapitalized(at), !line.isMark(month.end - 1, "."),
        line.length(at) == 4
          || ["Jan", "Feb", "Apr", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"].contains(line.text(at)),
        line.isOne(
          line.before(at),
          of: [
            "in", "since", "by", "until", "last", "this", "from", "to", "early", "late", "mid",
            "next",
          ]),
        line.isGap(month.end) || line.kind(month.end) == .mark,
        !line.equals(at, "Jan") || !line.isCapitalized(dayAt)
      {
        // "passengers in Sept, more than": the British leave the stop out.
        out.say(month.name, to: month.end)
      } else if month.isAbbreviated, line.isMark(month.end - 1, "."), line.isCapitalized(at) {
        // "follows in Sept. Tickets cost…": a month after a preposition closes its sentence.
        let closes =
          line.isSpace(month.end) && line.isCapitalized(dayAt)
          && ["in", "since", "by", "until", "last", "next", "this"].contains {
            line.matches(line.before(at), $0)
          }
        out.say(
          month.name, to: month.end, doubt: 4, mayEndSentence: !closes,
          punctuation: closes ? "." : "")
      }
      return
    }
    // "may 5 years from now" and "march 8 km" are verbs.
    if !line.isCapitalized(at), !line.isGap(at - 1) || month.name == "May" || month.name == "March"
    {
      guard line.year(line.skipComma(day.end)) != nil || !["May", "March"].contains(month.name)
      else { return }
    }
    // "Jan 3 convoys": a name before a count; abbreviations of months have their stop in print.
    let ambiguous = month.isAbbreviated && !line.isMark(month.end - 1, ".")
    let ending = line[day.end - 1].shape.contains(.possessive) ? "'s" : ""
    let article = line.style.region == .british ? " the " : " "
    var said = out.words(month.name + article + Numbers.ordinal(day.value) + ending)
    var end = day.end
    if line.isDash(end) || line.isSpacedDash(end) {
      let dash = line.skipSpace(end)
      let other = line.skipSpace(dash + 1)
      if let last = line.day(other), last.value > day.value, !line.isDash(last.end) {
        said += out.words(" to" + article + Numbers.ordinal(last.value))
        end = last.end
      } else if let month = line.month(other), let last = line.day(line.skipSpace(month.end)) {
        said += out.words(" to " + month.name + article + Numbers.ordinal(last.value))
        end = last.end
      }
    }
    let isTied = dayAt == month.end + 1 && line.isMark(month.end, "-")
    // "Oct. 12 and 13", "Dec. 3, 4 and 5"
    if let days = line.listedDays(dayAt), days.values.count > 1,
      line.kind(days.end) != .space || line.year(days.end + 1) != nil
        || Tables.functionWords.contains(days.end + 1, in: line)
    {
      let list = Line.listed(days.values, article: String(article.dropFirst()))
      return out.say(month.name + " " + list, to: days.end, doubt: -3)
    }
    let yearAt = isTied && line.isDash(end) ? end + 1 : line.skipComma(end)
    if let year = line.year(yearAt), yearAt > end {
      // "the Jan. 6, 2021, riot" goes on without a pause.
      let closes =
        line.isMark(yearAt + 1, ",")
        && line.isOne(line.before(at), of: ["the", "a", "his", "her", "its"])
        && line.isSpace(yearAt + 2) && line.isLowercase(yearAt + 3)
        && !Tables.functionWords.contains(yearAt + 3, in: line)
      out.say(said + " " + Numbers.year(year), to: closes ? yearAt + 2 : yearAt + 1)
    }
    let next = line.skipSpace(end)
    // "Hamas' Oct 7 attack" has one day, "Jan 3 convoys" are three.
    let before = line.before(at)
    let isNamed =
      Tables.dayNouns.contains(next, in: line) || line.matches(before, "the")
      || line[before].shape.contains(.possessive) || line.isMark(before, "'")
    let counts =
      line.isLowercase(next) && !isNamed && !Tables.functionWords.contains(next, in: line)
    out.say(said, to: end, doubt: ambiguous && counts ? 30 : 2)
  }

  static let dayMonth = Rule(
    "day-month", "date", at: .digits, before: [.gap, .word, .marks("-–/,")],
    examples: [
      (
        "Born on 1 Mar 1962 or 16th July.",
        "Born on the first of March nineteen sixty-two or the sixteenth of July."
      )
    ]
  ) { at, line, out in
    // "the night of 28/29 Oct."
    if line.isMark(at + 1, "/"), line.length(at) <= 2, let first = line.value(at),
      let last = line.day(at + 2), last.value == first + 1, first > 0,
      let month = line.month(line.skipSpace(last.end)), line.isCapitalized(line.skipSpace(last.end))
    {
      let days = "the " + Numbers.ordinal(first) + " and the " + Numbers.ordinal(last.value)
      return out.say(
        days + " of " + month.name, to: month.end, doubt: -4,
        mayEndSentence: line.isMark(month.end - 1, "."))
    }
    guard let day = line.day(at) else { return }
    if let days = line.listedDays(at), let month = line.month(line.skipSpace(days.end)),
      line.isCapitalized(line.skipSpace(days.end)),
      line.isOne(line.before(at), of: ["on", "of", "for", "by", "the", "until", "from", "between"])
    {
      let list = Line.listed(days.values, article: "the ")
      return out.say(
        list + " of " + month.name, to: month.end, doubt: -3,
        mayEndSentence: line.isMark(month.end - 1, "."))
    }
    var end = day.end
    let article = line.matches(line.before(at), "the") ? "" : "the "
    var said = out.words(article + Numbers.ordinal(day.value))
    // "from 1 to 7 Nov."
    if line.isSpace(end), line.matches(end + 1, "to") || line.matches(end + 1, "and"),
      line.isSpace(end + 2),
      line.isOne(line.before(at), of: ["from", "between"]),
      let last = line.day(end + 3), last.value > day.value,
      let month = line.month(line.skipSpace(last.end)), line.isCapitalized(line.skipSpace(last.end))
    {
      let link = " " + line.text(end + 1) + " the "
      let text = said + link + Numbers.ordinal(last.value) + " of " + month.name
      let yearAt = line.skipComma(month.end)
      if let year = line.year(yearAt), yearAt > month.end {
        return out.say(text + " " + Numbers.year(year), to: yearAt + 1, doubt: -2)
      }
      return out.say(
        text, to: month.end, doubt: -2, mayEndSentence: line.isMark(month.end - 1, "."))
    }
    // "6-June-1944"
    let isTied = line.isDash(end) && line.month(end + 1) != nil
    if line.isDash(end) || line.isSpacedDash(end), !isTied {
      let other = line.skipSpace(line.skipSpace(end) + 1)
      guard let last = line.day(other), last.value > day.value else { return }
      said += out.words(" to the " + Numbers.ordinal(last.value))
      end = last.end
    }
    var monthAt = line.skipSpace(end)
    if line.isDash(end) { monthAt = end + 1 }
    if line.matches(monthAt, "of") { monthAt = line.skipSpace(monthAt + 1) }
    // "5 May have died": the small word after it tells; a full name is enough otherwise.
    guard let month = line.month(monthAt), monthAt > end,
      line.isCapitalized(monthAt) || !["May", "March"].contains(month.name)
        || line.year(line.skipSpace(month.end)) != nil
    else { return }
    // "the 19 Sept. 11 hijackers"
    if line.style.region == .american, line.isSpace(month.end), month.isAbbreviated,
      let other = line.day(month.end + 1), line.isLowercase(line.skipSpace(other.end))
    {
      return
    }
    said += out.words(" of " + month.name)
    if line.isDash(month.end) || line.isSpacedDash(month.end) {
      // "12 Nov.–3 Jan."
      let other = line.skipSpace(line.skipSpace(month.end) + 1)
      if let last = line.day(other), let closing = line.month(line.skipSpace(last.end)) {
        said += out.words(" to the " + Numbers.ordinal(last.value) + " of " + closing.name)
        let yearAt = line.skipComma(closing.end)
        if let year = line.year(yearAt), yearAt > closing.end {
          return out.say(said + " " + Numbers.year(year), to: yearAt + 1)
        }
        return out.say(said, to: closing.end, mayEndSentence: line.isMark(closing.end - 1, "."))
      }
    }
    let yearAt = isTied && line.isDash(month.end) ? month.end + 1 : line.skipComma(month.end)
    if let year = line.year(yearAt), yearAt > month.end {
      out.say(said + " " + Numbers.year(year), to: yearAt + 1)
    }
    let stops = month.isAbbreviated && line.isMark(month.end - 1, ".")
    out.say(said, to: month.end, doubt: 2, mayEndSentence: stops)
  }
}

extension Line {
  struct Month {
    var name: String
    var isAbbreviated: Bool
    /// Past its stop.
    var end: Int
  }

  /// "October", "Oct.", "Oct" at `index`.
  func month(_ index: Int) -> Month? {
    guard isWord(index), let row = Tables.months.row(at: index, in: self),
      !self[index].shape.contains(.possessive)
    else { return nil }
    let isAbbreviated = row[0] != row[1].lowercased()
    let end = isAbbreviated && isMark(index + 1, ".") ? index + 2 : index + 1
    return Month(name: row[1], isAbbreviated: isAbbreviated, end: end)
  }

  /// "24", "24th" at `index`: 1…31, and no longer number.
  func day(_ index: Int) -> (value: Int, end: Int)? {
    guard length(index) <= 2, let value = value(index), (1...31).contains(value) else { return nil }
    if isOrdinalEnding(index + 1, of: value) { return (value, index + 2) }
    if isWord(index + 1) { return nil }
    // "24.5", "8:30", "1,300", "24%"
    let joined = isMark(index + 1, ".") || isMark(index + 1, ":") || isMark(index + 1, ",")
    if joined, isDigits(index + 2) { return nil }
    if isMark(index + 1, "-"), isWord(index + 2), month(index + 2) == nil { return nil }
    if isMark(index + 1, "%") || isMark(index + 1, "/") || isMark(index + 1, "°") { return nil }
    return (value, index + 1)
  }

  /// "5, 7 and 9", "12 and 13": rising days with "and" before the last.
  fileprivate func listedDays(_ index: Int) -> (values: [Int], end: Int)? {
    guard let first = day(index) else { return nil }
    var values = [first.value]
    var end = first.end
    while values.count < 6 {
      let isLast = isSpace(end) && matches(end + 1, "and") && isSpace(end + 2)
      let next = isLast ? end + 3 : isMark(end, ",") && isSpace(end + 1) ? end + 2 : -1
      guard next > 0, let day = day(next), let last = values.last, day.value > last else {
        return nil
      }
      values.append(day.value)
      end = day.end
      if isLast { return (values, end) }
    }
    return nil
  }

  /// [5, 7, 9] → "the fifth the seventh and the ninth".
  fileprivate static func listed(_ days: [Int], article: String) -> String {
    let names = days.map { article + Numbers.ordinal($0) }
    return names.dropLast().joined(separator: " ") + " and " + (names.last ?? "")
  }

  /// Past ", " or " ".
  func skipComma(_ index: Int) -> Int { skipSpace(isMark(index, ",") ? index + 1 : index) }

  func isSpacedDash(_ index: Int) -> Bool {
    isSpace(index) && isDash(index + 1) && isSpace(index + 2)
  }
}
