import Foundation
import Testing

/// `audio:` of lector.yaml, by what other people's programs find in the files.
@Suite struct AudioSettingsTests {
  private let terminal = try! Terminal()

  init() throws {
    try terminal.write(
      "story.md",
      """
      ---
      title: The ferry
      date: 2024-10-25T08:00:00Z
      ---

      The ferry is late, and nobody on the quay knows why.

      The next one leaves at noon.
      """)
  }

  /// - Returns: the file's path and its first audio stream as ffprobe describes it.
  private func read(_ audio: String, _ ending: String = "mp3") throws -> (
    path: String, stream: [String: String]
  ) {
    try terminal.write("lector.yaml", "audio:\n  \(audio)\n")
    let run = try terminal.run(["read", "story.md"])
    #expect(run.status == 0, "\(run.errors)")
    // The newest: what an earlier run made stays for its grace period.
    let line = try #require(run.output.split(separator: "\n").first { $0.contains(".\(ending)") })
    let path = try #require(line.split(separator: " ").first { $0.hasSuffix(".\(ending)") })
    let probe = try terminal.run(
      [
        "-v", "error", "-select_streams", "a", "-show_entries",
        "stream=codec_name,sample_rate,bit_rate,channels", "-of", "default", String(path),
      ], program: "/usr/bin/ffprobe")
    #expect(probe.errors == "")
    var stream: [String: String] = [:]
    for pair in probe.output.split(separator: "\n").map({ $0.split(separator: "=") })
    where pair.count == 2 {
      stream[String(pair[0])] = String(pair[1])
    }
    return (String(path), stream)
  }

  @Test(arguments: [
    ("44100", "44100"), ("48000", "48000"), ("32000", "32000"), ("22050", "22050"),
    ("24000", "24000"), ("16000", "16000"), ("voice", "22050"),
  ])
  func theFileHasTheWantedRateAndEveryDecoderPlaysItWhole(written: String, rate: String) throws {
    let (path, stream) = try read("sample_rate: \(written)")
    #expect(stream["sample_rate"] == rate && stream["bit_rate"] == "64000")
    let checked = try terminal.run([path], program: "/usr/bin/mp3val")
    #expect(!checked.output.contains("WARNING"), "\(checked.output)")
    let lengths = try [
      (["-v", "warning", "-i", path, "-f", "s16le", "a.raw"], "/usr/bin/ffmpeg"),
      (["-q", "-s", "-e", "s16", "-O", "b.raw", path], "/usr/bin/mpg123"),
    ].map { arguments, program in
      let run = try terminal.run(arguments, program: program)
      #expect(run.errors == "" && run.status == 0)
      let raw = arguments.first { $0.hasSuffix(".raw") }!
      return try Data(contentsOf: URL(filePath: "\(terminal.folder)/\(raw)")).count
    }
    #expect(lengths[0] == lengths[1] && lengths[0] > 100_000)
  }

  @Test(arguments: [
    ("formats: [mp3]\n  bitrate: 48", "mp3", "48000"),
    ("formats: [mp3]\n  bitrate: 128\n  quality: 2", "mp3", "128000"),
    ("formats: [m4a]\n  aac_bitrate: 96", "m4a", "96000"),
    ("formats: [opus]\n  opus_bitrate: 48", "opus", nil),
    ("formats: [mp3]\n  bitrate: 80\n  vbr: true", "mp3", nil),
  ])
  func theFileHasTheWantedBitRate(audio: String, ending: String, rate: String?) throws {
    let (path, stream) = try read(audio, ending)
    if let rate {
      // AAC's differs from block to block.
      let found = Int(stream["bit_rate"] ?? "") ?? 0
      #expect(abs(found - Int(rate)!) * (ending == "m4a" ? 4 : 1_000_000) <= Int(rate)!)
    }
    let head = try Data(contentsOf: URL(filePath: "\(terminal.folder)/\(path)"))
    let isVariable = head.range(of: Data("Xing".utf8)) != nil
    #expect(isVariable == audio.contains("vbr"))
  }

  @Test func aChangeOfOneFormatsSettingSpeaksNothingOfTheOthersAgain() throws {
    _ = try read("formats: [mp3, opus]")
    func paragraphs(_ audio: String) throws -> String {
      try terminal.write("lector.yaml", "audio:\n  \(audio)\n")
      let run = try terminal.run(["read", "-v", "story.md"])
      let note = run.errors.split(separator: "\n").first { $0.contains("paragraphs were kept") }
      return String(note ?? "")
    }
    // Headline and two paragraphs in two formats.
    #expect(try paragraphs("formats: [mp3, opus]").contains("6 of 6"))
    #expect(try paragraphs("formats: [mp3, opus]\n  opus_bitrate: 48").contains("3 of 6"))
    #expect(try paragraphs("formats: [mp3, opus]\n  aac_bitrate: 96").contains("6 of 6"))
    #expect(try paragraphs("formats: [mp3, opus]\n  quality: 5").contains("3 of 6"))
    #expect(try paragraphs("formats: [mp3]\n  peak: -3").contains("0 of 3"))
  }

  @Test func theFileIsAsLoudAsAskedFor() throws {
    try terminal.write(
      "story.md", "---\ntitle: The ferry\ndate: 2024-10-25\n---\n\n\(ShippedVoiceTests.text)\n")
    for (loudness, peak) in [(-16.0, -1.0), (-20, -1), (-16, -4)] {
      let (path, _) = try read("loudness: \(loudness)\n  peak: \(peak)")
      let log = try terminal.run(
        ["-hide_banner", "-nostats", "-i", path, "-af", "ebur128=peak=true", "-f", "null", "-"],
        program: "/usr/bin/ffmpeg"
      ).errors
      let summary = log.components(separatedBy: "Summary:").last ?? ""
      func number(after label: String) -> Double {
        let rest = summary.components(separatedBy: label).dropFirst().first ?? ""
        return rest.split(separator: " ").first.flatMap { Double($0) } ?? .nan
      }
      #expect(abs(number(after: "I:") - loudness) <= 0.5, "\(summary)")
      #expect(number(after: "Peak:") <= peak, "\(summary)")
    }
  }

  @Test func aSettingThatCannotBeNamesFileLineAndValues() throws {
    try terminal.write("lector.yaml", "show:\n  title: A\naudio:\n  sample_rate: 44000\n")
    let run = try terminal.run(["read", "story.md"])
    #expect(run.status == 3)
    #expect(run.errors.contains("lector.yaml, line 4"), "\(run.errors)")
    #expect(run.errors.contains("44000 is not one of 44100, 48000, 32000, 22050, 24000, 16000"))
  }
}
