import Core
import Publishing
import Testing

@Suite struct GoldenTests {
  private let files = Sample.episode()

  @Test(arguments: [
    "transcript.vtt", "transcript.srt", "transcript.json", "transcript.html",
    "chapters.json", "script.json", "episode.json",
  ])
  func theEpisodesFilesAreTheOnesWeLookedAt(name: String) throws {
    let file = try #require(files.files.first { $0.path == name })
    try Golden.expect(file.bytes, name)
  }

  @Test func theFeedIsTheOneWeLookedAt() throws {
    let small = Sample.episode(
      Article(
        identity: "second", headline: "ATP <b>bold</b> & co", standfirst: "Fish & chips < 5.",
        published: Timestamp(iso8601: "2024-10-24T22:00:00Z"), blocks: []),
      enclosures: [Sample.enclosure(.mp3, "other"), Sample.enclosure(.opus, "other")])
    let episodes = [small.episode, files.episode]
    try Golden.expect(Feed.rss(show: Sample.show, episodes: episodes), "feed.xml")
  }
}
