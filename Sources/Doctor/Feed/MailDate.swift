internal import Core

/// "Fri, 25 Oct 2024 08:00:00 +0300": RFC 822 with a four-digit year.
struct MailDate: Sendable {
  var moment: Timestamp
  /// 0 is Monday; nil where none is written.
  var weekday: Int?

  static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  /// Hours of the zones that RFC 822 names.
  private static let zones = [
    "GMT": 0, "UT": 0, "UTC": 0, "Z": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7,
    "MDT": -6, "PST": -8, "PDT": -7,
  ]

  /// nil for everything else, ISO 8601 too.
  init?(_ text: String) {
    var words = text.split(separator: " ").map(String.init)
    if let first = words.first, first.last == "," {
      guard let day = Self.weekdays.firstIndex(of: String(first.dropLast())) else { return nil }
      weekday = day
      words.removeFirst()
    }
    guard words.count == 5, let day = Int(words[0]), words[0].utf8.count <= 2,
      let month = Self.months.firstIndex(of: words[1]), words[2].utf8.count == 4,
      let year = Int(words[2]), let offset = Self.minutes(of: words[4])
    else { return nil }
    let clock = words[3].split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard (2...3).contains(clock.count), words[3].utf8.count == 3 * clock.count - 1,
      let hour = clock[0], let minute = clock[1], let second = clock.count == 3 ? clock[2] : 0,
      let moment = Timestamp(
        year: year, month: month + 1, day: day, hour: hour, minute: minute, second: second,
        offset: offset)
    else { return nil }
    self.moment = moment
  }

  private static func minutes(of zone: String) -> Int? {
    if let hours = zones[zone] { return hours * 60 }
    guard zone.utf8.count == 5, let sign = zone.first, sign == "+" || sign == "-",
      zone.utf8.dropFirst().allSatisfy(\.isASCIIDigit), let digits = Int(zone.dropFirst())
    else { return nil }
    return (sign == "-" ? -1 : 1) * (digits / 100 * 60 + digits % 100)
  }
}

/// Durations as feeds write them.
enum ClockText {
  /// "754", "12:34", "1:02:03"; nil for anything else.
  static func seconds(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isASCIIDigit) && $0.utf8.count < 10 })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
    return numbers.reduce(0) { $0 * 60 + $1 }
  }
}
