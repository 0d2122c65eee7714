internal import Core

/// "25 October 2024", on the clock that wrote it.
enum PlainDate {
  static func of(_ timestamp: Timestamp) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let (year, month, day) = timestamp.date
    return "\(day) \(months[month - 1]) \(year)"
  }
}
