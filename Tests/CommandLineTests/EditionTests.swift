import Foundation
import Testing

/// A day's stories as one programme, as a newsroom runs it.
@Suite struct EditionTests {
  private let terminal = try! Terminal()

  private func settings(_ edition: String = "edition: {}", show: String = "") throws {
    try terminal.write(
      "lector.yaml",
      """
      show:
        title: The Gazette
      \(show)
      sources:
        - from: stories
      \(edition)
      """)
  }

  private func story(
    _ number: Int, section: String, day: String = "2024-10-25", _ word: String = "ferry"
  ) throws {
    try terminal.write(
      "stories/\(number).md",
      """
      ---
      title: Story number \(number)
      date: \(day)T0\(number):00:00Z
      section: \(section)
      author: Ann Reporter
      url: https://paper.example.org/\(number)
      ---

      The \(word) of story \(number) was late again this morning, and nobody knew the reason why.

      A crowd of \(number + 3) waited on the quay until the harbour master told them to go home.
      """)
  }

  private struct Report: Decodable {
    struct Edition: Decodable {
      var outcome: String
      var title: String
      var folder: String
      var stories: Int
      var leftOut: [String]
    }
    var editions: [Edition]
    var paragraphsSpoken: Int
  }

  private struct Manifest: Decodable {
    struct Chapter: Decodable {
      var title: String
      var start: Int
      var end: Int
      var url: String?
    }
    struct Enclosure: Decodable { var file: String }
    var guid: String
    var kind: String
    var chapters: [Chapter]
    var enclosures: [Enclosure]
    var milliseconds: Int
  }

  private func publish(_ arguments: [String] = []) throws -> Report {
    let run = try terminal.run(["publish", "--json", "-q"] + arguments)
    #expect(run.status == 0, "\(run.errors)")
    return try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
  }

  private func manifest(_ folder: String) throws -> Manifest {
    try JSONDecoder().decode(
      Manifest.self, from: Data(try terminal.read("Output/\(folder)/episode.json").utf8))
  }

  /// Decoded by ffmpeg, 16-bit mono.
  private func sound(_ file: String) throws -> Data {
    let path = "\(terminal.folder)/\(UUID()).pcm"
    let run = try terminal.run(
      ["-v", "error", "-i", "Output/\(file)", "-f", "s16le", path], program: "/usr/bin/ffmpeg")
    #expect(run.status == 0, "\(run.errors)")
    return try Data(contentsOf: URL(filePath: path))
  }

  @Test func theDaysStoriesAreOneProgramme() throws {
    try settings("edition:\n  sections: [World, City]")
    try story(1, section: "City")
    try story(2, section: "World")
    try story(3, section: "City")
    let report = try publish()
    let edition = try #require(report.editions.first)
    #expect(edition.outcome == "new" && edition.stories == 3 && edition.leftOut == [])
    #expect(edition.title == "The Gazette, Friday, October 25, 2024")
    #expect(edition.folder == "editions/2024-10-25")
    let programme = try manifest(edition.folder)
    #expect(programme.kind == "edition")
    #expect(
      programme.chapters.map(\.title) == [
        "In this edition", "Story number 2", "Story number 3", "Story number 1",
      ])
    #expect(programme.chapters[1].url == "https://paper.example.org/2")
    #expect(programme.chapters.last?.end == programme.milliseconds)
    let spoken = try terminal.read("Output/\(edition.folder)/transcript.vtt")
      .replacing("\n", with: " ")
    for sentence in [
      "This is The Gazette for Friday, October 25.", "3 stories, in about one minute.",
      "That was The Gazette for Friday, October 25.",
    ] { #expect(spoken.contains(sentence), "\(sentence)") }
    #expect(try terminal.read("Output/feed.xml").contains("<title>\(edition.title)</title>"))
    let page = try terminal.read("Output/\(edition.folder)/index.html")
    #expect(page.contains("Story number 2") && !page.contains("Read the original"))
    // A reporter's name stands with the story, not under the programme's title.
    let heading = try #require(page.firstRange(of: "</h1>"))
    #expect(!page[heading.upperBound...].prefix(600).contains("Ann Reporter"))

    // What is heard of a story is, sample by sample, what its own episode plays.
    let whole = try sound("\(edition.folder)/\(programme.enclosures[0].file)")
    for path in try terminal.files("Output/episodes").keys where path.hasSuffix(".mp3") {
      let own = try sound("episodes/\(path)")
      let middle = (own.count / 4) & ~1
      #expect(whole.range(of: own[middle..<(middle + 40_000)]) != nil, "\(path)")
    }

    let before = try terminal.files("Output")
    let again = try publish()
    #expect(again.editions.map(\.outcome) == ["unchanged"] && again.paragraphsSpoken == 0)
    #expect(try terminal.files("Output") == before)
  }

