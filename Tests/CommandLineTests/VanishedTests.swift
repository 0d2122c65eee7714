import Foundation
import Testing

/// Stories that are taken back: by their source, and by people.
@Suite struct VanishedTests {
  private let day: Newsday
  private let stories = (1...6).map { NewsroomSite.story($0, on: 20 - $0) }

  init() throws {
    day = try Newsday("publish: {vanished: withdraw}")
    try day.site.publish(stories)
    try day.publish()
  }

  private var without2: [NewsroomSite.Story] { stories.filter { $0.id != 2 } }

  /// What is left of a story's episode.
  private func remains(of id: Int) throws -> [String: Data] {
    try day.terminal.files("Output").filter { $0.key.contains("story-number-\(id)-") }
  }

  @Test func aStoryThatItsSourceTookBackLeavesTheFeedAndItsPageSaysSo() throws {
    try day.site.publish(without2)
    // An editor may be mending it: the second run that misses it takes it back.
    #expect(try day.publish().counts == ["unchanged": 5])
    let report = try day.publish()
    #expect(report.counts == ["unchanged": 5, "withdrawn": 1])
    #expect(try day.titles() == [1, 3, 4, 5, 6].map { "Story number \($0) of the day" })
    let left = try remains(of: 2)
    #expect(Set(left.keys.map { $0.split(separator: "/").last }) == ["episode.json", "index.html"])
    let page = try #require(left.first { $0.key.hasSuffix("index.html") })
    #expect(String(decoding: page.value, as: UTF8.self).contains("was withdrawn"))
    #expect(!left.values.contains { String(decoding: $0, as: UTF8.self).contains("Residents") })
    // Nothing follows.
    #expect(try day.publish().counts == ["unchanged": 5])
    // It comes back with its name.
    let guids = try day.guids()
    try day.site.publish(stories)
    let back = try day.publish()
    #expect(back.counts["revised"] == 1 && back.paragraphsSpoken == 0)
    #expect(try day.titles().count == 6 && Set(try day.guids()).isSuperset(of: guids))
  }

  @Test func aStoryThatIsBackInTheNextRunWasNeverGone() throws {
    for _ in 1...2 {
      try day.site.publish(without2)
      #expect(try day.publish().counts == ["unchanged": 5])
      try day.site.publish(stories)
      #expect(try day.publish().counts == ["unchanged": 6])
    }
  }

  @Test func aStoryThatMadeRoomForNewerOnesStays() throws {
    for id in 7...9 {
      try day.site.publish([NewsroomSite.story(id, on: 20 + id)] + stories.dropLast(id - 6))
      #expect(try day.publish().counts["new"] == 1)
    }
    #expect(try day.guids().count == 9)
  }

  @Test func aSourceThatFailsOrIsOutOfOrderOrLosesTooMuchWithdrawsNothing() throws {
    try day.site.publish(without2)
    try day.site.answer(for: "feed.xml", #"{"status": 503}"#)
    for _ in 1...3 { try day.publish(expecting: 1) }
    try day.site.answer(for: "feed.xml", nil)
    try day.site.publish([stories[3], stories[0], stories[5], stories[2], stories[4]])
    for _ in 1...3 { try day.publish() }
    try day.site.publish([stories[0], stories[5]])
    for _ in 1...3 {
      let run = try day.terminal.run(["publish"])
      #expect(run.errors.contains("shows much less than before"))
    }
    #expect(try day.guids().count == 6)
    // Unless a person says that it is meant.
    for _ in 1...2 { try day.publish(["--force"]) }
    // What left while nobody could tell stays.
    #expect(try day.titles() == [1, 2, 6].map { "Story number \($0) of the day" })
  }

  @Test func aStoryThatAnotherSourceStillShowsStays() throws {
    let both = ["\(day.site.address)/feed.xml", "\(day.site.address)/other.xml"]
    try day.site.publish(stories, as: "other.xml")
    try day.publish(both)
    try day.site.publish(without2)
    for _ in 1...3 { #expect(try day.publish(both).counts == ["unchanged": 6]) }
  }

  @Test func aFileTakenOutOfAFolderIsWithdrawnAndADamagedOneIsNot() throws {
    for id in 1...6 {
      try day.terminal.write(
        "stories/\(id).md", "---\ndate: 2024-10-0\(id)\n---\n# File \(id)\n\nThe story no. \(id).\n"
      )
    }
    try day.publish(["stories"])
    try day.terminal.write("stories/1.md", "")
    for _ in 1...3 {
      let report = try day.publish(["stories"], expecting: 1)
      #expect(report.counts == ["unchanged": 5, "refused": 1])
    }
    try FileManager.default.removeItem(atPath: "\(day.terminal.folder)/stories/1.md")
    for _ in 1...2 { try day.publish(["stories"]) }
    #expect(try day.titles().count { $0.hasPrefix("File") } == 5)
  }

  @Test(arguments: ["guid", "tag:paper,2", "address", "folder"])
  func aPersonWithdrawsAStoryByAnyOfItsNames(name: String) throws {
    let names = [
      "guid": try day.guids()[1], "address": "\(day.site.address)/story-2.html",
      "folder": "Output/"
        + (try #require(try remains(of: 2).keys.first { $0.hasSuffix("/episode.json") }))
        .replacing("/episode.json", with: ""),
    ]
    let run = try day.terminal.run(
      ["withdraw", names[name] ?? name, "--reason", "The vote was not on Friday."])
    #expect(run.status == 0 && run.output.hasPrefix("withdrawn  Story number 2"), "\(run.errors)")
    #expect(try day.guids().count == 5)
    let page = try #require(try remains(of: 2).first { $0.key.hasSuffix("index.html") })
    #expect(String(decoding: page.value, as: UTF8.self).contains("The vote was not on Friday."))
    // The source still shows it, even corrected; people decided.
    var corrected = stories
    corrected[1] = NewsroomSite.story(2, "nine weeks", on: 18)
    try day.site.publish(corrected)
    #expect(try day.publish().counts == ["unchanged": 6])
    #expect(try day.terminal.run(["withdraw", "--undo", names[name] ?? name]).status == 0)
    #expect(try day.publish().counts == ["revised": 1, "unchanged": 5])
    #expect(try day.guids().count == 6)
  }

  @Test func nothingIsWithdrawnWhenOneOfTheNamesIsWrong() throws {
    let run = try day.terminal.run(["withdraw", "tag:paper,2", "tag:paper,99"])
    #expect(run.status == 1 && run.errors.contains("tag:paper,99"))
    #expect(try day.guids().count == 6)
    #expect(try day.terminal.run(["withdraw", "--undo", "tag:paper,3"]).status == 1)
  }
}
