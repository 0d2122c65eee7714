internal import Core

/// A line that is the time of an update and nothing else: "12:10 AM", "10.45am GMT", "14h05",
/// "Oct 25, 08:30".
struct ClockLine {
  var hour: Int
  var minute: Int

  /// Whether it is worth reading: few lines of a page are short and hold a digit before a colon, a
  /// full stop or an "h".
  static func mayBe(_ text: String) -> Bool {
    guard (4...60).contains(text.utf8.count) else { return false }
    var last: UInt8 = 0
    for byte in text.utf8 {
      if last.isASCIIDigit, byte == 0x3A || byte == 0x2E || byte == 0x68 { return true }
      last = byte
    }
    return false
  }

  init?(_ text: String) {
    guard (4...40).contains(text.utf8.count), Self.mayBe(text),
      let clock = DateTokens(nothingBut: Self.withColons(text))?.clock
    else { return nil }
    (hour, minute) = (clock.hour, clock.minute)
  }

  /// The moment on the day of the page.
  func moment(on day: Timestamp?) -> Timestamp? {
    guard let day else { return nil }
    let (year, month, date) = day.date
    return Timestamp(
      year: year, month: month, day: date, hour: hour, minute: minute, offset: day.offset)
  }

  /// "10.45am" and "14h05" as `ClockTime` reads them; "25.10.2024" stays.
  private static func withColons(_ text: String) -> String {
    text.split(separator: " ").map { token -> String in
      let hour = token.prefix { $0.isASCII && $0.isNumber }
      let rest = token.dropFirst(hour.count)
      let minute = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      let mark = rest.first
      let after = rest.dropFirst(1 + minute.count).lowercased()
      guard (1...2).contains(hour.count), minute.count == 2, mark == "." || mark == "h",
        ["", "am", "pm", "a.m.", "p.m.", "h", "uhr"].contains(after)
      else { return String(token) }
      return "\(hour):\(minute)\(after)"
    }.joined(separator: " ")
  }
}
