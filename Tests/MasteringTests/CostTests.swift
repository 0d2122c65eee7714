import Core
import Foundation
import Testing

@testable import Mastering

/// Not a check but a measurement, for docs/Mastering.md:
/// `LECTOR_MEASURE=1 swift test -c release -Xswiftc -enable-testing --filter CostTests`
@Suite(.enabled(if: ProcessInfo.processInfo.environment["LECTOR_MEASURE"] != nil), .serialized)
struct CostTests {
  private static let clips = try! Sound.paragraphs.flatMap { paragraph in
    try [140, 150, 160, 170].flatMap { rate in
      try ["en-us", "en-gb"].map { try Sound.speech(paragraph, rate: rate, voice: $0) }
    }
  }

  private static let seconds = clips.reduce(0) { $0 + Double($1.samples.count) / 22_050 }

  /// CPU seconds per hour of audio.
  private func report(_ name: String, _ work: () throws -> Void) rethrows {
    let start = clock()
    try work()
    let cost = Double(clock() - start) / Double(CLOCKS_PER_SEC) * 3600 / Self.seconds
    print("\(name): \((cost * 100).rounded() / 100) s/h")
  }

  @Test func stages() throws {
    print("\(Int(Self.seconds)) s of speech in \(Self.clips.count) clips")
    let gain = try Mastering.gain(for: Self.clips, format: .mp3)
    let limiter = Limiter(gain: gain, ceiling: -2)
    var limited: [ArraySlice<Float>] = []
    report("gain and limiter at 22.05 kHz") { limited = Self.clips.map { limiter.limited($0) } }
    let high = try Self.clips.map { clip in
      let pcm = try Resampler.pcm(
        of: clip.samples.map { Float($0) / 32_768 }[...], from: 22_050, to: 44_100)
      return Clip(sampleRate: 44_100, samples: pcm, marks: [])
    }
    report("gain and limiter at 44.1 kHz (not used)") { _ = high.map { limiter.limited($0) } }
    try report("resampling to 44.1 kHz") {
      for sound in limited { _ = try Resampler.pcm(of: sound, from: 22_050, to: 44_100) }
    }
    let meter = try LoudnessMeter(sampleRate: 22_050)
    try report("loudness at 22.05 kHz (calibration only)") { for l in limited { try meter.add(l) } }
    for format in AudioFormat.allCases {
      let mastering = try Mastering(
        format: format, gain: try Mastering.gain(for: Self.clips, format: format))
      var segments: [Segment] = []
      try report("clip to segment, \(format)") {
        segments = try Self.clips.map { clip in try mastering.segment(from: clip) }
      }
      let folder = try Folder()
      try report("segments to file, \(format)") {
        var assembler = try Assembler(
          Mastering(format: format, gain: 0), path: folder.path("x"), tags: Episode.tags)
        for segment in segments {
          let words = segment.marks.map { (word: Word(""), token: $0.word) }
          try assembler.append(segment, utterance: 0, words: words, pause: 600)
        }
        _ = try assembler.finish()
      }
    }
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["LECTOR_PEAKS"] != nil)) func overshoot()
    throws
  {
    typealias MP3 = MasteringSettings.MP3
    let mp3 = [56, 64, 96, 128].flatMap { rate in
      [44_100, 22_050].flatMap { hertz in
        [false, true].map { MP3(bitrate: rate, isVariable: $0, sampleRate: hertz) }
      }
    }
    let all: [(AudioFormat, [MasteringSettings])] = [
      (.mp3, mp3.map { .init(mp3: $0) }),
      (.opus, [24, 32, 48, 64].map { .init(opus: .init(bitrate: $0)) }),
      (.m4a, [48, 64, 96].map { .init(aac: .init(bitrate: $0)) }),
    ]
    for (format, settings) in all {
      for settings in settings {
        let gain = try Mastering.gain(for: Self.clips, settings: settings, format: format)
        let peaks = try Self.clips.map {
          try Episode([$0], format: format, gain: gain, settings: settings).loudness().peak
        }.sorted()
        print(
          format, try Mastering(settings: settings, format: format, gain: gain).identity, "peaks",
          peaks[0], peaks[peaks.count / 2], peaks.suffix(4))
      }
    }
  }

  @Test func memoryForTenHours() throws {
    let segment = try Mastering(format: .mp3, gain: 6.5).segment(from: Self.clips[8])
    let folder = try Folder()
    var assembler = try Assembler(
      Mastering(format: .mp3, gain: 0), path: folder.path("x"), tags: Episode.tags)
    while assembler.sampleCount < 36_000 * 44_100 {
      let words = segment.marks.map { (word: Word(""), token: $0.word) }
      try assembler.append(segment, utterance: 0, words: words, pause: 600)
    }
    let file = try assembler.finish()
    let status = String(decoding: try Tool.bytes(of: "/proc/self/status"), as: UTF8.self)
    print(
      file.bytes, file.recording.cues.count,
      status.split(separator: "\n").filter { $0.hasPrefix("VmHWM") })
  }
}
