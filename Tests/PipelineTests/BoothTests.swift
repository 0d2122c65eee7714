import Core
import Foundation
import Mastering
import Testing
import Workspace

@testable import Pipeline

@Suite struct BoothTests {
  private let paper: Paper

  init() throws { paper = try Paper() }

  @Test(.timeLimit(.minutes(15))) func whatWasSaidOnceIsNotSaidAgainAndNoEngineStarts() async throws
  {
    let plain = try await paper.read(store: nil)
    let cold = try await paper.read(store: paper.store)
    #expect((cold.found, cold.made) == (0, 12))
    let starts = paper.engineStarts
    #expect(starts > 0)
    let warm = try await paper.read(store: paper.store)
    #expect((warm.found, warm.made) == (12, 0))
    #expect(paper.engineStarts == starts)
    #expect(plain.segments == cold.segments && cold.segments == warm.segments)
  }

  @Test func theNumberOfEnginesDoesNotChangeAByte() async throws {
    let one = try await paper.read(engines: 1, store: nil)
    #expect(try await paper.read(engines: 4, store: nil).segments == one.segments)
  }

  @Test func aCorrectionSpeaksTheChangedParagraphOnly() async throws {
    let before = try await paper.read(store: paper.store)
    var script = Paper.story
    script.utterances[5] = Paper.script(["Paragraph six was wrong."]).utterances[0]
    // A pause is silence of the assembly, not of the segment.
    script.utterances[2].pauseAfter = 2000
    script.utterances.remove(at: 9)
    script.utterances.swapAt(0, 1)
    let after = try await paper.read(script, store: paper.store)
    #expect((after.found, after.made) == (10, 1))
    #expect(after.segments[0] == before.segments[1] && after.segments[5] != before.segments[5])
  }

  @Test func whateverChangesTheSoundChangesTheKey() async throws {
    let script = Paper.script(["One paragraph."])
    func made(
      _ voice: Voice = Paper.voice(), _ formats: [AudioFormat] = [.mp3],
      _ settings: MasteringSettings = .init()
    ) async throws -> Int {
      try await paper.read(script, voice, formats, settings: settings, store: paper.store).made
    }
    #expect(try await made() == 1)
    #expect(try await made() == 0)
    #expect(try await made(Paper.voice(rate: 150)) == 1)
    #expect(try await made(Paper.voice(gain: 7)) == 1)
    #expect(try await made(Paper.voice(), [.mp3, .flac]) == 1)
    #expect(try await made(Paper.voice(), [.mp3], .init(mp3: .init(bitrate: 96))) == 1)
    // A voice's name and title are not heard.
    var renamed = Paper.voice()
    (renamed.name, renamed.title) = ("other", "Other")
    #expect(try await made(renamed) == 0)
  }

  @Test func damagedEntriesAreMadeAgainAndNoted() async throws {
    let cold = try await paper.read(store: paper.store)
    for (number, path) in paper.entries.enumerated() {
      var bytes = try Data(contentsOf: URL(filePath: path))
      switch number % 3 {
      case 0: bytes[bytes.count / 2] ^= 1
      case 1: bytes.removeLast(bytes.count / 3)
      default: bytes.removeAll()
      }
      try bytes.write(to: URL(filePath: path))
    }
    let repaired = try await paper.read(store: paper.store)
    #expect(repaired.segments == cold.segments)
    #expect((repaired.found, repaired.made) == (0, 12))
    #expect(repaired.notes.filter { $0.message.contains("damaged") }.count >= 12)
    #expect(try await paper.read(store: paper.store).found == 12)
  }

  @Test func twoRunsFillOneStoreAtTheSameTime() async throws {
    let paper = paper
    async let left = paper.read(store: paper.store)
    async let right = paper.read(store: paper.store)
    let (one, other) = try await (left, right)
    #expect(one.segments == other.segments)
    let later = try await paper.read(store: paper.store)
    #expect(later.segments == one.segments && later.made == 0)
    #expect(!later.notes.contains { $0.message.contains("damaged") })
  }

  @Test func aStoreThatCannotBeWrittenCostsNothingButTheSpeaking() async throws {
    let store = SegmentStore(folder: "/proc/self/nowhere", limit: 1 << 30)
    let reading = try await paper.read(store: store)
    #expect(reading.made == 12 && reading.segments.count == 12)
    #expect(reading.notes.contains { $0.message.contains("cannot be kept") })
  }

  @Test func aVoiceWithoutAGainIsMeasuredOnce() async throws {
    let voice = Paper.voice(gain: nil)
    let first = try await paper.booth(voice, [.mp3, .opus], store: paper.store)
    await first.close()
    let starts = paper.engineStarts
    let second = try await paper.booth(voice, [.mp3, .opus], store: paper.store)
    await second.close()
    #expect(paper.engineStarts == starts)
    #expect(first.masterings.map(\.gain) == second.masterings.map(\.gain))
    #expect(first.masterings[0].gain != first.masterings[1].gain)
    let alone = try await paper.booth(voice, [.opus], engines: 1, store: nil)
    await alone.close()
    #expect(alone.masterings[0].gain == first.masterings[1].gain)
  }

  /// A listener, a player, a file: whoever takes the segments has the first before the last is made.
  @Test func theFirstSegmentIsThereBeforeTheLastIsSpoken() async throws {
    let booth = try await paper.booth(engines: 1, store: paper.store)
    let script = Paper.script((1...40).map { "This is paragraph \($0)." })
    var madeAtFirst = 0
    try await booth.segments(for: script) { index, _ in
      if index == 0 { madeAtFirst = booth.counts.made }
    }
    #expect((1...8).contains(madeAtFirst) && booth.counts.made == 40)
    await booth.close()
  }
}
