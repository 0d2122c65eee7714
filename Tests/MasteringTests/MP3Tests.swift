import Core
import Testing

@testable import Mastering

struct MP3Tests {
  @Test(arguments: [44_100, 48_000, 32_000, 22_050, 24_000, 16_000], [false, true])
  func playersPlayExactlyTheTimeline(rate: Int, isVariable: Bool) throws {
    let clips = [7000, 12_345, 1].map { Sound.noise($0, amplitude: 0.3, seed: 9) }
    let episode = try Episode(
      clips, format: .mp3,
      settings: MasteringSettings(mp3: .init(isVariable: isVariable, sampleRate: rate)))
    let recording = episode.file.recording
    let played = try episode.played()
    #expect(played.samples.count == recording.sampleCount)
    #expect(played.complaints.isEmpty)
    #expect(recording.sampleCount % (rate >= 32_000 ? 1152 : 576) == 0)
  }

  /// Where the decoded sound resembles the original most is where it should be, to the sample.
  @Test func soundIsHeardWhereTheMarksAre() throws {
    var clip = Sound.silence(30_000)
    for (word, start) in [4000, 15_000, 26_000].enumerated() {
      clip.marks.append(Mark(word: word, sample: start))
      clip.samples.replaceSubrange(
        start..<start + 2000, with: Sound.noise(2000, amplitude: 0.5, seed: 1).samples)
    }
    let episode = try Episode([clip, clip], format: .mp3)
    let played = try episode.played().samples.map(Double.init)
    let burst = try Resampler.pcm(
      of: clip.samples[4000..<6000].map { Float($0) / 32_768 }[...], from: 22_050, to: 44_100)
    for cue in episode.file.recording.cues {
      let likeness = (-20...20).map { lag in
        burst.enumerated().reduce(0) {
          $0 + Double($1.element) * played[cue.start + lag + $1.offset]
        }
      }
      #expect(likeness.max() == likeness[20], "\(cue)")
    }
  }

  @Test(arguments: [
    MasteringSettings.MP3(), .init(bitrate: 128), .init(sampleRate: 22_050),
    .init(isVariable: true), .init(isVariable: true, sampleRate: 22_050),
  ])
  func theInfoHeaderSaysWhatPlayersNeed(settings: MasteringSettings.MP3) throws {
    // Noise and silence, so that variable frames differ as much as they can.
    let clips = [9000, 60_000, 4000].map { Sound.noise($0, amplitude: 0.3, seed: 2) }
    let episode = try Episode(clips, format: .mp3, settings: .init(mp3: settings), pause: 3000)
    let bytes = try episode.bytes()
    let header = try #require(FirstFrame(of: bytes))
    let samplesPerFrame = episode.segments[0].shape.samplesPerFrame
    #expect(header.isVariable == settings.isVariable)
    #expect(header.delay == 576)
    #expect(header.delay + header.padding == 1152)
    let samples = episode.file.recording.sampleCount + 1152
    #expect(header.frameCount * samplesPerFrame == samples)
    #expect(header.byteCount == bytes.count - header.offset)
    #expect(header.storedCRC == header.computedCRC)
    let starts = header.frameStarts
    #expect(starts.count == header.frameCount + 1)
    // The real place of the frame at each hundredth, in 256ths of the file.
    let places = (0..<100).map { starts[1 + $0 * header.frameCount / 100] * 256 / header.byteCount }
    #expect(header.seekTable.map(Int.init) == places)
    if settings.isVariable {
      #expect(Set(zip(starts.dropFirst(), starts.dropFirst(2)).map { $1 - $0 }).count > 3)
    }
  }

  /// Hours of frames, of which not every place can be remembered.
  @Test(arguments: [1, 4096, 4097, 100_000, 1_400_003]) func seekPointsStayFewAndTrue(count: Int) {
    var points = SeekPoints()
    // Frames of 100, 101 … 163 bytes, again and again.
    func start(_ frame: Int) -> Int {
      frame / 64 * (64 * 100 + 2016) + frame % 64 * 100 + (0..<frame % 64).reduce(0, +)
    }
    for frame in 0..<count { points.append(start(frame)) }
    #expect(points.frameCount == count)
    for percent in 0..<100 {
      let wanted = start(percent * count / 100)
      let found = points.offset(ofPercent: percent, end: start(count))
      // Exact, or a 4,096th of the file off.
      #expect(abs(found - wanted) <= (count <= 4096 ? 0 : start(count) / 4096))
    }
  }

  @Test(arguments: [44_100, 22_050], [56, 64, 80]) func variableFramesTakeOnAverageWhatWasAsked(
    rate: Int, bitrate: Int
  ) throws {
    let clips = try Sound.paragraphs.map { try Sound.speech($0) }
    let settings = MasteringSettings(
      mp3: .init(bitrate: bitrate, isVariable: true, sampleRate: rate))
    let mastering = try Mastering(settings: settings, format: .mp3, gain: 6.5)
    let segments = try clips.map { clip in try mastering.segment(from: clip) }
    let bits = segments.reduce(0) { $0 + 8 * $1.payload.count }
    let seconds = segments.reduce(0) { $0 + Double($1.sampleCount) / Double(rate) }
    #expect(abs(Double(bits) / seconds / 1000 / Double(bitrate) - 1) < 0.15)
    // What is silent costs little.
    #expect(Set(segments.flatMap { Self.bitrates(of: $0) }).count > 3)
  }

  private static func bitrates(of segment: Segment) -> [Int] {
    var (rates, rest) = ([Int](), segment.payload[...])
    while let header = MPEGHeader(rest) {
      rates.append(header.bitrate)
      rest = rest.dropFirst(header.frameLength)
    }
    return rates
  }

  /// "123456789" is the check value of the catalogue of CRCs; pieces of any length go on where the
  /// last ended.
  @Test func theChecksumIsTheSameInOnePieceAndInMany() {
    #expect(CRC16.of(Array("123456789".utf8)) == 0xBB3D)
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
    for piece in [1, 7, 8, 9, 333] {
      var crc = CRC16()
      for start in stride(from: 0, to: bytes.count, by: piece) {
        crc.update(bytes[start..<min(bytes.count, start + piece)])
      }
      #expect(crc.value == CRC16.of(bytes))
    }
  }

  /// Our reading of the header, held against LAME's own.
  @Test func lamesOwnHeaderHasTheSameChecksum() throws {
    let folder = try Folder()
    let clip = Sound.noise(50_000, amplitude: 0.3, seed: 2)
    let raw = clip.samples.flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
    }
    let source = try folder.write(raw, to: "noise.raw")
    _ = try Tool.run(
      "lame", "--quiet", "-r", "-s", "22.05", "-m", "m", "-b", "64", "--resample", "44.1", source,
      folder.path("lame.mp3"))
    let frame = try #require(FirstFrame(of: try Tool.bytes(of: folder.path("lame.mp3"))))
    #expect(frame.storedCRC == frame.computedCRC)
    #expect(frame.delay == 576)
  }
}
