import Foundation
import Testing

/// What an editor looks at before a story is spoken.
@Suite struct ScriptTests {
  private let terminal = try! Terminal()
  private static let story = """
    ---
    title: Loan of $2.3bn <script>alert(1)</script>
    ---

    On Oct. 24 he saw 中文 & left.
    """

  @Test func thePageShowsBothTextsAndTheDoubtsFirst() throws {
    try terminal.write("story.md", Self.story)
    let run = try terminal.run(["script", "--quiet", "story.md", "--html", "page.html"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.isEmpty)
    let page = try terminal.read("page.html")
    #expect(page.contains("two point three billion dollar"))
    #expect(page.contains("October twenty-fourth"))
    #expect(!page.contains("<script"))
    let doubts = try #require(page.range(of: "Look at these first"))
    let script = try #require(page.range(of: "class=\"script\""))
    #expect(doubts.lowerBound < script.lowerBound)
    #expect(page[doubts.lowerBound..<script.lowerBound].contains("中文"))
  }

  @Test func theRulesAreListedWithTheirExamples() throws {
    let run = try terminal.run(["script", "--rules"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("race-time  (duration, cost "))
    #expect(run.output.contains("  She ran 1:43.25 to win. → She ran one minute"))
  }

  @Test(arguments: [
    ["script"], ["script", "--rules", "x"], ["script", "x", "--json", "--explain"],
  ])
  func twoThingsAtOnceAreWrongUsage(arguments: [String]) throws {
    #expect(try terminal.run(arguments).status == 2)
  }
}
