import Foundation
import Testing

/// The daily feed, run as cron runs it.
@Suite struct PublishTests {
  private let terminal = try! Terminal()
  private let site: NewsroomSite

  init() throws {
    site = try NewsroomSite(in: "\(terminal.folder)/site")
    try terminal.write(
      "lector.yaml",
      """
      sources:
        - from: \(site.address)/feed.xml
      fetching:
        allow_hosts: ["127.0.0.1"]
        retries: 0
      """)
  }

  private struct Report: Decodable {
    struct Source: Decodable { var problem: String? }
    struct Story: Decodable {
      var outcome: String
      var name: String
      var reason: String?
    }
    var counts: [String: Int]
    var sources: [Source]
    var stories: [Story]
    var paragraphsSpoken: Int
    var problem: String?
  }

  @discardableResult
  private func publish(
    _ arguments: [String] = [], expecting status: Int32 = 0,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> Report {
    let run = try terminal.run(["publish", "--json", "-q"] + arguments)
    #expect(run.status == status, "\(run.errors)", sourceLocation: location)
    return try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
  }

  private func guids() throws -> [String] {
    try terminal.read("Output/feed.xml").matches(of: /<guid[^>]*>([^<]*)</).map { String($0.1) }
  }

  @Test func newStoriesAreSpokenOnceAndNothingIsDoneTwice() throws {
    try site.publish((1...3).map { NewsroomSite.story($0) })
    #expect(try publish().counts == ["new": 3])
    let before = try terminal.files("Output")
    let again = try publish()
    #expect(again.counts == ["unchanged": 3] && again.paragraphsSpoken == 0)
    #expect(try terminal.files("Output") == before)
    #expect(try guids().count == 3)
  }

  @Test func aCorrectedParagraphIsTheOnlyOneThatIsSpoken() throws {
    try site.publish((1...3).map { NewsroomSite.story($0) })
    try publish()
    let (before, audio) = (try guids(), try terminal.files("Output").keys.filter(isAudio))
    try site.publish([
      NewsroomSite.story(1), NewsroomSite.story(2, "two years"), NewsroomSite.story(3),
    ])
    let report = try publish()
    #expect(report.counts == ["revised": 1, "unchanged": 2])
    #expect(report.paragraphsSpoken == 1)
    #expect(try guids() == before)
    let after = try terminal.files("Output").keys.filter(isAudio)
    #expect(Set(after).isSuperset(of: audio) && after.count == audio.count + 1)
  }

  private func isAudio(_ path: String) -> Bool { path.hasSuffix(".mp3") }

  @Test(arguments: [
    #"{"status": 503}"#, #"{"status": 503, "headers": {"Retry-After": "3600"}}"#,
    #"{"status": 404}"#, #"{"truncate": 300}"#, #"{"headers": {"Content-Length": "99999"}}"#,
    #"{"redirect": "/feed.xml"}"#, #"{"redirect": "http://169.254.1.1/feed.xml"}"#,
    #"{"bomb": 40}"#,
  ])
  func aSourceThatMisbehavesLeavesWhatItPublished(how: String) throws {
    try site.publish([NewsroomSite.story(1)])
    try publish()
    let before = try terminal.files("Output")
    try site.publish([NewsroomSite.story(1), NewsroomSite.story(2)])
    try site.answer(for: "feed.xml", how)
    let report = try publish(expecting: 1)
    #expect(report.sources.first?.problem != nil && report.counts == [:])
    #expect(try terminal.files("Output") == before)
    try site.answer(for: "feed.xml", nil)
    #expect(try publish().counts == ["new": 1, "unchanged": 1])
  }

  @Test(arguments: [
    "", " ", "<html><body><h1>Log in to the hotel's network</h1></body></html>",
    "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><rss><channel><item>",
    "{\"error\": \"quota exceeded\"}",
  ])
  func whatIsNoFeedChangesNothing(text: String) throws {
    try site.publish([NewsroomSite.story(1)])
    try publish()
    let before = try terminal.files("Output")
    try site.write("feed.xml", text)
    let report = try publish(expecting: text.contains("channel") ? 0 : 1)
    #expect(report.counts == [:])
    #expect(try terminal.files("Output") == before)
  }

  @Test func aStoryIsKnownAgainByItsGUIDInAnyCaseAndByItsAddress() throws {
    var story = NewsroomSite.story(1)
    story.guid = "Paper-Story-A"
    try site.publish([story])
    try publish()
    let before = try guids()
    story.guid = "paper-story-a"
    story.link = "/renamed.html"
    try site.publish([story])
    try publish()
    #expect(try guids() == before)
    // A second feed with the same story under its address.
    story.guid = "another"
    try site.publish([story], as: "other.xml")
    try publish(["\(site.address)/feed.xml", "\(site.address)/other.xml"])
    #expect(try guids() == before)
  }

  @Test func excerptsAreFetchedWithCareAndATeaserIsRefusedForTheOthersSake() throws {
    var stories = (1...3).map { NewsroomSite.story($0) }
    for index in stories.indices { stories[index].isExcerpt = true }
    stories[1].text = "<p>The council of town 2 voted.</p><p>Subscribe to continue reading.</p>"
    try site.publish(stories)
    let first = try publish(["--clock", "2024-10-25T06:00:00Z"], expecting: 1)
    #expect(first.counts == ["new": 2, "refused": 1])
    #expect(Set(site.requests()).isSuperset(of: ["/robots.txt", "/story-1.html", "/story-3.html"]))
    // Five minutes later nobody is asked but the feed; the teaser's turn has not come.
    let second = try publish(["--clock", "2024-10-25T06:05:00Z"])
    #expect(second.counts == ["unchanged": 2, "waiting": 1])
    #expect(site.requests() == ["/feed.xml"])
    // The page was corrected, the feed's entry is what it was.
    stories[0].text = NewsroomSite.story(1, "ten years").text
    stories[1].text = NewsroomSite.story(2).text
    try site.publish(stories)
    let third = try publish(["--clock", "2024-10-25T08:00:00Z"])
    #expect(third.counts == ["new": 1, "revised": 1, "unchanged": 1])
  }

  @Test func robotsAreObeyedForPages() throws {
    var story = NewsroomSite.story(1)
    story.isExcerpt = true
    try site.publish([story])
    try site.write("robots.txt", "User-agent: *\nDisallow: /story\n")
    let report = try publish(expecting: 1)
    #expect(report.counts == ["refused": 1])
    #expect(report.stories.first?.reason?.contains("robots.txt") == true)
    #expect(!site.requests().contains("/story-1.html"))
  }

  @Test func privateAddressesAreRefusedUnlessAllowed() throws {
    try terminal.write("lector.yaml", "sources: [{from: \(site.address)/feed.xml}]\n")
    try site.publish([NewsroomSite.story(1)])
    let refused = try publish(expecting: 1)
    #expect(refused.sources.first?.problem?.contains("loopback") == true)
    #expect(try publish(["--allow-private"]).counts == ["new": 1])
  }

  @Test func foldersAndLinesOfJSONAreSourcesToo() throws {
    try terminal.write("stories/one.md", "---\ndate: 2024-10-25\n---\n# One\n\nThe first story.\n")
    try terminal.write("stories/bad.md", "")
    let lines = (1...5).map {
      #"{"title": "Line \#($0)", "url": "https://paper.example/\#($0)", "date": "2024-10-2\#($0)", "text": "Story \#($0) has 12 words in it, or nearly as many as that."}"#
    }
    try terminal.write("stories.jsonl", lines.joined(separator: "\n") + "\n\nnot json\n")
    // The line that is no story is one that was refused, and the others do not mind.
    let report = try publish(["stories", "stories.jsonl"], expecting: 1)
    #expect(report.counts == ["new": 6, "refused": 2])
    let again = try publish(["stories.jsonl"], expecting: 1)
    #expect(again.counts == ["unchanged": 5, "refused": 1])
    #expect(try guids().count == 6)
  }

  @Test func aWeekEndsInExactlyTheExpectedEpisodes() throws {
    var expected: Set<String> = []
    for day in 1...7 {
      // Each day shows its own two stories and yesterday's; yesterday's first was corrected, and
      // whatever is older has left the feed.
      var stories = [NewsroomSite.story(day * 10), NewsroomSite.story(day * 10 + 1)]
      if day > 1 {
        stories += [
          NewsroomSite.story((day - 1) * 10, "twenty months"),
          NewsroomSite.story((day - 1) * 10 + 1),
        ]
      }
      for index in stories.indices {
        stories[index].date = "\(20 + stories[index].id / 10) Oct 2024 08:00:00 +0000"
        expected.insert(stories[index].title)
      }
      try site.publish(stories)
      let clock = "2024-10-\(20 + day)T09:00:00Z"
      let counts = try publish(["--clock", clock]).counts
      #expect(counts == (day == 1 ? ["new": 2] : ["new": 2, "revised": 1, "unchanged": 1]))
      let noon = try publish(["--clock", clock.replacing("09", with: "12")])
      #expect(noon.paragraphsSpoken == 0 && noon.counts["unchanged"] == stories.count)
    }
    let feed = try terminal.read("Output/feed.xml")
    let titles = feed.matches(of: /<item>\s*<title>([^<]*)</).map { String($0.1) }
    #expect(titles.count == 14 && Set(titles) == expected)
    #expect(Set(try guids()).count == 14)
  }

  @Test func aKilledRunLeavesWholeEpisodesAndTheNextFinishesThem() throws {
    try site.publish((1...6).map { NewsroomSite.story($0) })
    for attempt in 1...8 {
      _ = try terminal.run(["publish", "-q"]) { process in
        usleep(UInt32(attempt) * 60_000)
        kill(process.processIdentifier, SIGKILL)
      }
      let files = try terminal.files("Output")
      for (path, bytes) in files where path.hasSuffix("/episode.json") && !path.hasPrefix(".") {
        let episode = try #require(
          try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
        for enclosure in try #require(episode["enclosures"] as? [[String: Any]]) {
          let audio = "\(path.dropLast("episode.json".count))\(enclosure["file"] ?? "")"
          #expect(files[audio]?.count == enclosure["bytes"] as? Int, "\(audio)")
        }
      }
    }
    try publish()
    #expect(try guids().count == 6)
    #expect(try terminal.files("Output").keys.allSatisfy { !$0.contains(".staging") })
  }

