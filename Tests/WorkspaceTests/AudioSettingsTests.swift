import Core
import Foundation
import Testing

@testable import Workspace

@Suite struct AudioSettingsTests {
  private func settings(_ yaml: String) throws -> Settings {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).yaml")
    try Data(yaml.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try Settings(file: file.path)
  }

  @Test func everyKeyIsRead() throws {
    let audio = try settings(
      """
      audio:
        formats: [m4a, mp3]
        loudness: -18.5
        peak: -2
        bitrate: 71
        vbr: true
        quality: 3
        sample_rate: 22050
        opus_bitrate: 24
        aac_bitrate: 96
      """
    ).audio
    var expected = AudioSettings()
    expected.formats = [.m4a, .mp3]
    (expected.loudness, expected.peak) = (-18.5, -2)
    (expected.bitrate, expected.vbr, expected.quality) = (71, true, 3)
    (expected.sampleRate, expected.opusBitrate, expected.aacBitrate) = (.hertz(22_050), 24, 96)
    #expect(audio == expected)
    #expect(try settings("audio:\n  sample_rate: voice\n").audio.sampleRate == .voice)
    // An empty value is a default, as everywhere.
    #expect(try settings("audio:\n  peak:\n").audio == AudioSettings())
  }

  @Test(arguments: [
    ("bitrate: 65", "65 is not one of 48, 56, 64, 80, 96, 112, 128"),
    ("{vbr: true, bitrate: 48}", "48 is not 56 to 128"),
    ("bitrate: loud", "loud is not one of 48, 56, 64, 80, 96, 112, 128"),
    ("bitrate: [64]", "this is not one of 48, 56, 64, 80, 96, 112, 128"),
    ("vbr: 3", "3 is not one of true, false"),
    ("quality: 10", "10 is not 0 to 9"),
    ("peak: 1", "1 is not -6.0 to 0.0"),
    ("loudness: -40", "-40 is not -30.0 to -10.0"),
    ("loudness: .nan", ".nan is not -30.0 to -10.0"),
    ("sample_rate: 11025", "11025 is not one of 44100, 48000, 32000, 22050, 24000, 16000, voice"),
    ("sample_rate: engine", "engine is not one of 44100, 48000"),
    ("opus_bitrate: 16", "16 is not 24 to 256"),
    ("aac_bitrate: 32", "32 is not 48 to 128"),
    ("formats: []", "this is not a list of mp3, opus, flac, wav, m4a"),
    ("formats: [mp4]", "this is not a list of mp3, opus, flac, wav, m4a, each at most once"),
    ("formats: [mp3, mp3]", "each at most once"),
  ])
  func whatMasteringDoesNotTakeIsRefusedWithKeyLineAndWhatIsAllowed(
    written: String, reason: String
  ) throws {
    let isFlow = written.hasPrefix("{")
    let yaml = isFlow ? "show:\n\naudio: \(written)\n" : "show:\n\naudio:\n  \(written)\n"
    do {
      _ = try settings(yaml)
      Issue.record("accepted")
    } catch SettingsError.invalid(_, let line, let said) {
      #expect(line == (isFlow ? 3 : 4))
      let key = isFlow ? "bitrate" : String(written.prefix { $0 != ":" })
      #expect(said.hasPrefix("\"audio.\(key)\": ") && said.contains(reason), "\(said)")
    }
  }
}
