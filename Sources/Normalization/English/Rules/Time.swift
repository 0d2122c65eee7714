internal import Core

/// Clock times.
extension Rule {
  static let clockTime = Rule(
    "clock-time", "time", at: .digits,
    examples: [
      (
        "The curfew runs 11pm-5am, or at 16:00 CEST.",
        "The curfew runs eleven P M to five A.M, or at sixteen hundred C E S T."
      )
    ]
  ) { at, line, out in
    guard let first = line.clock(at) else { return }
    if let (said, end, dot) = line.meridiem(first.end) {
      out.say(first.said(with12: true) + " " + said, to: end, doubt: -3, mayEndSentence: dot)
      let zoned = line.zone(end, isSure: true)
      if let zoned {
        out.say(first.said(with12: true) + " " + said + zoned.said, to: zoned.end, doubt: -4)
      }
      // "6 p.m.-midnight"
      if line.isDash(end), line.matches(end + 1, "midnight") || line.matches(end + 1, "noon") {
        let text = first.said(with12: true) + " " + said + " to " + line.text(end + 1)
        out.say(text, to: end + 2, doubt: -4)
      }
      // "11pm-5am", "4:00 am - 8:12 pm"
      let next = line.isSpacedDash(end) ? end + 3 : end + 1
      if line.isDash(end) || line.isSpacedDash(end), let second = line.clock(next),
        let (other, otherEnd, dot) = line.meridiem(second.end)
      {
        let text = first.said(with12: true) + " " + said + " to " + second.said(with12: true)
        out.say(text + " " + other, to: otherEnd, doubt: -4, mayEndSentence: dot)
      }
      return
    }
    if line.isDash(first.end), let second = line.clock(first.end + 1) {
      // "9-11 a.m.", "9:30-11:00"
      if let (said, end, dot) = line.meridiem(second.end) {
        let text = first.said(with12: true) + " to " + second.said(with12: true) + " " + said
        let zone = line.zone(end)
        out.say(
          text + (zone?.said ?? ""), to: zone?.end ?? end, doubt: -4,
          mayEndSentence: dot && zone == nil)
      } else if first.hasMinutes && (second.hasMinutes || line.closes(second, after: first)) {
        let zone = line.zone(second.end)
        out.say(
          first.said(with12: false) + " to " + second.said(with12: false) + (zone?.said ?? ""),
          to: zone?.end ?? second.end, doubt: -2)
      }
    }
    guard first.hasMinutes else { return }
    if let zone = line.zone(first.end) {
      out.say(first.said(with12: false) + zone.said, to: zone.end, doubt: -3)
    }
    // "14:00h"
    if line.equals(first.end, "h"), line.isGap(first.end + 1) || line.kind(first.end + 1) == .mark {
      return out.say(first.said(with12: false) + " hours", to: first.end + 1)
    }
    // "at 21:05 hrs"
    let hours = line.skipSpace(first.end)
    if line.isOne(hours, of: ["hrs", "hours"]), line.length(at) == 2 {
      return out.say(first.said(with12: false) + " hours", to: hours + 1, doubt: -2)
    }
    out.say(first.said(with12: false), to: first.end)
  }

  /// "UTC+2" → "U T C plus two".
  static let zoneOffset = Rule(
    "zone-offset", "time", at: .capitals, before: .marks("+-"),
    examples: [
      ("The zone is UTC+2.", "The zone is U T C plus two.")
    ]
  ) { at, line, out in
    guard line.isCapitals(at), line.isMark(at + 1, "+") || line.isMark(at + 1, "-"),
      line.isDigits(at + 2),
      let zone = line.zone(at), zone.end > at + 1
    else { return }
    out.say(String(zone.said.dropFirst()), to: zone.end)
  }

