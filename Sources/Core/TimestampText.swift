/// The two spellings that leave the program: ISO 8601 in files, RFC 822 in feeds.
extension Timestamp {
  /// "2024-10-25T08:00:00+03:00"; "Z" for UTC.
  public var iso8601: String {
    let (hour, minute, second) = time
    return day + "T\(padded(hour)):\(padded(minute)):\(padded(second))"
      + (offset == 0 ? "Z" : zone(separator: ":"))
  }

  /// "2024-10-25", on the clock that wrote it.
  public var day: String {
    let (year, month, day) = date
    return "\(padded(year, 4))-\(padded(month))-\(padded(day))"
  }

  /// "Friday", on the clock that wrote it.
  public var weekdayName: String {
    [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ][weekday]
  }

  /// "October", on the clock that wrote it.
  public var monthName: String {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ][date.month - 1]
  }

  /// "Fri, 25 Oct 2024 08:00:00 +0300" (RFC 822 with RFC 1123's four-digit year).
  public var rfc822: String {
    let (year, _, day) = date
    let (hour, minute, second) = time
    return "\(weekdayName.prefix(3)), \(padded(day)) \(monthName.prefix(3)) \(padded(year, 4)) "
      + "\(padded(hour)):\(padded(minute)):\(padded(second)) \(zone(separator: ""))"
  }

  private func zone(separator: String) -> String {
    let minutes = abs(offset)
    return "\(offset < 0 ? "-" : "+")\(padded(minutes / 60))\(separator)\(padded(minutes % 60))"
  }

  private func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Reads ISO 8601 as published pages write it: a date alone, "T" or a space before the time,
  /// seconds and fractions optional, "Z", "+03:00", "+0300", "+03" or no zone (taken as UTC).
  public init?(iso8601 text: String) {
    var reader = DateReader(text)
    guard let year = reader.number(digits: 4), reader.skip("-"),
      let month = reader.number(digits: 2), reader.skip("-"), let day = reader.number(digits: 2)
    else { return nil }
    var (hour, minute, second, offset) = (0, 0, 0, 0)
    if reader.skip("T") || reader.skip("t") || reader.skip(" ") {
      guard let hours = reader.number(digits: 2), reader.skip(":"),
        let minutes = reader.number(digits: 2)
      else { return nil }
      (hour, minute) = (hours, minutes)
      if reader.skip(":") {
        guard let seconds = reader.number(digits: 2) else { return nil }
        second = seconds
      }
      if reader.skip(".") || reader.skip(",") { reader.skipDigits() }
      _ = reader.skip(" ")
      if !reader.skip("Z"), !reader.skip("z"), let sign = reader.sign() {
        guard let hours = reader.number(digits: 2) else { return nil }
        _ = reader.skip(":")
        offset = sign * (hours * 60 + (reader.number(digits: 2) ?? 0))
      }
    }
    guard reader.isAtEnd else { return nil }
    self.init(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second,
      offset: offset)
  }
}

extension Timestamp: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Timestamp(iso8601: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\"\(text)\" is not an ISO 8601 date")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso8601)
  }
}

private struct DateReader {
  private var rest: Substring.UTF8View

  init(_ text: String) {
    rest = text[...].utf8
    while rest.first == 0x20 { rest.removeFirst() }
    while rest.last == 0x20 { rest.removeLast() }
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  mutating func sign() -> Int? {
    if skip("+") { return 1 }
    return skip("-") ? -1 : nil
  }

  mutating func number(digits: Int) -> Int? {
    let run = rest.prefix(digits)
    guard run.count == digits, run.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    rest.removeFirst(digits)
    return run.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  mutating func skipDigits() {
    while let byte = rest.first, (0x30...0x39).contains(byte) { rest.removeFirst() }
  }
}
