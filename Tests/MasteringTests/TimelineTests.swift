import Core
import Testing

@testable import Mastering

struct TimelineTests {
  private static func clip(_ seconds: Double) -> Clip {
    var clip = Sound.noise(Int(seconds * 22_050), amplitude: 0.2, seed: 8)
    clip.marks = [
      Mark(word: 0, sample: 0), Mark(word: 1, sample: clip.samples.count / 2),
    ]
    return clip
  }

  @Test(arguments: AudioFormat.allCases, [0, 100, 350, 600, 2000])
  func aPauseIsAsLongAsAskedToHalfAFrame(format: AudioFormat, pause: Int) throws {
    let episode = try Episode([Self.clip(0.5), Self.clip(0.7)], format: format, pause: pause)
    let cues = episode.file.recording.cues
    let shape = episode.segments[0].shape
    let silence = (cues[2].start - cues[1].end) * 1000 / shape.sampleRate
    // The tail that splicing needs is the least: 78 ms for MP3, 50 for Opus, 70 for AAC.
    let least =
      [AudioFormat.mp3: 52...78, .opus: 29...50, .m4a: 46...70][format] ?? 0...0
    if pause > least.upperBound {
      let frame = shape.samplesPerFrame * 1000 / shape.sampleRate + 1
      #expect(silence >= pause - frame / 2 - 1 && silence <= pause + frame + frame / 2)
    } else if pause == 0 {
      #expect(least.contains(silence))
    }
  }

  @Test(arguments: AudioFormat.allCases)
  func theLastCueEndsWhereTheRecordingEnds(format: AudioFormat) throws {
    for seconds in [0.31, 0.5, 0.517, 0.66] {
      let episode = try Episode([Self.clip(seconds)], format: format, pause: 3000)
      let recording = episode.file.recording
      let rest = recording.sampleCount - (recording.cues.last?.end ?? 0)
      #expect((0...recording.sampleRate * 27 / 1000).contains(rest))
      #expect(recording.chapters.last?.end == recording.sampleCount)
    }
  }

  @Test func cuesFollowOneAnotherAndKnowTheirWords() throws {
    let utterance = Sound.utterance("two words")
    let mastering = try Mastering(format: .mp3, gain: 0)
    let folder = try Folder()
    var assembler = try Assembler(
      Mastering(format: .mp3, gain: 0), path: folder.path("a.mp3"), tags: Episode.tags)
    for index in 0..<3 {
      try assembler.append(
        try mastering.segment(from: Self.clip(0.4)), utterance: index, of: utterance)
    }
    let cues = try assembler.finish().recording.cues
    #expect(cues.map(\.utterance) == [0, 0, 1, 1, 2, 2])
    #expect(cues.map(\.token) == [0, 1, 0, 1, 0, 1])
    #expect(cues.allSatisfy { $0.start < $0.end })
    #expect(zip(cues, cues.dropFirst()).allSatisfy { $0.end <= $1.start })
    #expect(cues[0].end == cues[1].start)
  }

  @Test(arguments: AudioFormat.allCases)
  func anUtteranceWithoutSoundTakesNoTime(format: AudioFormat) throws {
    var silent = Sound.silence(0)
    silent.marks = [Mark(word: 0, sample: 0)]
    let episode = try Episode(
      [Self.clip(0.4), silent, Self.clip(0.4), silent], format: format, pause: 600)
    let without = try Episode([Self.clip(0.4), Self.clip(0.4)], format: format, pause: 600)
    #expect(episode.segments[1].sampleCount == 0)
    #expect(episode.segments[1].payload.isEmpty)
    let recording = episode.file.recording
    #expect(recording.sampleCount == without.file.recording.sampleCount)
    #expect(recording.cues.count == 6)
    #expect(recording.cues[2].start == recording.cues[2].end)
    #expect(recording.cues[5].end == recording.sampleCount)
    #expect(recording.chapters.map(\.title) == ["Розділ 1", "Розділ 3"])
    #expect(try episode.played().samples.count == recording.sampleCount)
  }

  @Test(arguments: AudioFormat.allCases)
  func aRecordingOfNothingIsRefused(format: AudioFormat) {
    #expect(throws: MasteringError.emptyRecording) {
      _ = try Episode([Sound.silence(0), Sound.silence(500)], format: format)
    }
  }

  @Test func aSegmentOfOtherSettingsDoesNotFit() throws {
    let other = try Mastering(
      settings: .init(mp3: .init(sampleRate: 22_050)), format: .mp3, gain: 0)
    let segment = try other.segment(from: Self.clip(0.3))
    let folder = try Folder()
    #expect(throws: MasteringError.foreignSegment) {
      var assembler = try Assembler(
        Mastering(format: .mp3, gain: 0), path: folder.path("a"), tags: Episode.tags)
      try assembler.append(segment, utterance: 0, words: [], pause: 0)
      _ = try assembler.finish()
    }
  }

  @Test func aMarkWithoutAWordIsNamed() throws {
    let segment = try Mastering(format: .mp3, gain: 0).segment(from: Self.clip(0.3))
    let folder = try Folder()
    #expect(throws: MasteringError.noSuchWord(0, of: 0)) {
      var assembler = try Assembler(
        Mastering(format: .mp3, gain: 0), path: folder.path("a"), tags: Episode.tags)
      try assembler.append(segment, utterance: 0, words: [], pause: 0)
      _ = try assembler.finish()
    }
  }

  /// What does not fit in memory waits in a file that nobody sees, and comes back as it was.
  @Test func aLongRecordingWaitsOnDisk() throws {
    let folder = try Folder()
    let spool = Spool(near: folder.path("x.mp3"), limit: 1000)
    let packets = (0..<400).map { index in [UInt8](repeating: UInt8(index % 251), count: 3 + index)
    }
    for packet in packets {
      try spool.append(([UInt8(packet.count & 0xFF), UInt8(packet.count >> 8)] + packet)[...])
    }
    #expect(try folder.names.isEmpty)
    var back: [[UInt8]] = []
    try spool.replayPackets { back.append(Array($0)) }
    #expect(back == packets)
    var count = 0
    try spool.replay { count += $0.count }
    #expect(count == spool.count)
  }
}