  @Test func aFeedThatWouldLoseItsItemsIsHeldBack() throws {
    try site.publish((1...4).map { NewsroomSite.story($0) })
    try publish()
    let feed = try terminal.read("Output/feed.xml")
    let folders = Set(
      try terminal.files("Output").keys.filter { $0.hasPrefix("episodes/") }
        .map { $0.split(separator: "/").prefix(5).joined(separator: "/") })
    for folder in folders.sorted().prefix(2) {
      try FileManager.default.removeItem(atPath: "\(terminal.folder)/Output/\(folder)")
    }
    try site.publish([NewsroomSite.story(9)])
    let held = try publish(expecting: 1)
    #expect(held.problem?.contains("would lose") == true)
    #expect(try terminal.read("Output/feed.xml") == feed)
    #expect(try publish(["--force"]).problem == nil)
    #expect(try guids().count == 3)
  }

  @Test func aWatchEndsWhenItIsTold() throws {
    try site.publish([NewsroomSite.story(1)])
    let run = try terminal.run(["publish", "--watch", "1h"]) { process in
      for _ in 0..<200
      where !FileManager.default.fileExists(
        atPath: "\(terminal.folder)/Output/feed.xml")
      { usleep(50_000) }
      usleep(300_000)
      kill(process.processIdentifier, SIGTERM)
    }
    #expect(run.status == 130)
    #expect(run.output.contains("1 new"))
  }

