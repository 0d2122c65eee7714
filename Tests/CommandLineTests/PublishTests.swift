import Foundation
import Testing

/// The daily feed, run as cron runs it.
@Suite struct PublishTests {
  private let day: Newsday
  private var terminal: Terminal { day.terminal }
  private var site: NewsroomSite { day.site }

  init() throws { day = try Newsday() }

  @discardableResult
  private func publish(
    _ arguments: [String] = [], expecting status: Int32 = 0,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> Newsday.Report {
    try day.publish(arguments, expecting: status, location)
  }

  private func guids() throws -> [String] { try day.guids() }

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
