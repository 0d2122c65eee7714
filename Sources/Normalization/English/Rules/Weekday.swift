internal import Core

/// Days of the week.
extension Rule {
  /// Weekdays: "Mon. to Fri." → "Monday to Friday", "Sun., Oct. 27" → "Sunday October twenty-seventh".
  static let weekday = Rule(
    "weekday", "date", at: .keyword,
    examples: [
      (
        "Open Mon. to Fri., dark on Sun., Oct. 27.",
        "Open Monday to Friday, dark on Sunday, October twenty-seventh."
      )
    ]
  ) { at, line, out in
    guard line.isCapitalized(at), let row = Tables.weekdays.row(at: at, in: line),
      !line[at].shape.contains(.possessive)
    else { return }
    let hasStop = line.isMark(at + 1, ".")
    let end = hasStop ? at + 2 : at + 1
    if row[2] == "full" { return }
    // "The Sun" shines; a weekday has a stop, a dash to another, or a date behind it.
    let comma = line.isMark(end, ",") ? end + 1 : end
    let dated = line.month(line.skipSpace(comma)) != nil || line.day(line.skipSpace(comma)) != nil
    let ranged =
      line.isDash(end) && Tables.weekdays.contains(end + 1, in: line)
      || line.isDash(at - 1)
    let listed =
      line.isOne(
        line.before(at),
        of: ["on", "every", "next", "last", "this", "until", "by", "and", "or", "to", "through"])
      && !line.isCapitalized(line.skipSpace(end))
    let isSun = line.matches(at, "sun") || line.matches(at, "sat") || line.matches(at, "wed")
    if line.isOne(line.before(at), of: ["the", "our", "a"]), !dated, !ranged { return }
    // "told the Vancouver Sun. A reader", "left Ynys Mon."
    let name = line.before(at)
    if !dated, !ranged, !line.isDigits(line.skipSpace(end)),
      line.isOne(at, of: ["sun", "mon", "sat", "wed"]), line.isCapitalized(name), name > 0,
      line.isSpace(at - 1),
      !Tables.functionWords.contains(name, in: line), line.zone(name) == nil
    {
      return
    }
    // "between 6pm Fri and 9am Sat"
    let hour = line.before(at)
    let timed =
      line.isOne(hour, of: ["am", "pm"])
      || line.isMark(hour, ".") && line.matches(hour - 1, "m") && line.isMark(hour - 2, ".")
    let isZoned = line.isCapitals(hour) && line.zone(hour) != nil
    if timed || isZoned, !line.isDash(end), line.isGap(end) || line.kind(end) == .mark,
      !line.isCapitalized(line.skipSpace(end))
    {
      return out.say(row[1], to: end, mayEndSentence: hasStop)
    }
    guard hasStop || ranged || listed && !isSun || dated && !line.matches(line.before(at), "the")
    else { return }
    if line.isDash(end), let other = Tables.weekdays.row(at: end + 1, in: line) {
      let last = line.isMark(end + 2, ".") ? end + 3 : end + 2
      out.say(
        row[1] + " to " + other[1], to: last, mayEndSentence: line.isMark(last - 1, "."))
    }
    out.say(row[1], to: end, mayEndSentence: hasStop && !dated)
  }
}