  /// "0800 GMT": military hours before a zone or "hours".
  static let militaryTime = Rule(
    "military-time", "time", at: .digits,
    examples: [
      ("It struck at 0417 GMT.", "It struck at oh four seventeen G M T.")
    ]
  ) { at, line, out in
    guard line.length(at) == 4, let value = line.value(at), value / 100 < 25, value % 100 < 60
    else { return }
    let hour = value / 100
    let text = Numbers.militaryTime(value)
    // "0600-2100"
    if line.isDash(at + 1), line.length(at + 2) == 4, let end = line.value(at + 2), end / 100 < 25,
      end % 100 < 60, line.bytes(at).first == 0x30 || line.zone(at + 3) != nil,
      line.isGap(at + 3) || line.kind(at + 3) == .mark && !line.isDash(at + 3)
    {
      let zone = line.zone(at + 3)
      return out.say(
        text + " to " + Numbers.militaryTime(end) + (zone?.said ?? ""), to: zone?.end ?? at + 3,
        doubt: -4)
    }
    if let zone = line.zone(at + 1) {
      out.say((value == 0 ? "midnight" : text) + zone.said, to: zone.end, doubt: -3)
    }
    // "at 0530Z"
    if line.equals(at + 1, "Z") { return out.say(text + " Zulu", to: at + 2, doubt: -4) }
    let next = line.skipSpace(at + 1)
    let before = line.before(at)
    let clock =
      hour < 10
      || line.isOne(
        before, of: ["at", "by", "until", "from", "around", "about", "before", "after", "to"])
    if hour < 10, value > 0, line.isGap(at + 1) || line.kind(at + 1) == .mark,
      !line.isMark(at + 1, "-"),
      line.isOne(before, of: ["at", "by", "until", "from"]),
      line.bytes(at).first == 0x30
    {
      out.say(text, to: at + 1)
    }
    // "ahead of the 1400 deadline"
    if value % 100 == 0, (10...23).contains(hour),
      line.isOne(next, of: ["deadline", "kickoff", "kick-off", "kick", "curfew", "start"])
    {
      return out.say(Numbers.upTo99(hour) + " hundred", to: at + 1, doubt: -4)
    }
    if clock, line.matches(next, "hours") || line.matches(next, "hrs") {
      out.say(text + " hours", to: next + 1)
    }
  }
}

extension Numbers {
  /// 417 → "oh four seventeen", 2100 → "twenty-one hundred".
  fileprivate static func militaryTime(_ value: Int) -> String {
    let (hour, minute) = (value / 100, value % 100)
    return (hour < 10 ? "oh " : "") + upTo99(hour) + " "
      + (minute == 0 ? "hundred" : (minute < 10 ? "oh " : "") + upTo99(minute))
  }
}

extension Line {
  struct Clock {
    var hour: Int
    var minute: Int
    var hasMinutes: Bool
    var end: Int

    func said(with12: Bool) -> String {
      if !hasMinutes || minute == 0 && with12 { return Numbers.upTo99(hour) }
      if minute == 0 {
        if hour == 0 { return "midnight" }
        return hour < 13 ? Numbers.upTo99(hour) + " o'clock" : Numbers.upTo99(hour) + " hundred"
      }
      let hours = hour == 0 ? "zero" : Numbers.upTo99(hour)
      return hours + (minute < 10 ? " oh " : " ") + Numbers.upTo99(minute)
    }
  }

  /// "10:30-11"
  func closes(_ second: Clock, after first: Clock) -> Bool {
    (second.hour - first.hour + 12) % 12 < 8 && second.hour < 25
      && (isGap(second.end) || kind(second.end) == .mark && !isDash(second.end))
      && !isMark(second.end, "%") && !isDigits(second.end + 1)
  }

  /// "8", "8:05", "8.05" (only before a.m. or p.m.) at `index`.
  func clock(_ index: Int) -> Clock? {
    // "500 AM EDT", "1130 PM": as weather services write
    if (3...4).contains(length(index)), let value = value(index), (100...1259).contains(value),
      value % 100 < 60, isSpace(index + 1), isOne(index + 2, of: ["am", "pm"]),
      isCapitals(index + 2)
    {
      return Clock(hour: value / 100, minute: value % 100, hasMinutes: true, end: index + 1)
    }
    guard length(index) <= 2, let hour = value(index), hour < 25 else { return nil }
    let isColon = isMark(index + 1, ":")
    if isColon || isMark(index + 1, "."), length(index + 2) == 2, let minute = value(index + 2),
      minute < 60, !isMark(index + 3, ":") || !isDigits(index + 4)
    {
      let clock = Clock(hour: hour, minute: minute, hasMinutes: true, end: index + 3)
      if isColon, !(isMark(index + 3, ".") && isDigits(index + 4)) { return clock }
      if !isColon, meridiem(index + 3) != nil || isDottedTime(index) || opensHours(index + 3) {
        return clock
      }
    }
    return Clock(hour: hour, minute: 0, hasMinutes: false, end: index + 1)
  }

  /// "-11am" behind "9.30"
  private func opensHours(_ index: Int) -> Bool {
    guard isDash(index), isDigits(index + 1), length(index + 1) <= 2 else { return false }
    let end = isMark(index + 2, ".") && isDigits(index + 3) ? index + 4 : index + 2
    return meridiem(end) != nil
  }

  private static let timePrepositions: [StaticString] = [
    "at", "from", "until", "till", "by", "before", "after", "around", "about", "since", "to",
  ]

