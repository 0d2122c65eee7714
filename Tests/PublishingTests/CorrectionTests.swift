import Core
import Publishing
import Testing

@Suite struct CorrectionTests {
  private static let clock = Timestamp(iso8601: "2024-10-30T12:00:00+03:00")!

  private static func publish(
    _ article: Article, after earlier: EpisodeFiles?, audio: String = "sound"
  ) -> EpisodeFiles {
    let script = PlainReading.script(of: article)
    return EpisodeFiles(
      article: article, script: script, recording: PlainReading.recording(of: script),
      enclosures: [Sample.enclosure(.mp3, audio)], show: Sample.show, voice: Sample.voice,
      undated: clock, earlier: earlier?.episode,
      earlierScript: earlier?.files.first { $0.path == "script.json" }?.bytes)
  }

  private static var corrected: Article {
    var article = Sample.article
    article.blocks[3].text = "— The last boat leaves at 23:30. Dogs & bicycles are welcome!"
    article.blocks.append(Block(.correction, "the last boat leaves at 23:30, not 23:45."))
    return article
  }

  private static func text(_ files: EpisodeFiles, _ name: String) -> String {
    String(decoding: files.files.first { $0.path == name }?.bytes ?? [], as: UTF8.self)
  }

  @Test func aCorrectionIsAVersionOfTheSameEpisode() {
    let first = Self.publish(Sample.article, after: nil)
    #expect(first.episode.versions.isEmpty)
    let second = Self.publish(Self.corrected, after: first, audio: "other")
    #expect(second.episode.guid == first.episode.guid)
    #expect(second.episode.folder == first.episode.folder)
    #expect(second.episode.enclosures[0].file != first.episode.enclosures[0].file)
    #expect(second.episode.updated == Self.clock)
    #expect(
      second.episode.versions == [
        Episode.Version(
          date: first.episode.published, script: first.episode.script,
          audio: first.episode.enclosures[0].file),
        Episode.Version(
          date: Self.clock, script: second.episode.script,
          audio: second.episode.enclosures[0].file,
          changes: [
            Episode.Change(
              was: Sample.article.blocks[3].text, now: Self.corrected.blocks[3].text),
            Episode.Change(was: nil, now: "the last boat leaves at 23:30, not 23:45."),
          ], note: "the last boat leaves at 23:30, not 23:45."),
      ])
  }

  @Test func publishingACorrectionAgainChangesNothing() {
    let first = Self.publish(Sample.article, after: nil)
    let second = Self.publish(Self.corrected, after: first, audio: "other")
    #expect(Self.publish(Self.corrected, after: second, audio: "other") == second)
    // Another voice is no correction: the words are the same.
    let third = Self.publish(Self.corrected, after: second, audio: "another voice")
    #expect(third.episode.versions.count == 2)
    #expect(third.episode.versions[1].audio == third.episode.enclosures[0].file)
    #expect(third.episode.updated == second.episode.updated)
  }

  @Test func theArticlesOwnDateOfACorrectionCounts() {
    var article = Self.corrected
    article.updated = Timestamp(iso8601: "2024-10-26T08:00:00+03:00")
    let second = Self.publish(article, after: Self.publish(Sample.article, after: nil))
    #expect(second.episode.updated == article.updated)
    #expect(second.episode.versions.last?.date == article.updated)
  }

  @Test func aDateNeverMovesBack() {
    let first = Self.publish(Sample.article, after: nil)
    var article = Self.corrected
    article.published = Timestamp(iso8601: "2024-10-20T08:00:00Z")
    #expect(Self.publish(article, after: first).episode.published == first.episode.published)
  }

  @Test func listenersReadWhatWasCorrected() {
    let first = Self.publish(Sample.article, after: nil)
    let second = Self.publish(Self.corrected, after: first)
    let feed = String(
      decoding: Feed.rss(show: Sample.show, episodes: [second.episode]), as: UTF8.self)
    #expect(feed.contains("Corrected on 30 October 2024: the last boat leaves at 23:30"))
    #expect(Self.text(second, "index.html").contains("corrected <time"))
  }

  @Test func aWithdrawnStoryLeavesATombstone() throws {
    let files = EpisodeFiles(
      withdrawing: Self.publish(Self.corrected, after: Self.publish(Sample.article, after: nil))
        .episode,
      on: Self.clock, reason: "It was about another ferry.", show: Sample.show)
    #expect(files.files.map(\.path) == ["index.html", "episode.json"])
    let page = Self.text(files, "index.html")
    #expect(page.contains("This story was withdrawn on 30 October 2024."))
    #expect(page.contains("It was about another ferry.") && !page.contains("23:45"))
    let manifest = try Manifest.episode(from: files.files[1].bytes)
    #expect(manifest == files.episode && manifest.guid == Sample.episode().episode.guid)
    #expect(!Self.text(files, "episode.json").contains("23:45"))
  }

  /// As the first release wrote it.
  @Test func aManifestWithoutVersionsIsRead() throws {
    let episode = Sample.episode().episode
    let lines = Self.text(Sample.episode(), "episode.json").split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.contains("\"versions\"") })
    let old = lines.enumerated().filter {
      !(start...(start + 1)).contains($0.offset) && !$0.element.contains("\"kind\"")
    }.map(\.element).joined(separator: "\n")
    #expect(old.count < Self.text(Sample.episode(), "episode.json").count - 20)
    #expect(try Manifest.episode(from: Array(old.utf8)) == episode)
  }

  @Test func anEditionListsItsStories() {
    let article = Article(
      identity: "edition 2024-10-25", headline: "Friday’s edition",
      published: Timestamp(iso8601: "2024-10-25T06:00:00+03:00"),
      blocks: [Block(.paragraph, "Two stories today.")])
    let script = PlainReading.script(of: article)
    var recording = PlainReading.recording(of: script)
    recording.chapters = [
      Chapter(title: "Opening", start: 0, end: 60_000),
      Chapter(
        title: "Ferries & fares", start: 60_000, end: recording.sampleCount,
        url: "https://courier.example/ferries"),
    ]
    let files = EpisodeFiles(
      article: article, script: script, recording: recording, enclosures: [Sample.enclosure()],
      show: Sample.show, voice: Sample.voice, undated: Self.clock, kind: .edition)
    #expect(files.episode.folder == "editions/2024-10-25")
    #expect(files.episode.day == "2024-10-25")
    #expect(Identity.editionFolder(day: "2024-10-25", name: "Late") == "editions/2024-10-25-late")
    let feed = String(
      decoding: Feed.rss(show: Sample.show, episodes: [files.episode]), as: UTF8.self)
    #expect(
      feed.contains(
        "ol&#x3E;&#x3C;li&#x3E;&#x3C;a href=\"https://courier.example/ferries\"&#x3E;Ferries"))
    let page = Self.text(files, "index.html")
    #expect(page.contains("href=\"https://courier.example/ferries\" aria-label=\"Read: Ferries"))
    #expect(page.contains("#t=1.361\" data-start=\"1361\""))
  }

  @Test func showNotesKeepToApplesLimitHoweverMuchThereIs() throws {
    var episode = Sample.episode().episode
    episode.kind = .edition
    episode.summary = String(repeating: "A long & winding sentence. ", count: 200)
    episode.versions = (0..<9).map { number in
      Episode.Version(
        date: Self.clock, script: "", audio: "",
        note: String(repeating: "Correction number \(number) <here>. ", count: 40))
    }
    episode.chapters = (0..<80).map { number in
      ChapterMark(
        title: "Story \(number) & more", start: number, end: number + 1,
        url: "https://courier.example/2024/10/25/a-story-with-a-long-address-\(number)")
    }
    let feed = String(decoding: Feed.rss(show: Sample.show, episodes: [episode]), as: UTF8.self)
    let notes = try #require(feed.firstMatch(of: /<content:encoded>([^<]*)</)).output.1
      .replacing("&#x3C;", with: "<").replacing("&#x3E;", with: ">").replacing("&#x26;", with: "&")
    #expect(notes.utf8.count <= 4000 && notes.utf8.count > 3000)
    #expect(notes.contains("And ") && notes.contains("Listen and read along"))
    #expect(notes.contains("Correction number 8") && !notes.contains("Correction number 6"))
  }
}
