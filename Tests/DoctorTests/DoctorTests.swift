import Foundation
import Testing

@testable import Doctor

/// The doctor finds nothing in what the program makes, and everything that is planted there.
@Suite struct DoctorTests {
  @Test func whatTheProgramMakesIsHealthy() async throws {
    let stand = try Newsstand()
    let findings = await stand.examine { $0.measuresLoudness = true }
    // It was made for this machine only.
    #expect(findings.filter { $0.rule != "channel.local" } == [])
  }

  @Test(arguments: feedPlants + itemPlants + filePlants)
  func aPlantedFaultIsFound(plant: Plant) async throws {
    let stand = try Newsstand()
    try plant.plant(stand)
    let isMeasured = plant.rule == "audio.loudness" || plant.rule == "audio.peak"
    let findings = await stand.examine { $0.measuresLoudness = isMeasured }
    let rules = Set(findings.map(\.rule))
    #expect(rules.contains(plant.rule), "found \(rules.sorted())")
    for finding in findings where finding.rule == plant.rule {
      #expect(!finding.message.isEmpty && !finding.remedy.isEmpty && !finding.place.file.isEmpty)
    }
  }

  /// Sections have feeds in folders of their own, whose addresses are the root's.
  @Test func aFeedInAFolderIsExaminedToo() async throws {
    let stand = try Newsstand()
    let feed = String(decoding: try stand.read("feed.xml"), as: UTF8.self)
    try FileManager.default.createDirectory(
      atPath: "\(stand.folder)/sections", withIntermediateDirectories: true)
    let own = feed.replacing(
      "8080/feed.xml\" rel=\"self\"", with: "8080/sections/city.xml\" rel=\"self\"")
    try stand.write("sections/city.xml", Data(own.utf8))
    #expect(await stand.examine().filter { $0.severity == .error } == [])
    try stand.write("sections/city.xml", Data(own.replacing(">full<", with: ">whole<").utf8))
    #expect(Set(await stand.examine().map(\.rule)).contains("item.episode-type"))
  }

  /// Every rule has a fault of its own: here, at the server, or in the workspace.
  @Test func noRuleIsWithoutAFault() {
    let planted = (feedPlants + itemPlants + filePlants).map(\.rule)
    let tried = Set(planted + LiveTests.faults.map(\.rule) + WorkspaceTests.rules)
      // By hand in LiveTests, and in CheckTests.
      .union(["http.https", "http.upgrade", "output.new"])
    let untried = RuleList.all.map(\.facts.id).filter { !tried.contains($0) }
    #expect(untried == [])
  }

  @Test func aFindingSaysTheLineAndTheEpisode() async throws {
    let stand = try Newsstand()
    try stand.replace("<itunes:episodeType>full", "<itunes:episodeType>episode")
    let text = String(decoding: try stand.read("feed.xml"), as: UTF8.self)
    let finding = try #require(await stand.examine().first { $0.rule == "item.episode-type" })
    let line = text[..<(try #require(text.range(of: "<item>"))).lowerBound].count { $0 == "\n" } + 1
    #expect(finding.place == Place("\(stand.folder)/feed.xml", line: line, item: "Ferries return"))
    #expect(finding.severity == .error)
  }

  @Test func aFolderWithoutAFeedIsOneClearSentence() async {
    let report = await Doctor(.init(now: Newsstand.now, jobs: 1)).examine(folder: "/nonexistent")
    #expect(report.findings.map(\.rule) == ["output.feed"])
  }

  @Test func ruleNamesAreUniqueAndStable() throws {
    let ids = RuleList.all.map(\.facts.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(
        id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+/) != nil, "\(id)")
    }
  }

  /// docs/Check.md is the users' table of rules: it names each one, and none that is gone.
  @Test func theDocumentationListsEveryRule() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "docs/Check.md"), encoding: .utf8)
    let table = try #require(page.range(of: "## All rules"))
    let rows = page[table.upperBound...].split(separator: "\n").filter { $0.hasPrefix("| `") }
    let written = rows.map { String($0.dropFirst(3).prefix { $0 != "`" }) }
    try #require(written == RuleList.all.map(\.facts.id))
    for (row, rule) in zip(rows, RuleList.all) {
      #expect(row.contains("| \(rule.facts.severity.rawValue) |"), "\(row)")
      #expect(row.contains(rule.facts.source.rawValue), "\(row)")
    }
  }
}
