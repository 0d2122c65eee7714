import Core
import Mastering
import Testing
import Workspace

@testable import Pipeline

/// Several voices in one article.
@Suite struct CastTests {
  private static let texts = ["The bridge is closed.", "Nobody knows for how long."]

  /// A voice whose quotations another voice says, and a script in which the second utterance is one.
  private static func cast() -> (voice: Voice, script: Script) {
    var voice = Paper.voice()
    var second = Paper.voice(gain: nil, rate: 300)
    second.name = "second"
    voice.blocks[.quotation] = second
    var script = Paper.script(texts)
    script.utterances[1].kind = .quotation
    script.utterances[1].voice = "second"
    return (voice, script)
  }

  @Test func aQuotationIsSaidByItsOwnVoice() async throws {
    let paper = try Paper()
    let (voice, script) = Self.cast()
    let alone = try await paper.read(script, Paper.voice(), store: paper.store)
    let both = try await paper.read(script, voice, store: paper.store)
    #expect(both.segments[0] == alone.segments[0])
    #expect(both.segments[1][0].speechEnd * 3 < alone.segments[1][0].speechEnd * 2)
    // The other voice was measured, its words were made, and the first one's were kept.
    #expect(both.found == 1 && both.made == 1)
    let again = try await paper.read(script, voice, store: paper.store)
    #expect(again.segments == both.segments && again.made == 0)
  }

  @Test func whoHasNothingToSayIsNotCalled() async throws {
    let paper = try Paper()
    var (voice, _) = Self.cast()
    var absent = Paper.voice()
    absent.name = "absent"
    absent.engine = "nowhere"
    voice.blocks[.table] = absent
    let reading = try await paper.read(Paper.script(Self.texts), voice, store: nil)
    #expect(reading.segments.count == 2)
  }

  @Test func aVoiceThatIsMissedIsNamed() async throws {
    let paper = try Paper()
    var (voice, script) = Self.cast()
    voice.blocks[.quotation]?.engine = "nowhere"
    let (missing, lines) = (voice, script)
    await #expect(throws: (any Error).self) { try await paper.read(lines, missing, store: nil) }
  }

  @Test func everyPartChangesTheDigestOfAVoice() {
    let (voice, _) = Self.cast()
    var other = voice
    other.blocks[.quotation]?.rate = 200
    var moved = voice
    moved.blocks = [.headline: voice.speaker(of: .quotation)]
    let digests = [voice, other, moved, Paper.voice()].map { SegmentKeys.Fields(of: $0).digest }
    #expect(Set(digests).count == 4)
  }
}
