/// Numbers as people read them.
enum Figures {
  /// "2:05", "1:02:05".
  static func duration(_ milliseconds: Int) -> String {
    let seconds = (milliseconds + 500) / 1000
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    let tail = twoDigits(seconds % 60)
    return hours > 0 ? "\(hours):\(twoDigits(minutes)):\(tail)" : "\(minutes):\(tail)"
  }

  /// "950 kB", "1.2 MB"; thousands, as shops and browsers count.
  static func size(_ bytes: Int) -> String {
    if bytes < 1_000_000 { return "\((bytes + 500) / 1000) kB" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }

  /// "0.4 s", "75 s".
  static func seconds(_ seconds: Double) -> String {
    let tenths = Int(seconds * 10 + 0.5)
    return tenths < 100 ? "\(tenths / 10).\(tenths % 10) s" : "\(tenths / 10) s"
  }

  /// "1 paragraph", "2 paragraphs".
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
