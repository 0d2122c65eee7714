import Core
import Testing

@testable import Mastering

struct SegmentTests {
  private static func segment(_ format: AudioFormat, rate: Int = 22_050) throws -> Segment {
    var clip = Sound.noise(9000, amplitude: 0.2, seed: 6, rate: rate)
    clip.marks = [
      Mark(word: 0, sample: 0), Mark(word: 1, sample: 4500), Mark(word: 2, sample: 9000),
    ]
    return try Mastering(format: format, gain: 3).segment(from: clip)
  }

  @Test(arguments: AudioFormat.allCases)
  func aSegmentIsWholeFramesWithMarksAtTheFilesRate(format: AudioFormat) throws {
    let segment = try Self.segment(format)
    let rate = segment.shape.sampleRate
    #expect(segment.sampleCount % segment.shape.samplesPerFrame == 0)
    #expect(abs(segment.speechEnd - 9000 * rate / 22_050) <= 2)
    #expect(segment.marks[1] == Mark(word: 1, sample: (4500 * rate + 11_025) / 22_050))
    #expect(segment.marks[2].sample <= segment.speechEnd)
  }

  @Test(arguments: AudioFormat.allCases)
  func aSegmentComesBackFromAStore(format: AudioFormat) throws {
    let segment = try Self.segment(format)
    #expect(try Segment(bytes: segment.bytes) == segment)
    for count in [0, 8, 47, 60, segment.bytes.count - 1] {
      #expect(throws: MasteringError.damagedSegment) {
        try Segment(bytes: Array(segment.bytes.prefix(count)))
      }
    }
  }

  @Test func aVariableSegmentComesBackVariableAndDoesNotFitInAConstantFile() throws {
    let settings = MasteringSettings(mp3: .init(isVariable: true))
    let segment = try Mastering(settings: settings, format: .mp3, gain: 3)
      .segment(from: Sound.noise(9000, amplitude: 0.2, seed: 6))
    #expect(segment.shape.isVariable)
    #expect(try Segment(bytes: segment.bytes) == segment)
    let folder = try Folder()
    #expect(throws: MasteringError.foreignSegment) {
      var assembler = try Assembler(
        Mastering(format: .mp3, gain: 0), path: folder.path("a"), tags: Episode.tags)
      try assembler.append(segment, utterance: 0, words: [], pause: 0)
      _ = try assembler.finish()
    }
  }

  @Test(arguments: 0..<48) func aBitFlippedInItsHeadIsNoticedOrHarmless(byte: Int) throws {
    let good = try Self.segment(.mp3).bytes
    for bit in 0..<8 {
      var bytes = good
      bytes[byte] ^= 1 << UInt8(bit)
      guard let segment = try? Segment(bytes: bytes) else { continue }
      let folder = try Folder()
      do throws(MasteringError) {
        var assembler = try Assembler(
          Mastering(format: .mp3, gain: 0), path: folder.path("a"), tags: Episode.tags)
        let words = (0..<3).map { (word: Word(""), token: $0) }
        try assembler.append(segment, utterance: 0, words: words, pause: 0)
        _ = try assembler.finish()
      } catch {
        #expect([.foreignSegment, .damagedSegment, .emptyRecording].contains(error))
      }
    }
  }

  @Test(arguments: [8000, 11_025, 16_000, 22_050, 24_000, 44_100, 48_000])
  func enginesOfAnyRateAreMastered(rate: Int) throws {
    let segment = try Self.segment(.mp3, rate: rate)
    #expect(abs(segment.speechEnd - 9000 * 44_100 / rate) <= 8)
  }

  @Test(arguments: [0, -1, 400, 1_000_000])
  func aRateThatNoEngineHasIsRefused(rate: Int) throws {
    let mastering = try Mastering(format: .mp3, gain: 0)
    #expect(throws: MasteringError.unsupportedSampleRate(rate)) {
      try mastering.segment(from: Clip(sampleRate: rate, samples: [1000], marks: []))
    }
  }

  @Test func settingsThatAnEncoderCannotDoAreRefused() {
    #expect(throws: MasteringError.unsupportedSampleRate(11_025)) {
      try Mastering(settings: .init(mp3: .init(sampleRate: 11_025)), format: .mp3, gain: 0)
    }
    for (bitrate, isVariable) in [(63, false), (40, false), (160, false), (55, true), (129, true)] {
      let settings = MasteringSettings(mp3: .init(bitrate: bitrate, isVariable: isVariable))
      #expect(throws: MasteringError.unsupportedSetting(.mp3, setting: "bit rate", value: bitrate))
      {
        try Mastering(settings: settings, format: .mp3, gain: 0)
      }
    }
    #expect(throws: Never.self) {
      try Mastering(
        settings: .init(mp3: .init(bitrate: 63, isVariable: true)), format: .mp3, gain: 0)
    }
    #expect(throws: MasteringError.unsupportedSetting(.opus, setting: "bit rate", value: 6)) {
      try Mastering(settings: .init(opus: .init(bitrate: 6)), format: .opus, gain: 0)
    }
  }

  @Test func whateverDecidesTheBytesIsInTheIdentity() throws {
    var quality = MasteringSettings()
    quality.mp3.quality = 3
    var bitrate = MasteringSettings()
    bitrate.mp3.bitrate = 96
    var variable = MasteringSettings()
    variable.mp3.isVariable = true
    let identities = try [
      Mastering(format: .mp3, gain: 0), Mastering(format: .mp3, gain: 0.01),
      Mastering(settings: quality, format: .mp3, gain: 0),
      Mastering(settings: bitrate, format: .mp3, gain: 0),
      Mastering(settings: variable, format: .mp3, gain: 0),
      Mastering(settings: .init(peak: -2), format: .mp3, gain: 0),
      Mastering(format: .opus, gain: 0), Mastering(format: .wav, gain: 0),
    ].map(\.identity)
    #expect(Set(identities).count == identities.count)
    #expect(identities[0].contains("LAME 3.10"))
    #expect(identities[6].contains("libopus 1."))
  }

  @Test func severalThreadsMakeTheSameBytes() async throws {
    let mastering = try Mastering(format: .mp3, gain: 3)
    let clips = (0..<12).map { Sound.noise(8000, amplitude: 0.3, seed: UInt64($0 % 3)) }
    let segments = try await withThrowingTaskGroup(of: (Int, Segment).self) { group in
      for (index, clip) in clips.enumerated() {
        group.addTask { (index, try mastering.segment(from: clip)) }
      }
      return try await group.reduce(into: [Int: Segment]()) { $0[$1.0] = $1.1 }
    }
    for index in clips.indices { #expect(segments[index] == segments[index % 3]) }
  }
}
