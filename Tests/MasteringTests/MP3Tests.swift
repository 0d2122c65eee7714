import Core
import Testing

@testable import Mastering

struct MP3Tests {
  @Test(arguments: [44_100, 48_000, 32_000, 22_050, 24_000, 16_000])
  func playersPlayExactlyTheTimeline(rate: Int) throws {
    let clips = [7000, 12_345, 1].map { Sound.noise($0, amplitude: 0.3, seed: 9) }
    let episode = try Episode(
      clips, format: .mp3, settings: MasteringSettings(mp3: .init(sampleRate: rate)))
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
      of: clip.samples[4000..<6000].map { Float($0) / 32_768 }, from: 22_050, to: 44_100)
    for cue in episode.file.recording.cues {
      let likeness = (-20...20).map { lag in
        burst.enumerated().reduce(0) {
          $0 + Double($1.element) * played[cue.start + lag + $1.offset]
        }
      }
      #expect(likeness.max() == likeness[20], "\(cue)")
    }
  }

  @Test func theInfoHeaderSaysWhatPlayersNeed() throws {
    let episode = try Episode([Sound.noise(50_000, amplitude: 0.3, seed: 2)], format: .mp3)
    let bytes = try episode.bytes()
    let frames = try #require(FirstFrame(of: bytes))
    #expect(frames.delay == 576)
    #expect(frames.delay + frames.padding == 1152)
    #expect(frames.frameCount * 1152 == episode.file.recording.sampleCount + 1152)
    #expect(frames.byteCount == bytes.count - frames.offset)
    #expect(frames.storedCRC == frames.computedCRC)
    #expect(frames.seekTable == frames.seekTable.sorted())
    #expect(frames.seekTable[0] <= 2 && frames.seekTable[99] >= 252)
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

/// The Info header of a file as a player reads it.
struct FirstFrame {
  let offset: Int
  private let bytes: [UInt8]
  private let info: Int

  /// - Parameter file: ID3v2 tag, if any, and MPEG-1 mono frames.
  init?(of file: [UInt8]) {
    var start = 0
    if file.starts(with: Array("ID3".utf8)) {
      start = 10 + file[6..<10].reduce(0) { $0 << 7 | Int($1) }
    }
    offset = start
    bytes = file
    info = start + 4 + 17
    guard Array(file[info..<info + 4]) == Array("Info".utf8) else { return nil }
  }

  private func big(_ position: Int, _ count: Int) -> Int {
    bytes[info + position..<info + position + count].reduce(0) { $0 << 8 | Int($1) }
  }

  var frameCount: Int { big(8, 4) }
  var byteCount: Int { big(12, 4) }
  var seekTable: [UInt8] { Array(bytes[info + 16..<info + 116]) }
  var delay: Int { big(141, 3) >> 12 }
  var padding: Int { big(141, 3) & 0xFFF }
  var storedCRC: Int { big(154, 2) }
  var computedCRC: Int { Int(CRC16.of(Array(bytes[offset..<info + 154]))) }
}
