/// Lengths of time for people and for addresses, from milliseconds.
enum PlainDuration {
  /// "45 seconds", "12 min", "1 h 5 min"
  static func spoken(_ milliseconds: Int) -> String {
    let seconds = (milliseconds + 500) / 1000
    if seconds < 60 { return seconds == 1 ? "1 second" : "\(seconds) seconds" }
    let minutes = (seconds + 30) / 60
    if minutes < 60 { return "\(minutes) min" }
    return "\(minutes / 60) h" + (minutes % 60 == 0 ? "" : " \(minutes % 60) min")
  }

  /// "0:07", "1:02:03"
  static func clock(_ milliseconds: Int) -> String {
    let seconds = milliseconds / 1000
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    let rest = String(String(100 + seconds % 60).dropFirst())
    guard hours > 0 else { return "\(minutes):\(rest)" }
    return "\(hours):\(String(100 + minutes).dropFirst()):\(rest)"
  }

  /// "17.845", as media fragments and JSON write it.
  static func seconds(_ milliseconds: Int) -> String {
    let (whole, rest) = milliseconds.quotientAndRemainder(dividingBy: 1000)
    return rest == 0 ? "\(whole)" : "\(whole).\(String(1000 + rest).dropFirst())"
  }
}
