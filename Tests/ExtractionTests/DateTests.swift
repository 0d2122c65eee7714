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
    ("Publié le 25 octobre 2024 à 08h45", "2024-10-25T08:45:00Z"),
    ("25 października 2024, godz. 8:45", "2024-10-25T08:45:00Z"),
    ("1729843200", "2024-10-25T08:00:00Z"),
  ])
  func datesAreReadAsTheyAreWritten(text: String, expected: String) {
    #expect(DateReader.timestamp(text)?.iso8601 == expected)
  }

  /// "03/10/2023" is the third of October except for Americans, and the page's address knows best.
  @Test(arguments: [
    ("en-GB", "https://example.com/a", "2023-10-03"), ("de", "https://example.com/a", "2023-10-03"),
    ("en-US", "https://example.com/a", "2023-03-10"), ("en", "https://example.com/a", "2023-03-10"),
    ("en", "https://example.com/2023/10/03/a", "2023-10-03"),
    ("en", "https://example.com/blog/2023/october/03/a", "2023-10-03"),
    ("fr", "https://example.com/2023-03-10-a", "2023-03-10"),
  ])
  func theOrderOfDayAndMonthIsThePages(language: String, url: String, expected: String) throws {
    let page = HTMLTests.page(
      HTMLTests.story.replacing("</h1>", with: "</h1><p>03/10/2023</p>"))
    let article = try Fixture.article(
      page.replacing("en-GB", with: language), url: url)
    #expect(article.published?.iso8601.prefix(10) == expected[...])
  }

  /// Far from the headline only an element's name tells whose date it is.
  @Test(arguments: [
    ("article-byline__pub-dates", "2022-03-13"), ("publishDate", "2022-03-13"), ("card-date", nil),
  ])
  func anElementMayBeNamedForTheDay(name: String, expected: String?) throws {
    let menu = (1...60).map { "<a href=/\($0)>Hall \($0)</a> <i>|</i>" }.joined()
    let page = HTMLTests.page(
      HTMLTests.story.replacing(
        "</h1>", with: "</h1><nav>\(menu)</nav><p class=\(name)>Updated March 13, 2022</p>"))
    #expect(try Fixture.article(page).published?.iso8601.prefix(10) == expected.map { $0[...] })
  }

  /// English without a country: the dates in words that the page has elsewhere tell.
  @Test(arguments: [
    ("en", "13 October 2022", "2023-10-03"), ("en", "October 13, 2022", "2023-03-10"),
    ("en", "13 October 2022 or October 14, 2022", "2023-03-10"),
    ("en-US", "13 October 2022", "2023-03-10"),
  ])
  func otherDatesTellTheOrder(language: String, other: String, expected: String) throws {
    let page = HTMLTests.page(
      HTMLTests.story.replacing("</h1>", with: "</h1><p>03/10/2023</p>").replacing(
        "</article>",
        with: other.split(separator: " or ").map { "<p class=card>\($0)</p>" }.joined()
          + "</article>"))
    let article = try Fixture.article(page.replacing("en-GB", with: language))
    #expect(article.published?.iso8601.prefix(10) == expected[...])
  }

  @Test(arguments: [
    ("https://example.com/news/2024/10/25/ferry", "2024-10-25"),
    ("https://example.com/2024-10-25-ferry.html", "2024-10-25"),
    ("https://example.com/2024/oct/25/ferry", "2024-10-25"),
    ("https://example.com/2024/10/ferry", nil), ("https://example.com/1234/56/78", nil),
    ("https://example.com/ferry?d=2024/10/25", nil),
  ])
  func anAddressMayNameTheDay(url: String, expected: String?) throws {
    #expect(AddressDate(url)?.timestamp.iso8601.prefix(10) == expected.map { $0[...] })
  }

  @Test(arguments: ["", "yesterday", "soon", "31 February 2024", "12:30", "Oct 2024", "99/99/9999"])
  func whatIsNoDateIsNil(text: String) {
    #expect(DateReader.timestamp(text) == nil)
  }
}
