import Foundation
import Testing

/// The desk in a browser, as an editor uses it: paste, choose, hear, save, make again.
@Suite(.timeLimit(.minutes(15))) struct DeskTests {
  private static let story = """
    ---
    title: A ferry with a passenger
    author: Olena Goncharova
    date: 2024-10-25T08:00:00Z
    ---

    The ferry left at 8:30 a.m. on Oct. 25 with 41 people on board. Olena Goncharova was one of them, \
    and she had a question.

    Nobody could say why the bridge had cost $2.5 million.

    "We will look into it," the mayor told Goncharova.

    """

  private struct Seen: Decodable {
    var marked: Int
    var unknown: [String]
    var tip: String
    /// Digests of the sounds.
    var before: String
    var after: String
    var trials: Int
    var saved: String
    var touched: [String]
    var made: String
    var errors: [String]
    var foreign: [String]
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/chromium"),
      "chromium is not installed"))
  func anEditorChangesHowANameIsSaid() throws {
    let terminal = try Terminal()
    try terminal.run(["new", "paper"])
    let paper = "\(terminal.folder)/paper"
    let story = try terminal.write("paper/articles/ferry.md", Self.story)
    let other = try terminal.write(
      "paper/articles/rain.md", "---\ntitle: Another story\n---\n\nIt rained all day.\n")
    #expect(try terminal.run(["read", story, other], in: paper).status == 0)
    let before = try terminal.files("paper/Output/episodes")

    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "desk-in-chromium.py").path
    let answer = try terminal.run(
      [script, Terminal.program, paper, story, "Goncharova", "gon chah roh va"],
      environment: ["HOME": terminal.folder], program: "/usr/bin/python3")
    try #require(answer.status == 0, "\(answer.errors)")
    let seen = try JSONDecoder().decode(Seen.self, from: Data(answer.output.utf8))

    #expect(seen.marked > 4 && seen.unknown.contains("Goncharova"))
    #expect(seen.tip.contains("Rule"))
    #expect(seen.before != seen.after && seen.trials == 3)
    #expect(seen.saved == "Saved in Voices/Lexicons/en-house.tsv.")
    #expect(seen.touched.count == 1 && seen.touched[0].contains("3 of 5 paragraphs"))
    // The byline was heard in the trial, so it was kept: two of the three are left to speak.
    #expect(seen.made == "Made 1 story again. Newly spoken: 2 of 5 paragraphs.")
    #expect(seen.errors.isEmpty && seen.foreign.isEmpty)

    let row = try terminal.read("paper/Voices/Lexicons/en-house.tsv")
    #expect(row.contains("\nGoncharova\tgon chah roh va\t\tAnn Editor, 20"))
    let after = try terminal.files("paper/Output/episodes")
    let changed = after.filter { before[$0.key] != $0.value }.keys
    #expect(!changed.isEmpty && changed.allSatisfy { $0.contains("a-ferry-with-a-passenger") })
    #expect(changed.contains { $0.hasSuffix(".mp3") })
  }
}
