internal import Core

/// The day that a web address names: "/2024/10/25/", "/2024/october/25/", "/2024-10-25-".
struct AddressDate {
  let timestamp: Timestamp

  init?(_ url: String?) {
    guard let url, let scheme = url.firstRange(of: "://") else { return nil }
    let path = url[scheme.upperBound...].prefix { $0 != "?" && $0 != "#" }
    let parts = path.split { $0 == "/" || $0 == "-" || $0 == "_" || $0 == "." }.dropFirst()
    for (year, (month, day)) in zip(parts, zip(parts.dropFirst(), parts.dropFirst(2)))
    where year.utf8.count == 4 && day.utf8.count <= 2 {
      guard let year = Int(year), (1990...2100).contains(year), let day = Int(day),
        let month = month.utf8.count <= 2 ? Int(month) : MonthNames.month(month.lowercased()),
        let timestamp = Timestamp(year: year, month: month, day: day)
      else { continue }
      self.timestamp = timestamp
      return
    }
    return nil
  }

  /// "03/10/2023" read as March 10th, when the address says October 3rd.
  func settles(_ shown: Timestamp) -> Timestamp? {
    let (year, month, day) = timestamp.date
    guard shown.date == (year, day, month), day != month else { return nil }
    let time = shown.time
    return Timestamp(
      year: year, month: month, day: day, hour: time.hour, minute: time.minute,
      second: time.second, offset: shown.offset)
  }
}
