/// The dates of HTTP headers (RFC 9110, section 5.6.7).
extension Timestamp {
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// "Sun, 06 Nov 1994 08:49:37 GMT", whatever clock the moment was written on.
  public var httpDate: String {
    let universal = Timestamp(seconds: seconds)
    let (year, month, day) = universal.date
    let (hour, minute, second) = universal.time
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(Self.weekdays[universal.weekday]), \(two(day)) \(Self.months[month - 1]) \(year) "
      + "\(two(hour)):\(two(minute)):\(two(second)) GMT"
  }

  /// Reads the preferred form above and the two obsolete ones that a recipient must accept:
  /// "Sunday, 06-Nov-94 08:49:37 GMT" and "Sun Nov  6 08:49:37 1994".
  public init?(httpDate text: String) {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "-" })
    guard words.count >= 5 else { return nil }
    let isAsctime = Self.months.contains(String(words[1]))
    let (dayWord, monthWord) = isAsctime ? (words[2], words[1]) : (words[1], words[2])
    let (yearWord, timeWord) = isAsctime ? (words[4], words[3]) : (words[3], words[4])
    guard isAsctime ? words.count == 5 : words.count == 6 && words[5] == "GMT",
      let month = Self.months.firstIndex(of: String(monthWord)),
      let day = Int(dayWord), var year = Int(yearWord)
    else { return nil }
    let clock = timeWord.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard clock.count == 3, let hour = clock[0], let minute = clock[1], let second = clock[2]
    else { return nil }
    // Two digits came from a clock of the last century or of this one.
    if yearWord.count == 2 { year += year < 70 ? 2000 : 1900 }
    self.init(
      year: year, month: month + 1, day: day, hour: hour, minute: minute, second: second)
  }
}
