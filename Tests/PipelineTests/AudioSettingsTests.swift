import Core
import Mastering
import Testing

@testable import Pipeline
@testable import Workspace

/// The settings allow what Mastering takes: it knows the codecs, and the settings must not promise
/// what only fails when the first paragraph is spoken.
@Suite struct AudioSettingsTests {
  @Test(arguments: AudioSettings.SampleRate.all)
  func everyAllowedValueMakesAnEncoder(rate: AudioSettings.SampleRate) throws {
    var audio = AudioSettings()
    audio.sampleRate = rate
    for (vbr, bitrates) in [(false, [48, 56, 64, 80, 96, 112, 128]), (true, [56, 100, 128])] {
      for bitrate in bitrates {
        (audio.vbr, audio.bitrate) = (vbr, bitrate)
        _ = try Mastering(settings: MasteringSettings(audio), format: .mp3, gain: 0)
      }
    }
    for quality in 0...9 {
      audio.quality = quality
      _ = try Mastering(settings: MasteringSettings(audio), format: .mp3, gain: 0)
    }
    for bitrate in [24, 256] {
      audio.opusBitrate = bitrate
      _ = try Mastering(settings: MasteringSettings(audio), format: .opus, gain: 0)
    }
    for bitrate in [48, 128] {
      audio.aacBitrate = bitrate
      _ = try Mastering(settings: MasteringSettings(audio), format: .m4a, gain: 0)
    }
    for format in [AudioFormat.wav, .flac] {
      _ = try Mastering(settings: MasteringSettings(audio), format: format, gain: 0)
    }
  }

  @Test(arguments: [
    (8000, 16_000), (16_000, 16_000), (22_050, 22_050), (24_000, 24_000), (44_100, 44_100),
    (96_000, 48_000),
  ])
  func aFileFollowsItsEngineToTheNextRateThatMPEGHas(engine: Int, file: Int) {
    let settings = MasteringSettings().following(engineRate: engine)
    #expect(settings.mp3.sampleRate == file && settings.pcm.sampleRate == file)
  }
}
