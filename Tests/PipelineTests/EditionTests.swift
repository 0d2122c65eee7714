import Core
import Testing
import Workspace

@testable import Pipeline

@Suite struct EditionTests {
  private static func story(
    _ id: String, _ section: String? = nil, hour: Int = 0, minutes: Int = 2
  ) -> Episode {
    Episode(
      id: id, guid: "urn:uuid:\(id)", title: "Story \(id)", byline: nil, section: section,
      language: "en", summary: "", link: nil, image: nil,
      published: Timestamp(seconds: hour * 3600), updated: nil, folder: "episodes/2024/10/25/\(id)",
      enclosures: [], milliseconds: minutes * 60_000, chapters: [], voice: "Test",
      script: "script \(id)")
  }

  private static func settings(_ change: (inout EditionSettings) -> Void) -> EditionSettings {
    var settings = EditionSettings()
    change(&settings)
    return settings
  }

  private static let stories = [
    story("a", "City", hour: 1), story("b", "Sport", hour: 2), story("c", "City", hour: 3),
    story("d", hour: 4),
  ]

  static let orders: [(EditionSettings, [String: Int], String)] = [
    (settings { $0.order = .newest }, [:], "dcab"),
    (settings { $0.order = .oldest }, [:], "acbd"),
    (settings { $0.announceSections = false }, [:], "dcba"),
    (settings { $0.announceSections = false }, ["b": 0, "a": 1], "badc"),
    (settings { _ in }, ["b": 0, "a": 1], "bacd"),
    (settings { $0.sections = ["city"] }, ["b": 0, "a": 1], "acbd"),
    (settings { $0.sections = ["Weather", "Sport", "City"] }, ["c": 0], "bcad"),
  ]

  @Test(arguments: orders)
  func storiesStandInTheOrderOfTheSettings(
    settings: EditionSettings, ranking: [String: Int], order: String
  ) {
    let plan = EditionPlan(Self.stories, settings, ranking: ranking)
    #expect(plan.stories.map(\.id).joined() == order)
    #expect(plan.leftOut.isEmpty)
  }

  @Test(arguments: [(1, "a", "bcd"), (4, "a", "bcd"), (5, "ab", "cd"), (60, "abcd", "")])
  func theFirstStoriesFillTheTime(minutes: Int, read: String, leftOut: String) {
    let settings = Self.settings {
      ($0.maxMinutes, $0.order, $0.announceSections) = (minutes, .oldest, false)
    }
    let plan = EditionPlan(Self.stories, settings, ranking: [:])
    #expect(plan.stories.map(\.id).joined() == read)
    #expect(plan.leftOut.map(\.id).joined() == leftOut)
  }

  @Test func anotherOrderAloneIsNoOtherEdition() {
    let one = EditionPlan(Self.stories, EditionSettings(), ranking: ["b": 0])
    let other = EditionPlan(Self.stories, EditionSettings(), ranking: ["c": 0])
    #expect(one.stories != other.stories)
    #expect(one.digest("frame") == other.digest("frame"))
    #expect(one.digest("frame") != one.digest("another frame"))
    var corrected = Self.stories
    corrected[2].script = "another script"
    let third = EditionPlan(corrected, EditionSettings(), ranking: [:])
    #expect(third.digest("frame") != one.digest("frame"))
  }

  static let openings = [
    ("en", nil, 1, "This is The Gazette for Friday, October 25. One story, in about one minute."),
    ("en-US", nil, 3, "This is The Gazette for Friday, October 25. 3 stories, in about 3 minutes."),
    ("en-GB", nil, 2, "This is The Gazette for Friday 25 October. 2 stories, in about 2 minutes."),
    ("uk", nil, 2, "The Gazette, 25.10.2024."),
    ("uk", "{show}: {count} новин, {minutes} хв", 5, "The Gazette: 5 новин, 5 хв"),
  ]

  @Test(arguments: openings)
  func theOpeningSaysWhatIsToCome(
    language: String, template: String?, count: Int, opening: String
  ) throws {
    let words = EditionWords(
      settings: Self.settings { $0.opening = template }, show: "The Gazette", language: language,
      day: try #require(Timestamp(iso8601: "2024-10-25")))
    #expect(words.opening(count: count, milliseconds: count * 60_000) == opening)
  }
}
