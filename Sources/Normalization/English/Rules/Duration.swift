internal import Core

/// How long something took, and times to the second.
extension Rule {
  /// Durations: "2h30m" → "two hours thirty minutes", "1:43.25" is left to the clock.
  static let duration = Rule(
    "duration", "duration", at: .digits, before: [.gap, .word],
    examples: [
      ("The flight takes 2h30m.", "The flight takes two hours thirty minutes.")
    ]
  ) { at, line, out in
    var index = at
    var parts: [String] = []
    while parts.count < 3, let value = line.value(index) {
      let unitAt = line.skipSpace(index + 1)
      guard let unit = Tables.durations.row(of: unitAt...unitAt, in: line) else { break }
      parts.append(Numbers.cardinal(value) + " " + unit[1] + (value == 1 ? "" : "s"))
      index = unitAt + 1
      if line.isSpace(index), line.isDigits(index + 1) { index += 1 }
    }
    // "a lap of 1m 29.165s"
    if parts.count == 1, parts[0].contains("minute"), let seconds = line.figure(index),
      !seconds.isWhole, line.isOne(line.skipSpace(seconds.end), of: ["s", "sec", "secs"])
    {
      parts.append(line.say(seconds) + " seconds")
      return out.say(parts.joined(separator: " "), to: line.skipSpace(seconds.end) + 1, doubt: -2)
    }
    // "14h30"
    if parts.isEmpty == false, index == at + 2, line.equals(at + 1, "h"), line.length(index) == 2,
      let minute = line.value(index), minute < 60, let hour = line.value(at), hour < 25
    {
      let clock = Line.Clock(hour: hour, minute: minute, hasMinutes: true, end: index + 1)
      return out.say(clock.said(with12: false), to: index + 1)
    }
    guard parts.count >= 2, parts[0].contains("hour") || parts[0].contains("minute") else { return }
    if line.isDigits(index) == false, line.isSpace(index - 1) { index -= 1 }
    out.say(parts.joined(separator: " "), to: index)
  }

  /// "21:51:31", "10:00:05 a.m."
  static let clockSeconds = Rule(
    "clock-seconds", "time", at: .digits, before: .marks(":"),
    examples: [
      (
        "The quake struck at 21:51:31.",
        "The quake struck at twenty-one hours fifty-one minutes and thirty-one seconds."
      )
    ]
  ) { at, line, out in
    guard let hour = line.value(at), hour < 25, line.isMark(at + 1, ":"),
      line.length(at + 2) == 2, let minute = line.value(at + 2), minute < 60,
      line.isMark(at + 3, ":"), line.length(at + 4) == 2, let second = line.value(at + 4),
      second < 61
    else { return }
    func counted(_ value: Int, _ unit: String) -> String {
      Numbers.cardinal(value) + " " + unit + (value == 1 ? "" : "s")
    }
    let text =
      counted(hour, "hour") + " " + counted(minute, "minute") + " and " + counted(second, "second")
    if let (said, end, dot) = line.meridiem(at + 5) {
      let clock = Line.Clock(hour: hour, minute: minute, hasMinutes: true, end: at + 3)
      let spoken =
        minute == 0 ? text : clock.said(with12: false) + " and " + counted(second, "second")
      out.say(spoken + " " + said, to: end, mayEndSentence: dot)
    } else {
      out.say(text, to: at + 5)
    }
  }

  /// Race times: "1:43.25" → "one minute forty-three point two five seconds".
  static let raceTime = Rule(
    "race-time", "duration", at: .digits, before: .marks(":"),
    examples: [
      (
        "She ran 1:43.25 to win.",
        "She ran one minute forty-three point two five seconds to win."
      )
    ]
  ) { at, line, out in
    // "1:27:09.066"
    if let hour = line.value(at), hour < 25, line.isMark(at + 1, ":"), line.length(at + 2) == 2,
      let minute = line.value(at + 2), minute < 60, line.isMark(at + 3, ":"),
      line.length(at + 4) == 2, let seconds = line.figure(at + 4), !seconds.isWhole
    {
      let hours = Numbers.cardinal(hour) + (hour == 1 ? " hour " : " hours ")
      let minutes = Numbers.cardinal(minute) + (minute == 1 ? " minute " : " minutes ")
      return out.say(hours + minutes + line.say(seconds) + " seconds", to: seconds.end)
    }
    guard let minute = line.value(at), line.length(at) <= 2, line.isMark(at + 1, ":"),
      line.length(at + 2) == 2, let seconds = line.figure(at + 2),
      !seconds.isWhole || line.isClocked(at, seconds),
      !line.isMark(seconds.end, ".") || !line.isDigits(seconds.end + 1)
    else { return }
    let minutes = Numbers.cardinal(minute) + (minute == 1 ? " minute " : " minutes ")
    let unit = line.skipSpace(seconds.end)
    out.say(
      minutes + line.say(seconds) + " seconds",
      to: line.isMinutes(unit) ? unit + 1 : seconds.end)
  }
}

extension Line {
  /// "28:03 min"
  fileprivate func isMinutes(_ index: Int) -> Bool { isOne(index, of: ["min", "mins"]) }

  /// "a time of 31:41", "clocked 3:39": minutes and seconds, no time of day.
  fileprivate func isClocked(_ index: Int, _ seconds: Figure) -> Bool {
    guard (seconds.value ?? 60) < 60, meridiem(seconds.end) == nil, zone(seconds.end) == nil,
      !isMark(seconds.end, ":"), isGap(seconds.end) || kind(seconds.end) == .mark
    else { return false }
    let before = before(index)
    let noun = self.before(before)
    if isMinutes(skipSpace(seconds.end)) { return true }
    return isOne(before, of: ["clocked", "clocking"])
      || matches(before, "of") && isOne(noun, of: ["time", "best", "record", "mark"])
        && !matches(self.before(noun), "the")
  }
}

extension Tables {
  /// Units between the figures of a duration.
  static let durations = WordTable(
    """
    h	hour
    hr	hour
    hrs	hour
    m	minute
    min	minute
    mins	minute
    s	second
    sec	second
    """)
}
