internal import Core

/// Dates as pages, pastes and feeds write them. What cannot be read is nil, never "now".
enum DateReader {
  /// Reads a text that is a date, with words around it allowed only when they belong to dates:
  /// "2024-10-25", "October 25, 2024 8:00 AM", "Fri, 25 Oct 2024 08:00:00 EET", "25.10.2024".
  static func timestamp(_ text: String) -> Timestamp? { timestamp(text, .monthFirst) }

  /// - Parameter order: of "03/10/2023", where both may be the month.
  static func timestamp(_ text: String, _ order: DateOrder) -> Timestamp? {
    let trimmed = text.trimmed
    guard trimmed.utf8.count >= 6, trimmed.utf8.count <= 120 else { return nil }
    if let iso = Timestamp(iso8601: trimmed) { return iso }
    if let seconds = epoch(trimmed) { return seconds }
    return DateTokens(trimmed, order).timestamp
  }

  /// Seconds or milliseconds since 1970 (1990 and later).
  private static func epoch(_ text: String) -> Timestamp? {
    guard let number = Int(text) else { return nil }
    switch number {
    case 631_152_000..<4_102_444_800: return Timestamp(seconds: number)
    case 631_152_000_000..<4_102_444_800_000: return Timestamp(seconds: number / 1000)
    default: return nil
    }
  }
}

/// A date read from its words and numbers in any order.
struct DateTokens {
  private(set) var year: Int?
  private(set) var month: Int?
  private(set) var day: Int?
  private var time: (hour: Int, minute: Int, second: Int)?
  private var offset = 0
  /// Korean says so before the time.
  private var isAfternoon = false
  /// Words that belong to no date.
  private(set) var strangers = 0

  /// The time of day, if one was found.
  var clock: (hour: Int, minute: Int)? { time.map { ($0.hour, $0.minute) } }

  /// Nil unless year, month and day were found.
  var timestamp: Timestamp? {
    guard let year, let month, let day else { return nil }
    return Timestamp(
      year: year, month: month, day: day, hour: time?.hour ?? 0, minute: time?.minute ?? 0,
      second: time?.second ?? 0, offset: time == nil ? 0 : offset)
  }

  private let order: DateOrder

  init(_ text: String, _ order: DateOrder = .monthFirst) {
    self.order = order
    for token in Self.tokens(of: text) { read(token) }
  }

  /// nil for a text that holds a word of no date, whose rest is not looked at.
  init?(nothingBut text: String, _ order: DateOrder = .monthFirst) {
    self.order = order
    for token in Self.tokens(of: text) {
      read(token)
      if strangers > 0 { return nil }
    }
  }

  /// Runs without spaces and commas, brackets and quotes off.
  private static func tokens(of text: String) -> [Substring] {
    let tokens = spaced(text).unicodeScalars.split { scalar in
      switch scalar {
      case " ", ",", "(", ")", "|", "•", "·", "\u{A0}", "\u{202F}", "\t", "\n": true
      default: false
      }
    }.map { Substring($0) }
    // "2 min read" is no day of the month.
    return tokens.indices.filter { index in
      let next = index + 1 < tokens.count ? tokens[index + 1].lowercased() : ""
      let isLength = ["min", "mins", "minute", "minutes", "min.", "хв", "мин"].contains(next)
      return !isLength || !(tokens[index].first?.isNumber ?? false)
    }.map { tokens[$0] }
  }

  /// "2025年2月10日 5時00分" and "2025년 2월 10일" as the other scripts write them.
  private static func spaced(_ text: String) -> String {
    if text.has("年") {
      return text.replacing("年", with: "-").replacing("月", with: "-").replacing("日", with: " ")
        .replacing("時", with: ":").replacing("分", with: "")
    }
    if text.has("년") {
      return text.replacing("년 ", with: "-").replacing("월 ", with: "-").replacing("일", with: " ")
    }
    return text
  }

  private mutating func read(_ token: Substring) {
    if let clock = ClockTime(token) {
      let isLate = isAfternoon && clock.hour < 12
      time = (clock.hour + (isLate ? 12 : 0), clock.minute, clock.second)
      if let zone = clock.offset { offset = zone }
      return
    }
    let word = token.lowercased().filter { $0 != "." && $0 != ":" }
    if word == "오전" || word == "오후" {
      isAfternoon = word == "오후"
    } else if word == "am" || word == "pm", let clock = time, clock.hour <= 12 {
      time?.hour = clock.hour % 12 + (word == "pm" ? 12 : 0)
    } else if let month = MonthNames.month(word), self.month == nil {
      self.month = month
    } else if let minutes = ZoneNames.offset(token), time != nil {
      offset = minutes
    } else if readNumeric(token) || Self.companions.contains(word) || MonthNames.isWeekday(word) {
      return
    } else {
      readNumber(word)
    }
  }

  /// "2024-10-25T08:00", "25.10.2024", "10/25/2024", "25-Oct-2024".
  private mutating func readNumeric(_ token: Substring) -> Bool {
    if token.utf8.count >= 15, let iso = Timestamp(iso8601: String(token)) {
      (year, month, day) = iso.date
      time = iso.time
      offset = iso.offset
      return true
    }
    let parts = token.split { "-./".contains($0) }
    guard parts.count == 3, year == nil else { return false }
    if let named = MonthNames.month(parts[1].lowercased()), let first = Int(parts[0]),
      let last = Int(parts[2])
    {
      (year, month, day) = (Self.fullYear(last), named, first)
      return true
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { return false }
    if parts[0].count == 4 {
      (year, month, day) = (numbers[0], numbers[1], numbers[2])
      return true
    }
    guard parts[2].count == 4 || parts[2].count == 2, let last = Self.fullYear(numbers[2]) else {
      return false
    }
    year = last
    // A slash with a possible month first is American on American pages, dots are European.
    let american =
      token.contains("/") && (order == .monthFirst || numbers[1] > 12)
      ? numbers[0] <= 12 : numbers[1] > 12
    (month, day) = american ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
    return true
  }

  private mutating func readNumber(_ word: String) {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(digits.count)
    guard let number = Int(digits),
      rest.isEmpty || ["st", "nd", "rd", "th", "er", "º", "г", "р", "年"].contains(rest)
    else {
      strangers += 1
      return
    }
    if digits.count == 4, (1800...2200).contains(number), year == nil {
      year = number
    } else if digits.count <= 2, day == nil, (1...31).contains(number) {
      day = number
    } else if digits.count == 2, year == nil, day != nil, month != nil {
      year = Self.fullYear(number)
    } else {
      strangers += 1
    }
  }

  /// RFC 2822, section 4.3: 00–49 are of this century.
  private static func fullYear(_ year: Int) -> Int? {
    switch year {
    case 0..<50: 2000 + year
    case 50..<100: 1900 + year
    case 1000...9999: year
    default: nil
    }
  }

  private static let companions: Set<String> = [
    "at", "on", "of", "de", "del", "um", "uhr", "à", "a", "o", "the", "о", "в", "року", "года",
    "published", "updated", "posted", "modified", "last", "date", "publié", "le", "mis", "jour",
    "veröffentlicht", "aktualisiert", "am", "stand", "опубліковано", "оновлено", "опубликовано",
    "обновлено", "el", "publicado", "actualizado", "opublikowano", "dnia", "godz", "r", "h",
    "published:", "updated:", "posted:", "date:", "first", "-", "–", "—", "/", "|",
  ]
}
