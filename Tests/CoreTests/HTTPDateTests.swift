import Core
import Testing

@Suite struct HTTPDateTests {
  @Test(arguments: [
    "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
  ])
  func theThreeSpellingsAreOneMoment(written: String) throws {
    let moment = try #require(Timestamp(httpDate: written))
    #expect(moment.iso8601 == "1994-11-06T08:49:37Z")
    #expect(moment.httpDate == "Sun, 06 Nov 1994 08:49:37 GMT")
  }

  @Test func aMomentIsWrittenOnGreenwichsClock() throws {
    let moment = try #require(Timestamp(iso8601: "2024-10-25T01:00:00+03:00"))
    #expect(moment.httpDate == "Thu, 24 Oct 2024 22:00:00 GMT")
  }

  @Test(arguments: [
    "", "yesterday", "Sun, 06 Nov 1994 08:49:37 +0000", "Sun, 06 Nov 1994 08:49 GMT",
    "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Foo 1994 08:49:37 GMT", "1994-11-06T08:49:37Z",
    "Sun, 06 Nov 1994 08:49:37 GMT x",
  ])
  func whatIsNoHTTPDateIsRefused(written: String) {
    #expect(Timestamp(httpDate: written) == nil)
  }
}
