import Core
import Publishing
import Testing

@Suite struct FeedRailsTests {
  private static let published = (0..<10).map { Sample.short($0) }

  private static func json(_ episodes: [Episode], limit: Int = 300) -> [UInt8] {
    var show = Sample.show
    show.feedLimit = limit
    return ShowFiles.files(show: show, episodes: episodes).first { $0.path == "feed.json" }?.bytes
      ?? []
  }

  private static func findings(
    _ new: [Episode], limit: Int = 300, withdrawn: Set<String> = [], size: Int? = 123_456
  ) -> [FeedRails.Violation] {
    FeedRails.findings(
      old: json(published, limit: limit), new: json(new, limit: limit), withdrawn: withdrawn
    ) { _ in size }
  }

  @Test func whatUsuallyHappensIsNoViolation() {
    #expect(Self.findings(Self.published).isEmpty)
    #expect(Self.findings(Self.published + [Sample.short(10)]).isEmpty)
    // A full feed drops its oldest items for new ones.
    #expect(Self.findings((0..<14).map { Sample.short($0) }, limit: 10).isEmpty)
    // One of ten may go, and any number that was withdrawn.
    #expect(Self.findings(Array(Self.published.dropLast(2))).isEmpty)
    let withdrawn = Self.published.dropFirst(3)
    #expect(
      Self.findings(Array(Self.published.prefix(3)), withdrawn: Set(withdrawn.map(\.guid))).isEmpty)
    #expect(FeedRails.findings(old: [], new: Self.json(Self.published)) { _ in 123_456 }.isEmpty)
  }

  @Test func aFeedThatLosesItsItemsIsHeldBack() throws {
    let found = try #require(Self.findings(Array(Self.published.prefix(7))).first)
    #expect(found == .lost(titles: ["Story 9", "Story 8", "Story 7"], of: 10))
    #expect(found.sentence.contains("3 of its 10 items"))
    // The old ones of a feed whose newest are gone are not pushed out by anything.
    #expect(Self.findings(Array(Self.published.suffix(5)), limit: 10).count == 1)
    #expect(Self.findings([]).count == 1)
  }

  @Test func aStoryKeepsItsGUID() {
    var episodes = Self.published
    episodes[4].guid = "urn:uuid:other"
    let guid = Self.published[4].guid
    #expect(
      Self.findings(episodes) == [
        .guidChanged(title: "Story 4", was: guid, now: "urn:uuid:other")
      ])
  }

  @Test func aGUIDIsNotGivenToAnotherStory() {
    var episodes = Self.published
    episodes[4].folder = "episodes/2023/11/15/other"
    episodes[4].title = "Other"
    #expect(
      Self.findings(episodes) == [
        .guidReused(guid: Self.published[4].guid, was: "Story 4", now: "Other")
      ])
  }

  @Test func aDateDoesNotMoveBack() {
    var episodes = Self.published
    episodes[4].published.seconds -= 60
    #expect(
      Self.findings(episodes) == [
        .dateMovedBack(
          title: "Story 4", was: Self.published[4].published, now: episodes[4].published)
      ])
    episodes[4].published.seconds += 120
    #expect(Self.findings(episodes).isEmpty)
  }

  @Test func theAudioIsThereInItsLength() {
    #expect(Self.findings(Self.published, size: nil).count == 10)
    let found = Self.findings(Self.published, size: 7)
    let file = "\(Self.published[9].folder)/\(Self.published[9].enclosures[0].file)"
    #expect(
      found.first
        == .audioLength(title: "Story 9", file: file, feedSays: 123_456, fileHas: 7))
  }
}