  @Test func aCorrectedStoryIsCorrectedInItsEditionToo() throws {
    try settings()
    for number in 1...3 { try story(number, section: "City") }
    _ = try publish()
    let before = try manifest("editions/2024-10-25")
    // The next day's run corrects a story of the day before.
    try story(4, section: "City", day: "2024-10-26")
    _ = try publish()
    try story(2, section: "City", "tram")
    let report = try publish()
    #expect(report.paragraphsSpoken == 1)
    #expect(
      report.editions.map { "\($0.outcome) \($0.folder)" }
        == ["revised editions/2024-10-25", "unchanged editions/2024-10-26"])
    let after = try manifest("editions/2024-10-25")
    #expect(after.guid == before.guid)
    #expect(after.enclosures[0].file != before.enclosures[0].file)
    #expect(try terminal.read("Output/editions/2024-10-25/transcript.vtt").contains("tram"))
  }

  @Test func anEditionHasItsLength() throws {
    try settings("edition:\n  max_minutes: 1\n  order: oldest\n  rundown: ''\n  closing: ''")
    for number in 1...9 { try story(number, section: "City") }
    let edition = try #require(try publish().editions.first)
    #expect(edition.stories + edition.leftOut.count == 9)
    #expect((2...6).contains(edition.stories))
    #expect(edition.leftOut.last == "Story number 9")
    let programme = try manifest(edition.folder)
    #expect(programme.chapters.map(\.title).contains("Story number 1"))
    #expect(programme.milliseconds < 75_000)
  }

  @Test func theEveningEditionHoldsWhatTheMorningDidNot() throws {
    try settings("edition:\n  automatic: false")
    try story(1, section: "City")
    try story(2, section: "City")
    #expect(try publish().editions.isEmpty)
    let morning = try terminal.run(["edition", "--name", "Morning"])
    #expect(morning.status == 0 && morning.output.contains("(2 stories)"), "\(morning.errors)")
    try story(3, section: "City")
    _ = try publish()
    let evening = try terminal.run(["edition", "--name", "Evening", "--since-last"])
    #expect(evening.status == 0 && evening.output.contains("(1 story)"), "\(evening.errors)")
    #expect(
      try manifest("editions/2024-10-25-evening").chapters.map(\.title)
        == ["In this edition", "Story number 3"])
    let nothing = try terminal.run(["edition", "--day", "2024-10-24"])
    #expect(nothing.status == 1 && nothing.errors.contains("no story for an edition of 2024-10-24"))
  }

  @Test func soundsOpenTheProgrammeAndPartTheStories() throws {
    for number in 1...2 { try story(number, section: "City") }
    try settings("edition:\n  announce_sections: false")
    let plain = try manifest(try #require(try publish().editions.first).folder)
    let jingle = try terminal.run(
      ["-v", "error", "-f", "lavfi", "-i", "sine=660:duration=2", "jingle.flac"],
      program: "/usr/bin/ffmpeg")
    #expect(jingle.status == 0, "\(jingle.errors)")
    try settings(
      "edition:\n  announce_sections: false\n  jingle: jingle.flac\n  separator: jingle.flac")
    let edition = try #require(try publish().editions.first)
    #expect(edition.outcome == "revised")
    let longer = try manifest(edition.folder).milliseconds - plain.milliseconds
    // Twice two seconds and the half pause behind them.
    #expect((5_300...5_700).contains(longer), "\(longer)")
  }

  @Test func aJingleThatCannotBePlayedIsNamed() throws {
    try story(1, section: "City")
    try terminal.write("jingle.wav", "no sound")
    try settings("edition:\n  jingle: jingle.wav")
    let run = try terminal.run(["publish", "-q"])
    #expect(run.status == 1)
    #expect(run.errors.contains("edition.jingle"))
    #expect(run.errors.contains("jingle.wav cannot be played"))
    #expect(!FileManager.default.fileExists(atPath: "\(terminal.folder)/Output/editions"))
  }

  @Test(arguments: [("editions", 1), ("articles", 2), ("all", 3)])
  func theMainFeedHoldsWhatTheShowSays(holding: String, items: Int) throws {
    try settings(show: "  main_feed: \(holding)")
    for number in 1...2 { try story(number, section: "City") }
    _ = try publish()
    #expect(try terminal.read("Output/feed.xml").matches(of: /<item>/).count == items)
  }
}
