internal import Core
internal import Workspace

/// What an announcer says around the stories of an edition.
struct EditionWords: Sendable {
  let settings: EditionSettings
  /// The podcast's title.
  let show: String
  /// The edition's own, where a day has several.
  var name: String?
  /// BCP 47, of the announcements.
  let language: String
  /// Midnight of the edition's day.
  let day: Timestamp

  private var isEnglish: Bool { language == "en" || language.hasPrefix("en-") }

  /// "The Harbour Gazette, Friday, October 25, 2024".
  var title: String {
    filled(settings.title ?? "{show}, {date}", date: date(withYear: true))
      + (name.map { ": \($0)" } ?? "")
  }

  /// The name of the chapter before the first story.
  var openingChapter: String { isEnglish ? "In this edition" : title }

  /// - Parameter milliseconds: of the stories together.
  func opening(count: Int, milliseconds: Int) -> String {
    let minutes = max(1, (milliseconds + 30_000) / 60_000)
    let standard =
      isEnglish
      ? "This is {show} for {date}. \(count == 1 ? "One story" : "{count} stories"), in about "
        + (minutes == 1 ? "one minute." : "{minutes} minutes.")
      : "{show}, {date}."
    return filled(settings.opening ?? standard, count: count, minutes: minutes)
  }

  var rundown: String { filled(settings.rundown ?? (isEnglish ? "In this edition:" : "")) }

  var closing: String {
    filled(settings.closing ?? (isEnglish ? "That was {show} for {date}." : ""))
  }

  /// Show notes begin with it.
  func summary(headlines: [String]) -> String {
    let stories = headlines.joined(separator: "; ")
    guard isEnglish else { return stories }
    return (headlines.count == 1 ? "One story: " : "\(headlines.count) stories: ") + stories
  }

  private func filled(
    _ template: String, date: String? = nil, count: Int = 0, minutes: Int = 0
  ) -> String {
    template.replacing("{show}", with: show)
      .replacing("{date}", with: date ?? self.date(withYear: false))
      .replacing("{count}", with: "\(count)").replacing("{minutes}", with: "\(minutes)")
  }

  /// As the language's newspapers write it; where we do not know, in figures.
  private func date(withYear: Bool) -> String {
    let (year, month, number) = day.date
    guard isEnglish else { return "\(number).\(month).\(year)" }
    let (weekday, name) = (day.weekdayName, day.monthName)
    let isDayFirst = language.hasPrefix("en-") && !["en-US", "en-CA"].contains(language)
    let date = isDayFirst ? "\(weekday) \(number) \(name)" : "\(weekday), \(name) \(number)"
    guard withYear else { return date }
    return isDayFirst ? "\(date) \(year)" : "\(date), \(year)"
  }
}
