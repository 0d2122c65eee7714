import Core
import Testing

@testable import Extraction

@Suite struct DateTests {
  @Test(arguments: [
    ("2024-10-25", "2024-10-25T00:00:00Z"),
    ("2024-10-25T08:00:00+03:00", "2024-10-25T08:00:00+03:00"),
    ("2024-10-25T08:00:00.123Z", "2024-10-25T08:00:00Z"),
    ("October 25, 2024 8:00 AM", "2024-10-25T08:00:00Z"),
    ("Oct. 25, 2024, 8:05 p.m.", "2024-10-25T20:05:00Z"),
    ("25 Oct 2024", "2024-10-25T00:00:00Z"),
    ("Fri, 25 Oct 2024 08:00:00 +0300", "2024-10-25T08:00:00+03:00"),
    ("Fri, 25 Oct 24 08:00 EET", "2024-10-25T08:00:00+02:00"),
    ("Published on 25th October 2024 at 16:30", "2024-10-25T16:30:00Z"),
    ("25.10.2024 09:07", "2024-10-25T09:07:00Z"),
    ("10/25/2024", "2024-10-25T00:00:00Z"),
    ("25/10/2024", "2024-10-25T00:00:00Z"),
    ("25 жовтня 2024, 14:20", "2024-10-25T14:20:00Z"),
    ("25 октября 2024 года", "2024-10-25T00:00:00Z"),
    ("25. Oktober 2024", "2024-10-25T00:00:00Z"),
    ("le 25 octobre 2024", "2024-10-25T00:00:00Z"),
    ("25 de octubre de 2024", "2024-10-25T00:00:00Z"),
    ("25 października 2024", "2024-10-25T00:00:00Z"),
    ("1729843200", "2024-10-25T08:00:00Z"),
  ])
  func datesAreReadAsTheyAreWritten(text: String, expected: String) {
    #expect(DateReader.timestamp(text)?.iso8601 == expected)
  }

  @Test(arguments: ["", "yesterday", "soon", "31 February 2024", "12:30", "Oct 2024", "99/99/9999"])
  func whatIsNoDateIsNil(text: String) {
    #expect(DateReader.timestamp(text) == nil)
  }
}
