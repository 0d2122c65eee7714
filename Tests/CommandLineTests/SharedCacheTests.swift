import Foundation
import Testing

/// `LECTOR_CACHE`, used by real processes as newsrooms use it.
@Suite struct SharedCacheTests {
  private let terminal = try! Terminal()

  init() throws {
    let paragraphs = (1...20).map { "Paragraph \($0) says that bread costs \($0) pounds." }
    try terminal.write(
      "story.md",
      "---\ntitle: Bread\ndate: 2024-10-25\n---\n\n\(paragraphs.joined(separator: "\n\n"))\n")
  }

  private func read(
    _ output: String, cache: String, _ options: [String] = []
  ) throws -> Terminal.Result {
    try terminal.run(
      ["read", "-v", "story.md", "--output", output] + options,
      environment: ["LECTOR_CACHE": cache])
  }

  @Test func anyNumberOfEnginesAndAnyStateOfTheCacheGiveTheSameBytes() throws {
    #expect(try terminal.run(["read", "story.md", "--output", "none", "-j", "1"]).status == 0)
    let expected = try terminal.files("none")
    #expect(try read("cold", cache: "cache", ["-j", "3"]).status == 0)
    let warm = try read("warm", cache: "cache")
    #expect(warm.errors.contains("21 of 21 paragraphs were kept"), "\(warm.errors)")
    #expect(try terminal.files("cold") == expected)
    #expect(try terminal.files("warm") == expected)
  }

  @Test func twoProcessesFillOneCacheAtTheSameTime() throws {
    var other: Terminal.Result?
    let one = try terminal.run(
      ["read", "story.md", "--output", "one"], environment: ["LECTOR_CACHE": "cache"]
    ) { _ in other = try? read("other", cache: "cache") }
    #expect(one.status == 0 && other?.status == 0)
    #expect(try terminal.files("one") == terminal.files("other"))
    let third = try read("third", cache: "cache")
    #expect(third.errors.contains("21 of 21 paragraphs were kept"), "\(third.errors)")
    #expect(!third.errors.contains("damaged"))
  }

  /// In a mount namespace of its own, where the system gives one: root may write to any folder.
  @Test(
    .enabled(if: Self.canMount),
    arguments: ["mount -t tmpfs -o size=40k cache", "mount -t tmpfs -o ro cache"])
  func aCacheThatIsFullOrOnlyReadCostsNothingButTheSpeaking(mount: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(terminal.folder)/cache", withIntermediateDirectories: true)
    let command =
      mount.replacingOccurrences(of: " cache", with: " tmpfs cache")
      + " && exec '\(Terminal.program)' read -v story.md --output out"
    let run = try terminal.run(
      ["-rm", "sh", "-c", command], environment: ["LECTOR_CACHE": "cache"],
      program: "/usr/bin/unshare")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("cannot be kept in cache"), "\(run.errors)")
    #expect(try terminal.run(["read", "story.md", "--output", "none"]).status == 0)
    #expect(try terminal.files("out") == terminal.files("none"))
  }

  private static let canMount: Bool = {
    guard let terminal = try? Terminal(),
      let run = try? terminal.run(
        ["-rm", "mount", "-t", "tmpfs", "tmpfs", terminal.folder], program: "/usr/bin/unshare")
    else { return false }
    return run.status == 0
  }()
}
