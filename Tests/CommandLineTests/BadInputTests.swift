import Foundation
import Testing

/// Bad input gets one clear sentence and an exit code; what is published stays as it was.
@Suite struct BadInputTests {
  private let terminal = try! Terminal()

  init() throws {
    try terminal.write("good.md", "---\ntitle: Good\ndate: 2024-10-25\n---\n\nAll is well here.\n")
    try terminal.run(["read", "good.md", "--output", "out"])
  }

  private func expectRefusal(
    _ arguments: [String], status: Int32, says: String, environment: [String: String] = [:]
  ) throws {
    let before = try terminal.files("out")
    #expect(!before.isEmpty)
    let run = try terminal.run(arguments, environment: environment)
    #expect(run.status == status, "\(run.errors)")
    #expect(run.errors.contains(says), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count <= 4, "\(run.errors)")
    #expect(!run.errors.contains("Error("), "\(run.errors)")
    #expect(try terminal.files("out") == before)
  }

  @Test(arguments: [
    ("missing.html", nil, "missing.html"),
    ("empty.html", "", "empty"),
    ("blank.txt", " \n\n ", "blank.txt"),
    ("menu.html", "<html><body><nav><a href=/>Home</a></nav></body></html>", "menu.html"),
    ("broken.json", "{\"title\": ", "broken.json"),
    ("front.md", "---\ntitle: [\n---\nText.\n", "front.md"),
  ])
  func aPageWithoutAStoryIsRefused(name: String, text: String?, says: String) throws {
    if let text { try terminal.write(name, text) }
    try expectRefusal(["read", name, "--output", "out"], status: 1, says: says)
  }

  @Test func aFolderWithoutArticlesIsRefused() throws {
    try terminal.write("empty/readme.pdf", "x")
    try expectRefusal(
      ["read", "empty", "--output", "out"], status: 1, says: "no article in the folder")
  }

  @Test func binaryDataAndHugeFilesAreRefused() throws {
    // A linear congruential generator's high bytes (Knuth's MMIX constants).
    var state: UInt64 = 1
    let bytes = (0..<3000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(state >> 56)
    }
    try Data(bytes).write(to: URL(filePath: "\(terminal.folder)/noise.txt"))
    try expectRefusal(["read", "noise.txt", "--output", "out"], status: 1, says: "noise.txt")
    let huge = "\(terminal.folder)/huge.html"
    try Data().write(to: URL(filePath: huge))
    let handle = try #require(FileHandle(forWritingAtPath: huge))
    try handle.truncate(atOffset: 200 << 20)
    try expectRefusal(["read", "huge.html", "--output", "out"], status: 1, says: "32 MiB")
  }

  @Test func oneBadArticleDoesNotStopTheOthers() throws {
    try terminal.write("more.md", "---\ntitle: More\ndate: 2024-10-26\n---\n\nIt goes on.\n")
    let run = try terminal.run(["read", "missing.md", "more.md", "--output", "out"])
    #expect(run.status == 1)
    #expect(try terminal.files("out").keys.contains { $0.contains("/more-") })
  }

  @Test func anUnknownVoiceNamesTheNearest() throws {
    try expectRefusal(
      ["read", "good.md", "--output", "out", "--voice", "en-new"], status: 3, says: "en-news")
  }

  @Test func aMissingEngineSaysWhereItWasLookedFor() throws {
    try terminal.write(
      "Voices/odd.yaml",
      """
      title: Odd
      language: en
      engine: unheard-of
      voice: en
      rate: 165
      pitch: 35
      word_gap: 2
      pauses: {paragraph: 500}
      """)
    try terminal.write("lector.yaml", "voice: odd\n")
    try expectRefusal(
      ["read", "good.md", "--output", "out"], status: 3, says: "lector-engine-unheard-of")
  }

  @Test func aMisspeltSettingNamesItsLine() throws {
    try terminal.write("lector.yaml", "show:\n  titel: Paper\n")
    try expectRefusal(
      ["read", "good.md", "--output", "out"], status: 3, says: "lector.yaml, line 2")
  }

  @Test(arguments: [[], ["reed"], ["read"], ["read", "--format", "mp4", "good.md"], ["speak"]])
  func wrongUsageIsTwo(arguments: [String]) throws {
    // Without a command the help is shown, which is what was asked for.
    let run = try terminal.run(arguments)
    #expect(run.status == (arguments.isEmpty ? 0 : 2), "\(run.errors)")
  }

  @Test func anOutputThatIsAFileIsRefused() throws {
    try terminal.write("file", "")
    try expectRefusal(["read", "good.md", "--output", "file"], status: 1, says: "file")
  }

  @Test func interruptedInTheMiddleNothingHasChanged() throws {
    let paragraph = "The council met again, and again it could not agree on the price of bread.\n\n"
    try terminal.write(
      "long.md",
      "---\ntitle: Long\ndate: 2024-10-27\n---\n\n"
        + String(repeating: paragraph, count: 1000))
    let before = try terminal.files("out")
    let run = try terminal.run(["read", "long.md", "--output", "out"]) { process in
      let out = "\(terminal.folder)/out"
      while process.isRunning,
        (try? FileManager.default.contentsOfDirectory(atPath: out))?
          .contains(where: { $0.hasPrefix(".staging") }) != true
      { usleep(5000) }
      process.interrupt()
    }
    #expect(run.status == 130, "\(run.errors)")
    #expect(try terminal.files("out") == before)
  }
}
