internal import Core

/// "8:00", "08:00:00", "8:00pm", "16:00Z", "12.30h", "08:00:00+0300".
struct ClockTime {
  var hour: Int
  var minute: Int
  var second = 0
  var offset: Int?

  init?(_ token: some StringProtocol) {
    var rest = Array(token.utf8)[...]
    func number(_ limit: Int) -> Int? {
      let digits = rest.prefix(2).prefix(while: \.isASCIIDigit)
      guard !digits.isEmpty else { return nil }
      rest = rest.dropFirst(digits.count)
      let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return value <= limit ? value : nil
    }
    // "08h45" is how French papers write it.
    guard let hour = number(23), rest.first == UInt8(ascii: ":") || rest.first == UInt8(ascii: "h")
    else { return nil }
    rest = rest.dropFirst()
    guard let minute = number(59) else { return nil }
    (self.hour, self.minute) = (hour, minute)
    if rest.first == UInt8(ascii: ":") {
      rest = rest.dropFirst()
      guard let second = number(60) else { return nil }
      self.second = second
    }
    let suffix = String(decoding: rest, as: UTF8.self).lowercased()
    switch suffix {
    case "": break
    case "am", "a.m.", "am.": self.hour = hour % 12
    case "pm", "p.m.", "pm.": self.hour = hour % 12 + 12
    case "h", "uhr", ".", ";": break
    default:
      guard let zone = ZoneNames.offset(String(decoding: rest, as: UTF8.self)) else { return nil }
      offset = zone
    }
  }
}

/// Time zones by the names feeds use (RFC 822 and newsrooms' own), in minutes east.
enum ZoneNames {
  static func offset(_ token: some StringProtocol) -> Int? {
    let name = token.uppercased()
    if let minutes = named[name] { return minutes }
    var digits = Array(name.utf8)[...]
    for prefix in ["GMT", "UTC"] where name.hasPrefix(prefix) && name.utf8.count > 3 {
      digits = digits.dropFirst(3)
    }
    guard let sign = digits.first, sign == 0x2B || sign == 0x2D else { return nil }
    let numbers = digits.dropFirst().filter { $0 != 0x3A }
    guard numbers.allSatisfy(\.isASCIIDigit), (1...4).contains(numbers.count) else { return nil }
    let value = numbers.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let minutes = numbers.count <= 2 ? value * 60 : value / 100 * 60 + value % 100
    return sign == 0x2D ? -minutes : minutes
  }

  private static let named: [String: Int] = [
    "Z": 0, "GMT": 0, "UTC": 0, "UT": 0, "WET": 0, "BST": 60, "IST": 330, "WEST": 60, "CET": 60,
    "CEST": 120, "MEZ": 60, "MESZ": 120, "EET": 120, "EEST": 180, "MSK": 180, "EST": -300,
    "EDT": -240, "ET": -300, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480,
    "PDT": -420, "JST": 540, "KST": 540, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780,
    "TRT": 180, "SGT": 480, "HKT": 480,
  ]
}