  @Test func cleaningRemovesReplacedAudioOnlyAfterItsTime() throws {
    try site.publish([NewsroomSite.story(1)])
    try publish()
    try site.publish([NewsroomSite.story(1, "nine weeks")])
    try publish()
    let soon = try terminal.run(["clean", "--dry-run", "--keep-cache"])
    #expect(soon.output.contains("nothing to remove"))
    let later = try terminal.run(["clean", "--keep-cache", "--clock", "2100-01-01T00:00:00Z"])
    #expect(later.status == 0 && later.output.contains("removed"), "\(later.errors)")
    #expect(try terminal.files("Output").keys.filter(isAudio).count == 1)
  }

  @Test func hooksAreToldWhatWasPublished() throws {
    let settings = try terminal.read("lector.yaml")
    try terminal.write(
      "lector.yaml",
      settings
        + "\nhooks:\n  episode: echo \"$LECTOR_OUTCOME $LECTOR_TITLE\" >> hook.txt\n  run: exit 3\n"
    )
    try site.publish([NewsroomSite.story(1)])
    let run = try terminal.run(["publish"])
    #expect(run.status == 0 && run.errors.contains("exit status 3"))
    #expect(try terminal.read("hook.txt") == "new Story number 1 of the day\n")
  }

  @Test func aMisspeltSettingOfASourceIsNamedWithItsLine() throws {
    try terminal.write("lector.yaml", "sources:\n  - from: feed.xml\n    voise: en-news\n")
    let run = try terminal.run(["publish"])
    #expect(run.status == 3)
    #expect(run.errors.contains("lector.yaml, line 3") && run.errors.contains("voice"))
  }
}