  /// "at 19.45 local time", "until 8.30 on Monday": the British put a point where others have a colon.
  private func isDottedTime(_ index: Int) -> Bool {
    let before = before(index)
    let zoneAt = skipSpace(index + 3)
    if isSpace(index + 3), isCapitals(zoneAt), length(zoneAt) > 2, zone(index + 3) != nil {
      return true
    }
    // "14.05 BST", and the stamp that opens an entry of a live blog: "14.05: Ms Lee is speaking".
    if kind(before) == .outside || kind(before) == .mark {
      if kind(before) == .outside, length(index) == 2, isMark(index + 3, ":"), isSpace(index + 4) {
        return true
      }
    }
    // "the 2.40 at Kempton", "the 7.52 from Leeds"
    let place = skipSpace(index + 3)
    if matches(before, "the"), isOne(place, of: ["at", "from", "to"]),
      isCapitalized(skipSpace(place + 1))
    {
      return true
    }
    let next = skipSpace(index + 3)
    // "between 20.00 on Oct 28 and 06.30": no decimal begins with a zero and a figure.
    let isPlaced = isOne(before, of: Self.timePrepositions)
    if length(index) == 2, isPlaced || isOne(before, of: ["between", "and"]),
      isGap(index + 3) || kind(index + 3) == .mark && !isMark(index + 3, "%")
    {
      if bytes(index).first == 0x30, value(index) != 0 { return true }
      let dayAt = skipSpace(next + 1)
      if matches(next, "on"),
        Tables.weekdays.contains(dayAt, in: self) || isCapitalized(dayAt) && month(dayAt) != nil
      {
        return true
      }
    }
    guard isPlaced, !isMark(index + 3, "%") else { return false }
    if zone(index + 3) != nil || matches(next, "local") || matches(next, "tonight")
      || matches(next, "this") || matches(next, "sharp") || matches(next, "hrs")
      || matches(next, "hours") && length(index) == 2 && (value(index) ?? 0) > 12
    {
      return true
    }
    // "at 7.30 in the evening", "from 10.15 on Sunday"
    for ahead in next..<next + 5
    where Tables.dayTimes.contains(ahead, in: self) || Tables.weekdays.contains(ahead, in: self) {
      return matches(next, "in") || matches(next, "on")
    }
    guard style.region == .british, matches(before, "at") || matches(before, "until") else {
      return false
    }
    return kind(next) == .outside || kind(index + 3) == .mark && !isDash(index + 3)
      || ["on", "in", "for", "and", "when", "after", "every", "each", "next", "from"].contains {
        matches(next, $0)
      }
  }

  /// "a.m.", "PM", "p.m" at `index`, a space passed over; whether its last lexeme is a stop.
  func meridiem(_ index: Int) -> (said: String, end: Int, dot: Bool)? {
    let at = skipSpace(index)
    if matches(at, "am") || matches(at, "pm") {
      return (matches(at, "am") ? "^AM" : "^PM", at + 1, false)
    }
    guard matches(at, "a") || matches(at, "p"), isMark(at + 1, "."), matches(at + 2, "m") else {
      return nil
    }
    let dot = isMark(at + 3, ".")
    return (matches(at, "a") ? "^AM" : "^PM", dot ? at + 4 : at + 3, dot)
  }

  /// "CEST", "EST" at `index`, a space passed over.
  /// - Parameter isSure: behind "pm" it may be in small letters: "9 pm est".
  func zone(_ index: Int, isSure: Bool = false) -> (said: String, end: Int)? {
    let at = skipSpace(index)
    // "p.m. e.s.t."
    if isSure, isOne(at, of: ["e", "c", "m", "p"]), isMark(at + 1, "."),
      isOne(at + 2, of: ["s", "d"]),
      isMark(at + 3, "."), matches(at + 4, "t")
    {
      let letters = text(at) + text(at + 2) + text(at + 4)
      let takesStop = isMark(at + 5, ".") && !isGap(at + 6) || isLowercase(skipSpace(at + 6))
      return (" ^" + letters.uppercased(), takesStop ? at + 6 : at + 5)
    }
    guard let row = Tables.zones.row(at: at, in: self),
      isCapitals(at) || index == at || isSure && length(at) == 3
    else {
      return nil
    }
    var said = " ^" + row[0]
    var end = at + 1
    if isMark(end, "+") || isMark(end, "-"), length(end + 1) <= 2, let offset = value(end + 1) {
      said += (isMark(end, "+") ? " plus " : " minus ") + Numbers.upTo99(offset)
      end += 2
      if isMark(end, ":"), length(end + 1) == 2, let minutes = value(end + 1) {
        said += minutes == 0 ? "" : " " + Numbers.cardinal(minutes)
        end += 2
      }
    }
    return (said, end)
  }
}
