internal import Core

/// Dates as feeds write them: like every date, and the shortened and old forms of ISO 8601 that
/// feeds have used since 1999 (W3C's note on date and time formats): "2004", "2004-01", "20040102",
/// "2004-002" (a day of the year), "04-01-02". What they leave out is the first of it.
enum FeedDate {
  static func timestamp(_ text: String) -> Timestamp? {
    let trimmed = text.trimmed
    return short(trimmed) ?? DateReader.timestamp(trimmed)
  }

  private static func short(_ text: String) -> Timestamp? {
    guard text.utf8.count <= 10, text.utf8.allSatisfy({ $0.isASCIIDigit || $0 == 0x2D }) else {
      return nil
    }
    let parts = text.split(separator: "-")
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    switch parts.map(\.count) {
    case [4] where (1970...2199).contains(numbers[0]):
      return Timestamp(year: numbers[0], month: 1, day: 1)
    case [4, 2]: return Timestamp(year: numbers[0], month: numbers[1], day: 1)
    case [8]:
      return Timestamp(
        year: numbers[0] / 10_000, month: numbers[0] / 100 % 100, day: numbers[0] % 100)
    case [4, 3]: return day(numbers[1], of: numbers[0])
    case [2, 2, 2]:
      // RFC 2822, section 4.3: 00–49 are of this century.
      let year = numbers[0] < 50 ? 2000 + numbers[0] : 1900 + numbers[0]
      return Timestamp(year: year, month: numbers[1], day: numbers[2])
    default: return nil
    }
  }

  private static func day(_ day: Int, of year: Int) -> Timestamp? {
    guard (1...366).contains(day), let first = Timestamp(year: year, month: 1, day: 1) else {
      return nil
    }
    let found = Timestamp(seconds: first.seconds + (day - 1) * 86_400)
    return found.date.year == year ? found : nil
  }
}
