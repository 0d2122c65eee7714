import Foundation
import Synthesis
import Testing

@testable import Pipeline

/// What may happen to a run at any moment, with the real engine.
@Suite struct MishapTests {
  private let paper: Paper

  init() throws { paper = try Paper() }

  /// Whoever dies, and in the middle of whatever: the bytes are those of an undisturbed run.
  @Test(.timeLimit(.minutes(15)), arguments: [1, 2, 3])
  func enginesKilledAtRandomMomentsChangeNoByte(seed: UInt64) async throws {
    let script = Paper.script(
      (1...40).map { "Paragraph \($0) is about the price of bread, and the price of bread rises." })
    let calm = try await paper.read(script, engines: 4, store: nil)
    let before = paper.engineStarts
    let killer = Thread { [paper] in
      while paper.engineStarts < before + 4 { usleep(500) }
      var random = seed
      // Each of the first four; who comes in their place lives, for a request gets two engines.
      for engine in paper.engines[before..<before + 4] {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        usleep(UInt32(random >> 33 % 15_000))
        kill(engine, SIGKILL)
      }
    }
    killer.start()
    let disturbed = try await paper.read(script, engines: 4, store: paper.store)
    #expect(disturbed.segments == calm.segments)
    // Otherwise nobody was hit.
    #expect(paper.engineStarts > before + 4)
  }

  /// A run that was killed leaves what it had said; nothing half-written counts.
  @Test func whatWasKeptBeforeTheEndIsUsedAfterIt() async throws {
    let booth = try await paper.booth(engines: 1, store: paper.store)
    struct Killed: Error {}
    await #expect(throws: Killed.self) {
      try await booth.segments(for: Paper.story) { index, _ in if index == 3 { throw Killed() } }
    }
    await booth.close()
    let later = try await paper.read(store: paper.store)
    #expect(later.found >= 4 && later.found + later.made == 12)
    #expect(later.segments == (try await paper.read(store: nil)).segments)
  }
}
