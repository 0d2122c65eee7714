import Testing

@testable import Extraction

@Suite struct MonthTests {
  @Test(arguments: [
    ("jan", 1), ("march", 3), ("sept", 9), ("septem", 9), ("octobre", 10), ("жовтня", 10),
    ("czerwca", 6), ("märz", 3), ("augusti", 8), ("августа", 8), ("diciem", 12),
    ("листопада", 11),
    ("marsh", nil), ("julien", nil), ("marcus", nil), ("mayor", nil), ("augustus", nil),
    ("decker", nil), ("novel", nil), ("octopus", nil), ("junior", nil), ("mar", 3),
  ])
  func aMonthIsItsNameItsAbbreviationOrABeginning(word: String, month: Int?) {
    #expect(MonthNames.month(word) == month)
  }
}
