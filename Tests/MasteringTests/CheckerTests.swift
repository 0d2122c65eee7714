import Core
import Testing

@testable import Mastering

/// The formats' own checkers have nothing to complain about, where they are installed (Debian:
/// mp3val, mpg123, opus-tools, flac).
struct CheckerTests {
  private static let clips = [7000, 12_345, 20_000].map {
    Sound.noise($0, amplitude: 0.3, seed: 9)
  }

  private static let settings: [MasteringSettings.MP3] = [
    .init(), .init(bitrate: 128), .init(isVariable: true), .init(sampleRate: 22_050),
    .init(isVariable: true, sampleRate: 22_050),
  ]

  @Test(.enabled(if: Tool.exists("mp3val")), arguments: settings)
  func mp3valFindsNothing(settings: MasteringSettings.MP3) throws {
    let episode = try Episode(Self.clips, format: .mp3, settings: .init(mp3: settings))
    let said = try Tool.run("mp3val", episode.path)
    #expect(!said.text.contains("WARNING") && !said.text.contains("PROBLEM"), "\(said.text)")
    // The Info header is a frame too.
    let perFrame = episode.segments[0].shape.samplesPerFrame
    let frames = (episode.file.recording.sampleCount + 1152) / perFrame + 1
    #expect(said.text.contains(" \(frames) MPEG frames"), "\(said.text)")
  }

  @Test(.enabled(if: Tool.exists("mpg123")), arguments: settings)
  func mpg123PlaysTheTimelineAndNothingElse(settings: MasteringSettings.MP3) throws {
    let episode = try Episode(Self.clips, format: .mp3, settings: .init(mp3: settings))
    let played = try Tool.run("mpg123", "-q", "-s", "-e", "s16", episode.path)
    #expect(played.errors.isEmpty, "\(played.errors)")
    #expect(played.output.count == 2 * episode.file.recording.sampleCount)
  }

  @Test(.enabled(if: Tool.exists("opusinfo"))) func opusinfoFindsNothing() throws {
    var tags = Episode.tags
    tags.cover = FormatTests.cover
    let episode = try Episode(Self.clips, format: .opus, tags: tags)
    let said = try Tool.run("opusinfo", episode.path)
    #expect(said.status == 0)
    #expect(!(said.text + said.errors).contains("WARNING"), "\(said.text)")
    let milliseconds = episode.file.recording.sampleCount / 48
    let thousandths = String(1000 + milliseconds % 1000).dropFirst()
    #expect(said.text.contains("0m:0\(milliseconds / 1000).\(thousandths)s"), "\(said.text)")
  }

  @Test(.enabled(if: Tool.exists("flac"))) func flacVerifiesItsOwnDigest() throws {
    let episode = try Episode(Self.clips, format: .flac)
    let said = try Tool.run("flac", "-t", "--warnings-as-errors", "-s", episode.path)
    #expect(said.status == 0, "\(said.errors)")
  }
}
