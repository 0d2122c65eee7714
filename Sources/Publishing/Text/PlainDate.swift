internal import Core

/// "25 October 2024", on the clock that wrote it.
enum PlainDate {
  static func of(_ timestamp: Timestamp) -> String {
    "\(timestamp.date.day) \(timestamp.monthName) \(timestamp.date.year)"
  }
}
