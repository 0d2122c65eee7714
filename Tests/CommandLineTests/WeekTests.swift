import Foundation
import Testing

/// A paper's week on a simulated clock.
@Suite struct WeekTests {
  private let day: Newsday

  init() throws { day = try Newsday("publish: {vanished: withdraw}") }

  /// The first of a day is its newest.
  private func story(_ date: Int, _ number: Int, _ detail: String = "18 months")
    -> NewsroomSite.Story
  {
    var story = NewsroomSite.story(date * 10 + number, detail)
    story.date = "\(date) Oct 2024 0\(8 - number):00:00 +0000"
    return story
  }

  /// Each day shows its own three stories and what is left of yesterday's. At noon one of the day's is
  /// corrected, in the afternoon another is taken back; older ones make room.
  @Test func aWeekEndsInExactlyTheExpectedEpisodes() throws {
    var yesterday: [NewsroomSite.Story] = []
    var expected: [String] = []
    for date in 21...27 {
      let today = (1...3).map { story(date, $0) }
      let shown = yesterday
      func run(_ hour: Int, _ stories: [NewsroomSite.Story]) throws -> Newsday.Report {
        try day.site.publish(stories + shown)
        let hour = hour < 10 ? "0\(hour)" : "\(hour)"
        return try day.publish(["--clock", "2024-10-\(date)T\(hour):00:00Z"])
      }
      let morning = try run(9, today)
      #expect(morning.counts["new"] == 3 && morning.counts["revised"] == nil)
      #expect(try run(10, today).paragraphsSpoken == 0)
      let corrected =
        [story(date, 1, "\(date) months")] + today.dropFirst()
      let noon = try run(12, corrected)
      #expect(noon.counts["revised"] == 1 && noon.paragraphsSpoken == 1)
      let left = corrected.filter { $0.id % 10 != 2 }
      #expect(try run(15, left).counts["withdrawn"] == nil)
      #expect(try run(16, left).counts["withdrawn"] == 1)
      #expect(try run(17, left).counts == ["unchanged": left.count + shown.count])
      yesterday = left
      expected += left.map(\.title)
    }
    #expect(Set(try day.titles()) == Set(expected))
    #expect(try day.guids().count == 14 && Set(try day.guids()).count == 14)
    let manifests = try day.terminal.files("Output").filter { $0.key.hasSuffix("/episode.json") }
    #expect(manifests.count == 21)
    #expect(
      manifests.values.count { String(decoding: $0, as: UTF8.self).contains("withdrawn") } == 7)
    let check = try day.terminal.run(["check", "Output"])
    #expect(!check.output.contains("error"), "\(check.output)")
  }
}
