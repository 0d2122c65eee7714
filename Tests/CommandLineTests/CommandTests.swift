import Foundation
import Testing

/// The smaller commands, as they are typed.
@Suite struct CommandTests {
  private let terminal = try! Terminal()

  @Test func aNewWorkspaceReadsItsSampleAtOnce() throws {
    #expect(try terminal.run(["new", "paper"]).status == 0)
    let run = try terminal.run(["read", "articles"], in: "\(terminal.folder)/paper")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("feed  Output/feed.xml"))
    #expect(try terminal.read("paper/Output/feed.xml").contains("My Paper, read aloud"))
    #expect(try terminal.run(["new", "paper"]).status == 1)
  }

  @Test(arguments: [
    ("a.mp3", "mp3"), ("b.wav", "pcm_s16le"), ("c.flac", "flac"), ("d.opus", "opus"),
    ("e.m4a", "aac"),
  ])
  func speakMakesTheKindOfFileThatIsNamed(file: String, codec: String) throws {
    let run = try terminal.run(
      ["speak", "-", "-o", file], input: "Good evening.\n\nHere is the news.")
    #expect(run.status == 0, "\(run.errors)")
    let probe = try terminal.run(
      ["-v", "error", "-show_entries", "stream=codec_name", "-of", "csv=p=0", file],
      program: "/usr/bin/ffprobe")
    #expect(probe.output.split(separator: "\n").first.map(String.init) == codec)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: terminal.folder)
        .allSatisfy { !$0.hasPrefix(".staging") })
  }

  @Test func extractShowsAnArticleInItsThreeForms() throws {
    let page = """
      <html><head><title>The bridge opens | Paper</title></head><body><nav><a href="/">Home</a></nav>
      <article><h1>The bridge opens</h1><p>The bridge opens on Tuesday, after years of argument
      about who should pay for it, and the first cars will cross at noon.</p></article></body></html>
      """
    try terminal.write("page.html", page)
    let plain = try terminal.run(["extract", "--plain", "page.html"]).output
    #expect(plain.split(separator: "\n").first == "The bridge opens")
    #expect(plain.split(separator: "\n").count == 2)
    let why = try terminal.run(["extract", "--why", "page.html"]).output
    #expect(why.contains("drop  navigation  Home"))
    let json = try JSONSerialization.jsonObject(
      with: Data(terminal.run(["extract", "--json", "page.html"]).output.utf8))
    #expect((json as? [String: Any])?["title"] as? String == "The bridge opens")
    #expect(((json as? [String: Any])?["paragraphs"] as? [String])?.count == 1)
  }

  @Test func normalizeAnswersEveryLineEvenTheLastWithoutAnEnd() throws {
    let run = try terminal.run(["normalize"], input: "It cost $3.\n\n\r\nOn Oct. 24")
    #expect(run.output == "It cost three dollars.\n\n\nOn October twenty-fourth\n")
  }

  @Test func aWordThatIsNoCommandIsGuessed() throws {
    #expect(try terminal.run(["reed"]).errors.contains("Did you mean `lector read`?"))
  }

  @Test func serveAnswersUntilItIsTold() throws {
    try terminal.write("out/feed.xml", "<rss/>")
    let run = try terminal.run(["serve", "out", "--port", "0"]) { process in
      for _ in 0..<400 where process.isRunning {
        let said = try? FileManager.default.contentsOfDirectory(atPath: terminal.folder)
          .filter { $0.hasPrefix(".out-") }.map { try terminal.read($0) }.joined()
        if let said, said.contains("http://127.0.0.1:") {
          let address = said.trimmingCharacters(in: .whitespacesAndNewlines)
          let feed = try? terminal.run(["-s", "\(address)feed.xml"], program: "/usr/bin/curl")
          #expect(feed?.output == "<rss/>")
          break
        }
        usleep(50_000)
      }
      process.terminate()
    }
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("http://127.0.0.1:"))
  }
}
