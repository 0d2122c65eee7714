import Foundation
import Testing

/// `lector check` as it is typed.
@Suite struct CheckTests {
  private let terminal = try! Terminal()

  private func workspace() throws -> String {
    try terminal.run(["new", "paper"])
    let paper = "\(terminal.folder)/paper"
    #expect(try terminal.run(["read", "articles"], in: paper).status == 0)
    return paper
  }

  @Test func aNewWorkspaceIsHealthyAndSoIsWhatItPublishes() throws {
    let paper = try workspace()
    for arguments in [["check"], ["check", "Output"], ["check", "--loudness", "-v"]] {
      let run = try terminal.run(arguments, in: paper)
      #expect(run.status == 0, "\(run.output)\(run.errors)")
      #expect(!run.output.contains("error  ") && run.errors.contains("0 errors"))
    }
  }

  @Test func aFindingIsOneLineAndTheStatusSaysSo() throws {
    let paper = try workspace()
    let feed = try terminal.read("paper/Output/feed.xml")
    try terminal.write(
      "paper/Output/feed.xml",
      feed.replacing("<itunes:episodeType>full", with: "<itunes:episodeType>x"))
    let run = try terminal.run(["check", "Output"], in: paper)
    #expect(run.status == 1)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 1 && lines[0].hasPrefix("error  item.episode-type  Output/feed.xml:"))
    #expect(lines[0].contains("Fix: "))
    let json = try terminal.run(["check", "Output", "--json", "-q"], in: paper)
    #expect(json.status == 1 && json.errors.isEmpty)
    let findings = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    #expect(findings.contains { $0["rule"] as? String == "item.episode-type" })
    #expect(findings.allSatisfy { ($0["remedy"] as? String)?.isEmpty == false })
  }

  @Test(arguments: [
    ["check", "nowhere"], ["check", "--items", "0"], ["check", "--rules", "https://a.example/"],
    ["check", "a", "b"],
  ])
  func wrongUsageIsTwo(arguments: [String]) throws {
    let run = try terminal.run(arguments)
    #expect(run.status == 2 && run.output.isEmpty && !run.errors.isEmpty)
  }

  @Test func aWorkspaceThatHasPublishedNothingIsHealthy() throws {
    try terminal.run(["new", "paper"])
    let run = try terminal.run(["check", "-v"], in: "\(terminal.folder)/paper")
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.output.contains("note  output.new  Output: nothing has been published yet"))
  }

  @Test func settingsThatCannotBeReadAreAFinding() throws {
    try terminal.write("lector.yaml", "show:\n  titel: x\n")
    let run = try terminal.run(["check"])
    #expect(run.status == 1 && run.output.hasPrefix("error  settings.valid  lector.yaml:"))
    #expect(run.output.contains("title"))
  }

  @Test func rulesAreListedWithTheirSources() throws {
    let run = try terminal.run(["check", "--rules"])
    #expect(run.status == 0)
    #expect(run.output.contains("error  item.guid.duplicate  No two items share a GUID.  [Apple"))
  }
}
