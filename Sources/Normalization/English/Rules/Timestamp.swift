internal import Core

/// Timestamps as machines write them.
/// - `2024-10-25T08:00Z` → `October twenty-fifth twenty twenty-four at oh eight hundred U T C`
/// - `2024-10-25T14:30:05+02:00` → `October twenty-fifth twenty twenty-four at fourteen thirty U T C plus two`
extension Rule {
  static let timestamp = Rule(
    "timestamp", "time", at: .digits, before: .marks("-"),
    examples: [
      (
        "It was posted at 2024-10-25T08:00Z.",
        "It was posted at October twenty-fifth twenty twenty-four at oh eight hundred U T C."
      )
    ]
  ) { at, line, out in
    guard let year = line.year(at), line.isMark(at + 1, "-"), let month = line.value(at + 2),
      line.isMark(at + 3, "-"), let day = line.value(at + 4), (1...12).contains(month),
      (1...31).contains(day), line.equals(at + 5, "T"), let hour = line.value(at + 6), hour < 25,
      line.isMark(at + 7, ":"), line.length(at + 8) == 2, let minute = line.value(at + 8),
      minute < 60
    else { return }
    var end = at + 9
    if line.isMark(end, ":"), line.length(end + 1) == 2, line.isDigits(end + 1) {
      end += 2
      if line.isMark(end, "."), line.isDigits(end + 1) { end += 2 }
    }
    let hours = (hour < 10 ? "oh " : "") + Numbers.upTo99(hour)
    let minutes = minute == 0 ? " hundred" : (minute < 10 ? " oh " : " ") + Numbers.upTo99(minute)
    var zone = ""
    if line.equals(end, "Z") {
      zone = " ^UTC"
      end += 1
    } else if line.isMark(end, "+") || line.isMark(end, "-"), let offset = line.value(end + 1),
      line.length(end + 1) == 2
    {
      zone = " ^UTC" + (line.isMark(end, "+") ? " plus " : " minus ") + Numbers.upTo99(offset)
      end += 2
      if line.isMark(end, ":"), let rest = line.value(end + 1), rest < 60 {
        if rest > 0 { zone += " " + Numbers.upTo99(rest) }
        end += 2
      }
    }
    let date = Tables.monthNames[month - 1] + " " + Numbers.ordinal(day) + " " + Numbers.year(year)
    out.say(date + " at " + hours + minutes + zone, to: end)
  }

  /// "at 9/8c": an hour for the east of America, and one for its middle.
  static let airTime = Rule(
    "air-time", "time", at: .digits, before: .marks("/"),
    examples: [
      ("The show airs at 9/8c on NBC.", "The show airs at nine eight central on N B C.")
    ]
  ) { at, line, out in
    guard let east = line.value(at), (1...12).contains(east), line.isMark(at + 1, "/"),
      let middle = line.value(at + 2), middle == (east + 10) % 12 + 1,
      !line.isWord(at - 1)
    else { return }
    let zone = line.skipSpace(at + 3)
    guard line.equals(at + 3, "c") || line.equals(at + 3, "C") || line.matches(zone, "central")
    else { return }
    out.say(Numbers.upTo99(east) + " " + Numbers.upTo99(middle) + " central", to: zone + 1)
  }
}
