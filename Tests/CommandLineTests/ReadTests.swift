import Foundation
import Testing

/// The main job, run as its user runs it.
@Suite struct ReadTests {
  private let terminal = try! Terminal()
  private static let story = """
    ---
    title: The bridge opens on Oct. 24
    author: A. Sample
    date: 2024-10-25T08:00:00+03:00
    url: https://paper.example.org/bridge
    ---

    The bridge opens on Oct. 24 and carries 12,000 cars.

    ## Money

    It cost $5.7 billion.
    """

  private func episode(_ output: String = "out") throws -> String {
    let files = try terminal.files(output).keys
    return try #require(files.first { $0.hasSuffix("/episode.json") })
      .replacingOccurrences(of: "/episode.json", with: "")
  }

  @Test func anArticleBecomesAnEpisodeAndTheFeedKnowsIt() throws {
    try terminal.write("story.md", Self.story)
    let run = try terminal.run(["read", "story.md", "--output", "out"])
    #expect(run.status == 0, "\(run.errors)")
    let files = try terminal.files("out")
    let folder = try episode()
    #expect(folder.hasPrefix("episodes/2024/10/25/the-bridge-opens-on-oct-24-"))
    for name in ["transcript.vtt", "transcript.json", "chapters.json", "script.json", "index.html"]
    {
      #expect(files["\(folder)/\(name)"] != nil, "\(name) is missing")
    }
    let audio = try #require(files.keys.first { $0.hasSuffix(".mp3") })
    let feed = String(decoding: try #require(files["feed.xml"]), as: UTF8.self)
    #expect(feed.contains("/\(audio)\""))
    #expect(feed.contains("length=\"\(files[audio]!.count)\""))
    #expect(feed.contains("Fri, 25 Oct 2024 08:00:00 +0300"))
    #expect(run.output.contains("out/\(audio)") && run.output.contains("out/feed.xml"))
    let trace = String(decoding: files["\(folder)/script.json"]!, as: UTF8.self)
    #expect(trace.contains("October") && trace.contains("twelve"))
  }

  @Test func thePlayerPlaysExactlyTheTimeline() throws {
    try terminal.write("story.md", Self.story)
    try terminal.run(["read", "story.md", "--output", "out"])
    let folder = try episode()
    let audio = try #require(terminal.files("out").keys.first { $0.hasSuffix(".mp3") })
    let decoded = try terminal.run(
      ["-v", "warning", "-i", "out/\(audio)", "-f", "s16le", "out.raw"], program: "/usr/bin/ffmpeg")
    #expect(decoded.errors == "" && decoded.status == 0)
    let samples = try Data(contentsOf: URL(filePath: "\(terminal.folder)/out.raw")).count / 2
    #expect(samples % 1152 == 0)
    let transcript = try JSONSerialization.jsonObject(
      with: Data(terminal.read("out/\(folder)/transcript.json").utf8))
    let segments = try #require((transcript as? [String: Any])?["segments"] as? [[String: Any]])
    let end = try #require(segments.last?["endTime"] as? Double)
    #expect(abs(Double(samples) / 44_100 - end) < 0.05)
    let probe = try terminal.run(
      ["-v", "error", "-show_chapters", "-show_format", "out/\(audio)"],
      program: "/usr/bin/ffprobe")
    #expect(probe.output.contains("TAG:title=The bridge opens on Oct. 24"))
    #expect(probe.output.contains("TAG:title=Money"))
  }

  @Test func theSameInputGivesTheSameBytesInAnyFolderZoneAndLocale() throws {
    try terminal.write("a/story.md", Self.story)
    try terminal.write("b/c/story.md", Self.story)
    try terminal.run(
      ["read", "story.md", "--output", "out"], in: "\(terminal.folder)/a",
      environment: ["TZ": "Asia/Tokyo", "LANG": "C"])
    try terminal.run(
      [
        "read", "\(terminal.folder)/b/c/story.md", "--output", "\(terminal.folder)/b/out", "-j",
        "1",
      ],
      environment: ["TZ": "America/New_York", "LC_ALL": "uk_UA.UTF-8", "HOME": "/nonexistent"])
    let one = try terminal.files("a/out")
    #expect(!one.isEmpty)
    #expect(try one == terminal.files("b/out"))
  }

  @Test func aCorrectedStoryKeepsItsGUIDItsPlaceAndItsOldAudio() throws {
    try terminal.write("story.md", Self.story)
    try terminal.run(["read", "story.md", "--output", "out"])
    let before = try terminal.files("out")
    #expect(try terminal.run(["read", "story.md", "--output", "out"]).output.contains("unchanged"))
    #expect(try terminal.files("out") == before)

    let corrected = Self.story.replacingOccurrences(of: "12,000", with: "14,000")
      .replacingOccurrences(of: "The bridge opens on Oct. 24\n", with: "The bridge opens late\n")
    try terminal.write("story.md", corrected)
    let run = try terminal.run(["read", "story.md", "--output", "out"])
    #expect(run.output.contains("revised"), "\(run.output)\(run.errors)")
    let after = try terminal.files("out")
    let guid = /<guid[^>]*>([^<]*)</
    let guids = [before, after].map { files in
      String(decoding: files["feed.xml"]!, as: UTF8.self).matches(of: guid).map { String($0.1) }
    }
    #expect(guids[0].count == 1 && guids[0] == guids[1])
    let audio = Set(after.keys.filter { $0.hasSuffix(".mp3") })
    #expect(audio.count == 2 && audio.isSuperset(of: before.keys.filter { $0.hasSuffix(".mp3") }))
  }

  @Test(arguments: ["opus", "flac", "wav", "m4a"])
  func otherFormatsHoldTheSameStory(format: String) throws {
    try terminal.write("story.md", Self.story)
    let run = try terminal.run(["read", "story.md", "--output", "out", "--format", format])
    #expect(run.status == 0, "\(run.errors)")
    let audio = try #require(terminal.files("out").keys.first { $0.hasSuffix(".\(format)") })
    let probe = try terminal.run(
      ["-v", "error", "-show_entries", "format_tags:stream_tags", "out/\(audio)"],
      program: "/usr/bin/ffprobe")
    #expect(probe.errors == "" && probe.output.lowercased().contains("the bridge opens on oct. 24"))
  }

  @Test func aDryRunSaysWhatWouldBeMadeAndMakesNothing() throws {
    try terminal.write("story.md", Self.story)
    let run = try terminal.run(["read", "--dry-run", "story.md", "--output", "out"])
    #expect(run.status == 0 && run.output.contains("would make  0:"))
    #expect(!FileManager.default.fileExists(atPath: "\(terminal.folder)/out"))
  }
}
