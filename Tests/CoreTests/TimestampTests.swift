import Core
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    ("2024-10-25", "2024-10-25T00:00:00Z", "Fri, 25 Oct 2024 00:00:00 +0000"),
    ("2024-10-25T08:00:00+03:00", "2024-10-25T08:00:00+03:00", "Fri, 25 Oct 2024 08:00:00 +0300"),
    ("2024-02-29 23:59:59.123Z", "2024-02-29T23:59:59Z", "Thu, 29 Feb 2024 23:59:59 +0000"),
    ("1969-12-31T20:00-0500", "1969-12-31T20:00:00-05:00", "Wed, 31 Dec 1969 20:00:00 -0500"),
  ])
  func aDateKeepsTheClockItWasWrittenIn(written: String, iso: String, rfc: String) throws {
    let timestamp = try #require(Timestamp(iso8601: written))
    #expect(timestamp.iso8601 == iso)
    #expect(timestamp.rfc822 == rfc)
    #expect(Timestamp(iso8601: iso) == timestamp)
  }

  @Test(arguments: ["", "2024", "2024-13-01", "2023-02-29", "2024-10-25T25:00", "2024-10-25x"])
  func whatIsNoDateIsRefused(text: String) { #expect(Timestamp(iso8601: text) == nil) }

  @Test func everyDayOfFourCenturiesComesBack() throws {
    for day in stride(from: -100_000, to: 100_000, by: 7) {
      let timestamp = Timestamp(seconds: day * 86_400 + 3600)
      let date = timestamp.date
      let again = try #require(
        Timestamp(year: date.year, month: date.month, day: date.day, hour: 1))
      #expect(again == timestamp)
    }
  }
}

@Suite struct DigestTests {
  /// FIPS 180-4's example, and the vector of the podcast namespace's `guid` tag.
  @Test func knownVectorsHold() {
    #expect(
      Digest.sha256(of: Array("abc".utf8)).hex
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      NameUUID.string(for: "podnews.net/rss", in: "ead4c236-bf58-58c6-a2c6-a6b28d128cb6")
        == "9b024349-ccf0-5f69-a609-6b82873eab3c")
  }
}
