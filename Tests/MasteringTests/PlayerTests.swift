import Core
import Foundation
import Testing

@testable import Mastering

/// Players that people have, where they are installed: not part of `.ci/setup`, they are large.
struct PlayerTests {
  private static func episode(_ making: Making) throws -> Episode {
    var tags = Episode.tags
    tags.cover = FormatTests.cover
    return try Episode(
      [30_000, 45_000, 20_000].map { Sound.noise($0, amplitude: 0.3, seed: 9) },
      format: making.format, settings: making.settings, tags: tags)
  }

  @Test(.enabled(if: Tool.exists("mpv"), "mpv is not installed"), arguments: Making.all)
  func mpvPlaysTheTimelineWithoutAWarning(making: Making) throws {
    let episode = try Self.episode(making)
    let said = try Tool.run(
      "mpv", "--no-config", "--no-video", "--msg-level=all=warn", "--ao=pcm",
      "--audio-format=s16", "--audio-channels=mono", "--ao-pcm-waveheader=no",
      "--ao-pcm-file=\(episode.folder.path("played"))", episode.path)
    #expect(said.status == 0)
    // Said of every MP4 file with a cover (FormatTests).
    let complaints = (said.text + said.errors).split(separator: "\n").filter {
      !$0.hasSuffix("stream 0, timescale not set")
    }
    #expect(complaints.isEmpty)
    let played = try Tool.bytes(of: episode.folder.path("played"))
    #expect(played.count == 2 * episode.file.recording.sampleCount)
  }

  @Test(.enabled(if: Tool.exists("chromium"), "chromium is not installed"), arguments: Making.all)
  func chromiumPlaysTheTimeline(making: Making) throws {
    let episode = try Self.episode(making)
    let recording = episode.file.recording
    let script = URL(filePath: #filePath).deletingLastPathComponent().path + "/in-chromium.py"
    let said = try Tool.run(
      "python3", script, episode.path, making.format.mediaType, "\(recording.sampleRate)")
    #expect(said.status == 0, "\(said.errors)")
    let answer = try JSONDecoder().decode(Answer.self, from: Data(said.output))
    #expect(answer.error == nil)
    let seconds = Double(recording.sampleCount) / Double(recording.sampleRate)
    // Of Opus it counts the 46 ms too that it skips.
    #expect(abs(answer.duration - seconds) < 0.05)
    #expect(abs(answer.seeked - 2.5) < 0.001)
    #expect(answer.ended)
    // Web Audio decodes with its own trimming: within the encoder's delay and padding.
    #expect(abs(answer.samples - recording.sampleCount) <= 2304, "\(answer.samples)")
  }

  private struct Answer: Decodable {
    var error: String?
    var samples: Int
    var duration: Double
    var seeked: Double
    var ended: Bool
  }
}
