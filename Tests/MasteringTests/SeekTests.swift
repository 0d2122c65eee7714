import Core
import Foundation
import Testing

@testable import Mastering

/// A file in one of the ways that there are, for whatever must hold for each.
struct Making: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var format: AudioFormat
  var settings = MasteringSettings()

  static let mp3: [Making] = [
    Making(testDescription: "MP3", format: .mp3),
    Making(
      testDescription: "MP3, variable", format: .mp3,
      settings: .init(mp3: .init(isVariable: true))),
    Making(
      testDescription: "MP3, MPEG-2", format: .mp3,
      settings: .init(mp3: .init(bitrate: 48, sampleRate: 22_050))),
    Making(
      testDescription: "MP3, MPEG-2, variable", format: .mp3,
      settings: .init(mp3: .init(isVariable: true, sampleRate: 22_050))),
  ]
  static let coded =
    mp3 + [
      Making(testDescription: "Opus", format: .opus), Making(testDescription: "AAC", format: .m4a),
    ]
  static let all =
    coded + [
      Making(testDescription: "FLAC", format: .flac), Making(testDescription: "WAV", format: .wav),
    ]
}

struct SeekTests {
  /// Half a minute that is nowhere like itself, with pauses so that variable frames vary.
  private static func episode(_ making: Making) throws -> Episode {
    let clips: [Clip] = (1...8).map { (number: Int) -> Clip in
      let count = 40_000 + 9000 * number
      return Sound.noise(count, amplitude: 0.05 * Double(number), seed: UInt64(number))
    }
    return try Episode(clips, format: making.format, settings: making.settings, pause: 900)
  }

  /// Samples by which what ffmpeg plays after a jump to `time` is off.
  private static func error(
    at time: Double, in episode: Episode, _ played: [Int16], within reach: Int,
    _ options: [String] = []
  ) throws -> Int? {
    let rate = episode.file.recording.sampleRate
    let heard = try Tool.decoded(
      episode.path, options + ["-ss", String(format: "%.3f", time)]
    ).samples.prefix(2000)
    let wanted = Int((time * Double(rate)).rounded())
    let first = max(0, wanted - reach)
    let last = min(played.count - heard.count, wanted + reach)
    var best: (offset: Int, distance: Int)?
    for offset in first...last {
      var distance = 0
      for (index, sample) in heard.enumerated() {
        distance += abs(Int(sample) - Int(played[offset + index]))
        if let best, distance >= best.distance { break }
      }
      if best.map({ distance < $0.distance }) ?? true { best = (offset, distance) }
    }
    guard heard.count == 2000, let best else { return nil }
    return best.offset - wanted
  }

  /// In the middle of sounds: silence is everywhere like itself.
  private static func times(in episode: Episode) -> [Double] {
    [1, 3, 6].map { index in
      let chapter = episode.file.recording.chapters[index]
      let sample = chapter.start + episode.segments[index].speechEnd / 2
      return Double(sample / 441) * 441 / Double(episode.file.recording.sampleRate)
    }
  }

  @Test(arguments: Making.all) func aJumpLandsOnTheSample(making: Making) throws {
    let episode = try Self.episode(making)
    let played = try episode.played().samples
    for time in Self.times(in: episode) {
      let error = try #require(try Self.error(at: time, in: episode, played, within: 1500))
      #expect(abs(error) <= rate(of: making) / 1000, "\(time) s: \(error) samples")
    }
  }

  /// ffmpeg is told the time in milliseconds.
  private func rate(of making: Making) -> Int { making.settings.mp3.sampleRate }

  /// Players that cannot read the whole file first go by the table, whose grain is a 256th of the
  /// file; ffmpeg takes the entry of the hundredth before.
  @Test(arguments: Making.mp3) func aJumpByTheSeekTableIsAsGoodAsTheTable(making: Making) throws {
    let episode = try Self.episode(making)
    let played = try episode.played().samples
    let grain = played.count / 100 + played.count / 256 + 2 * 1152
    for time in Self.times(in: episode) {
      let error = try #require(
        try Self.error(
          at: time, in: episode, played, within: 2 * grain, ["-usetoc", "1", "-noaccurate_seek"]))
      #expect(abs(error) <= grain, "\(time) s: \(error) samples")
    }
  }
}
