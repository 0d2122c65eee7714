internal import Core

/// What is wrong with a date in a feed.
enum DateFaults {
  /// - Parameter text: trimmed.
  static func faults(of text: String, now: Timestamp) -> [String] {
    guard let date = MailDate(text) else { return ["“\(text)” is no RFC 822 date"] }
    var faults: [String] = []
    if let weekday = date.weekday {
      if weekday != date.moment.weekday {
        faults.append("“\(text)” was a \(MailDate.weekdays[date.moment.weekday])")
      }
    } else {
      faults.append("“\(text)” has no day of the week")
    }
    // A day's grace for clocks and zones.
    if date.moment.seconds > now.seconds + 86_400 { faults.append("“\(text)” is in the future") }
    if date.moment.date.year < 1990 { faults.append("“\(text)” is before there were feeds") }
    return faults
  }
}
