/// A moment with the clock offset it was written in, so that a date never shifts by a time zone.
/// On disk: ISO 8601.
public struct Timestamp: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public var seconds: Int
  /// Minutes east of Greenwich of the clock that wrote it.
  public var offset: Int

  public init(seconds: Int, offset: Int = 0) {
    self.seconds = seconds
    self.offset = offset
  }

  /// - Parameters: a proleptic Gregorian date and the time on a clock `offset` minutes east.
  /// - Returns: nil when there is no such date or time.
  public init?(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0,
    offset: Int = 0
  ) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Calendar.days(in: month, of: year)).contains(day), (0...23).contains(hour),
      (0...59).contains(minute), (0...60).contains(second), (-1080...1080).contains(offset)
    else { return nil }
    let days = Calendar.days(to: year, month, day)
    self.init(
      seconds: days * 86_400 + hour * 3600 + minute * 60 + min(second, 59) - offset * 60,
      offset: offset)
  }

  private var local: (days: Int, time: Int) {
    let (days, time) = (seconds + offset * 60).quotientAndRemainder(dividingBy: 86_400)
    return time < 0 ? (days - 1, time + 86_400) : (days, time)
  }

  /// Year, month and day on the clock that wrote it.
  public var date: (year: Int, month: Int, day: Int) { Calendar.date(of: local.days) }
  public var time: (hour: Int, minute: Int, second: Int) {
    let time = local.time
    return (time / 3600, time / 60 % 60, time % 60)
  }
  /// 0 is Monday.
  public var weekday: Int { ((local.days + 3) % 7 + 7) % 7 }
}

extension Timestamp: Comparable {
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    (left.seconds, left.offset) < (right.seconds, right.offset)
  }
}

/// The proleptic Gregorian calendar, after Howard Hinnant's days-from-civil algorithms.
enum Calendar {
  static func days(in month: Int, of year: Int) -> Int {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// Days since 1970-01-01.
  static func days(to year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  static func date(of days: Int) -> (year: Int, month: Int, day: Int) {
    let days = days + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1
    )
  }
}
