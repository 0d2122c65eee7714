import Core
import Publishing
import Testing

@Suite struct FeedTests {
  private func feed(_ episodes: [Episode], limit: Int = 300, page: Feed.Page = Feed.Page())
    -> String
  {
    var show = Sample.show
    show.feedLimit = limit
    return String(decoding: Feed.rss(show: show, episodes: episodes, page: page), as: UTF8.self)
  }

  private func episode(_ number: Int, at second: Int? = nil) -> Episode {
    let article = Article(
      identity: "number \(number)", headline: "Story \(number)",
      published: Timestamp(seconds: 1_700_000_000 + (second ?? number) * 60), blocks: [])
    return Sample.episode(article, enclosures: [Sample.enclosure(.mp3, "\(number)")]).episode
  }

  /// The podcast namespace's own example (docs/tags/guid.md).
  @Test(arguments: [
    ("https://podnews.net/rss", "9b024349-ccf0-5f69-a609-6b82873eab3c"),
    ("http://podnews.net/rss/", "9b024349-ccf0-5f69-a609-6b82873eab3c"),
    ("podnews.net/rss//", "9b024349-ccf0-5f69-a609-6b82873eab3c"),
  ])
  func theShowsGUIDIsMadeFromTheFeedsAddress(url: String, guid: String) {
    #expect(Feed.guid(ofFeedAt: url) == guid)
  }

  @Test func anAssignedShowGUIDStaysWhenTheFeedMoves() {
    var show = Sample.show
    show.guid = "9b024349-ccf0-5f69-a609-6b82873eab3c"
    show.baseURL = "https://elsewhere.example"
    let feed = String(decoding: Feed.rss(show: show, episodes: []), as: UTF8.self)
    #expect(feed.contains("<podcast:guid>9b024349-ccf0-5f69-a609-6b82873eab3c</podcast:guid>"))
  }

  @Test func theOrderInWhichEpisodesAreFoundChangesNoByte() {
    let episodes = (0..<20).map { episode($0, at: $0 / 3) }
    let first = feed(episodes)
    #expect(feed(episodes.reversed()) == first)
    var noise = Noise(seed: 7)
    #expect(feed(episodes.shuffled(using: &noise)) == first)
  }

  @Test func theFeedHoldsTheNewestEpisodesAndNoMore() {
    let text = feed((0..<12).map { episode($0) }, limit: 5)
    let titles = text.matches(of: /<title>(Story \d+)</).map { String($0.output.1) }
    #expect(titles == ["Story 11", "Story 10", "Story 9", "Story 8", "Story 7"])
    #expect(text.contains("<lastBuildDate>Tue, 14 Nov 2023 22:24:20 +0000</lastBuildDate>"))
  }

  @Test func aGUIDOccursOnce() {
    var copy = episode(1)
    copy.published.seconds -= 86_400
    copy.title = "An older copy"
    #expect(!feed([copy, episode(1)]).contains("An older copy"))
  }

  @Test func aCorrectionMovesTheFeedsDateAndKeepsTheEpisodes() {
    var corrected = episode(1)
    corrected.updated = Timestamp(iso8601: "2023-11-15T09:00:00Z")
    let text = feed([corrected])
    #expect(text.contains("<lastBuildDate>Wed, 15 Nov 2023 09:00:00 +0000</lastBuildDate>"))
    #expect(text.contains("<pubDate>Tue, 14 Nov 2023 22:14:20 +0000</pubDate>"))
  }

  @Test func pagesOfAFeedPointToEachOtherAndShareItsGUID() {
    let page = Feed.Page(file: "feed-2.xml", newer: "feed.xml", older: "feed-3.xml")
    let text = feed([episode(1)], page: page)
    for (rel, file) in [("self", "feed-2"), ("previous", "feed"), ("next", "feed-3")] {
      #expect(text.contains("href=\"https://audio.courier.example/\(file).xml\" rel=\"\(rel)\""))
    }
    #expect(text.contains(Feed.guid(ofFeedAt: "https://audio.courier.example/feed.xml")))
  }

  @Test func addressesAreASCIIAndOnlyWebAddressesAreLinked() {
    var odd = episode(1)
    odd.link = "https://приклад.example/шлях?q=а b"
    #expect(feed([odd]).utf8.allSatisfy { $0 < 0x80 || $0 == 0xC2 || $0 == 0xA9 })
    odd.link = "javascript:alert(1)"
    #expect(!feed([odd]).contains("javascript"))
  }

  @Test(arguments: [
    ("Ada Marlow", ["Ada Marlow"]),
    ("A. B. Cee, Dee Eff and G. Aitch", ["A. B. Cee", "Dee Eff", "G. Aitch"]),
    ("Andy Sand, and Brandon Land", ["Andy Sand", "Brandon Land"]),
  ])
  func everyAuthorOfABylineIsAPerson(byline: String, names: [String]) {
    var episode = episode(1)
    episode.byline = byline
    let people = feed([episode]).matches(of: /role="author">([^<]+)</).map { String($0.output.1) }
    #expect(people == names)
  }

  @Test func aLongDescriptionEndsWithASentence() throws {
    var episode = episode(1)
    episode.summary = (1...400).map { "Sentence number \($0) is here." }.joined(separator: " ")
    let match = try #require(feed([episode]).firstMatch(of: /<description>(Sentence[^<]+)</))
    let text = match.output.1
    #expect(text.utf8.count <= 4000 && text.utf8.count > 3900)
    #expect(text.hasSuffix("is here."))
  }
}
