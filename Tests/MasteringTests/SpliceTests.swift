import Core
import Testing

@testable import Mastering

struct SpliceTests {
  /// Sounds that end at full scale at every distance from a frame's end.
  private static let lengths = stride(from: 3000, to: 3000 + 1152, by: 97).map { $0 }

  @Test(arguments: [44_100, 48_000, 22_050], [false, true])
  func segmentsLaidEndToEndDecodeToTheSamplesOfTheirSeparateDecodes(rate: Int, isVariable: Bool)
    throws
  {
    let folder = try Folder()
    let settings = MasteringSettings(mp3: .init(isVariable: isVariable, sampleRate: rate))
    let mastering = try Mastering(settings: settings, format: .mp3, gain: 0)
    let segments = try Self.lengths.map {
      try mastering.segment(from: Sound.noise($0, amplitude: 1, seed: UInt64($0), rate: rate))
    }
    var separate: [Int16] = []
    for (index, segment) in segments.enumerated() {
      let decode = try Tool.decoded(try folder.write(Array(segment.payload), to: "\(index).mp3"))
      #expect(decode.samples.count == segment.sampleCount)
      separate += decode.samples
    }
    let splice = try folder.write(segments.flatMap(\.payload), to: "splice.mp3")
    let together = try Tool.decoded(splice).samples
    let differences = zip(together, separate).enumerated().filter { $1.0 != $1.1 }.map(\.offset)
    #expect(differences.isEmpty, "\(differences.count) from \(differences.first ?? 0)")
    #expect(together.count == separate.count)
  }

  /// Speech cut anywhere, in the middle of a vowel too, decodes as its pieces do alone.
  @Test(arguments: [
    MasteringSettings.MP3(), .init(bitrate: 128), .init(bitrate: 48, sampleRate: 22_050),
    .init(isVariable: true), .init(bitrate: 100, isVariable: true),
    .init(isVariable: true, sampleRate: 22_050), .init(sampleRate: 48_000),
    .init(sampleRate: 32_000), .init(sampleRate: 24_000), .init(sampleRate: 16_000),
  ])
  func speechCutAtAHundredRandomPlacesDecodesAsItsPieces(settings: MasteringSettings.MP3) throws {
    let folder = try Folder()
    let speech = try Sound.paragraphs.reduce(into: [Int16]()) {
      $0 += try Sound.speech($1).samples
    }
    var random = UInt64(settings.sampleRate + settings.bitrate)
    let cuts = (0..<100).map { _ in
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % speech.count
    }
    let places = [0] + Set(cuts).sorted() + [speech.count]
    let mastering = try Mastering(settings: .init(mp3: settings), format: .mp3, gain: 8)
    let segments = try zip(places, places.dropFirst()).map { start, end in
      let samples = Array(speech[start..<end])
      return try mastering.segment(from: Clip(sampleRate: 22_050, samples: samples, marks: []))
    }.filter { $0.sampleCount > 0 }
    #expect(segments.count > 80)
    let separate = try Tool.decodedEach(
      try segments.enumerated().map { try folder.write(Array($1.payload), to: "\($0).mp3") })
    let together = try Tool.decoded(
      try folder.write(segments.flatMap(\.payload), to: "splice.mp3"))
    #expect(separate.map(\.count) == segments.map(\.sampleCount))
    #expect(together.samples == separate.flatMap { $0 })
  }

  /// Each packet stands for the state that the one before left behind; silence resets it.
  @Test(arguments: [AudioFormat.opus, .m4a])
  func packetsDecodeAsTheyDoAlone(format: AudioFormat) throws {
    var clips = Self.lengths.prefix(4).map {
      Sound.noise($0, amplitude: 0.7, seed: UInt64($0), rate: 48_000)
    }
    clips += try ["Good evening.", "Stop!", "The bridge is closed."].map { try Sound.speech($0) }
    let splice = try Episode(clips, format: format, pause: 0)
    let together = try splice.played().samples
    for (index, clip) in clips.enumerated() {
      let alone = try Episode([clip], format: format, pause: 0).played().samples
      let start = splice.file.recording.chapters[index].start
      let differences = alone.indices.filter { alone[$0] != together[start + $0] }
      #expect(differences.isEmpty, "\(index): \(differences.count) from \(differences.first ?? 0)")
    }
  }

  @Test(arguments: [false, true]) func aJointIsDigitalSilence(isVariable: Bool) throws {
    let folder = try Folder()
    let settings = MasteringSettings(mp3: .init(isVariable: isVariable))
    let mastering = try Mastering(settings: settings, format: .mp3, gain: 0)
    for length in Self.lengths {
      let segment = try mastering.segment(
        from: Sound.noise(length, amplitude: 1, seed: 5, rate: 44_100))
      let samples = try Tool.decoded(try folder.write(Array(segment.payload), to: "\(length).mp3"))
        .samples
      #expect(samples.suffix(96).allSatisfy { $0 == 0 }, "\(length)")
    }
  }
}
