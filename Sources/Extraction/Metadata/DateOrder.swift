internal import Core

/// Which number of "03/10/2023" is the day.
enum DateOrder {
  case monthFirst, dayFirst

  /// - Parameter language: BCP 47. Americans and pages that do not say write the month first.
  init(language: String?) {
    let tag = (language ?? "en").lowercased()
    let american = ["en", "en-us", "en-ph"].contains(tag) || tag.hasPrefix("en-us-")
    self = american ? .monthFirst : .dayFirst
  }

  /// A language without a country does not say: the page's other dates do.
  init(language: String?, page: Page) {
    let isBare = ["en", ""].contains((language ?? "").lowercased())
    self = (isBare ? DateOrder(shownBy: page) : nil) ?? DateOrder(language: language)
  }

  /// As the page writes its other dates, in words: "3 October 2025" or "October 3, 2025". Half the
  /// world's pages call their English just "en".
  /// - Returns: nil where it writes none or both.
  init?(shownBy page: Page) {
    var (dayFirst, monthFirst) = (0, 0)
    for node in page.nodes where node.tag == .text && (10...40).contains(node.text.utf8.count) {
      // A day and a year have five figures, and few texts of a page have as many.
      guard node.text.utf8.count(where: \.isASCIIDigit) >= 5 else { continue }
      let words = node.text.split { $0 == " " || $0 == "," || $0.isNewline }
      guard let month = words.firstIndex(where: { MonthNames.month($0.lowercased()) != nil }) else {
        continue
      }
      func isDay(_ at: Int) -> Bool {
        words.indices.contains(at) && words[at].utf8.count <= 2 && Int(words[at]) != nil
      }
      func isYear(_ at: Int) -> Bool {
        words.indices.contains(at) && words[at].utf8.count == 4 && Int(words[at]) != nil
      }
      if isDay(month - 1), isYear(month + 1) { dayFirst += 1 }
      if isDay(month + 1), isYear(month + 2) { monthFirst += 1 }
    }
    guard (dayFirst == 0) != (monthFirst == 0) else { return nil }
    self = dayFirst > 0 ? .dayFirst : .monthFirst
  }
}
