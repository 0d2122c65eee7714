import Core
import Synthesis
import Testing

@Suite struct DeterminismTests {
  /// Fifty different utterances from a few stems, with questions, names, letters and phonemes.
  private static let utterances: [[String]] = {
    let openings = ["The ministers met in", "Nobody in", "A spokesman for", "Trains to", "Why"]
    let places = [
      "Rotterdam,", "the old town", "[[k'i:v]]", "the D.P.R.K", "north Wales,", "Lisbon;",
      "the harbour", "a village of nine houses", "Ghent", "the valley",
    ]
    let endings = ["said so twice.", "have been late again!", "would that be?", "closed."]
    return (0..<50).map { index in
      "\(openings[index % 5]) \(places[index / 5]) \(endings[index % 4])".words
    }
  }()

  private func clips(_ utterances: [[String]], engines: Int) async throws -> [[String]: Clip] {
    try await withPool(try espeak(), engines: engines) { pool in
      try await withThrowingTaskGroup { group in
        for words in utterances {
          group.addTask { (words, try await pool.clip(of: words)) }
        }
        return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
      }
    }
  }

  @Test func fiftyUtterancesAreTheSameInAnyOrderFromAnyNumberOfEngines() async throws {
    let once = try await clips(Self.utterances, engines: 1)
    #expect(once.count == 50)
    #expect(once.values.allSatisfy { $0.samples.count > 10_000 })
    #expect(try await clips(Self.utterances.reversed(), engines: 1) == once)
    #expect(try await clips(Self.utterances, engines: 2) == once)
    #expect(try await clips(Self.utterances.reversed(), engines: 2) == once)
  }

  @Test func theGreetingNamesTheVoiceThatWillSpeak() async throws {
    let plain = try await withPool(try espeak()) { try await $0.hello() }
    #expect(plain.engine == "espeak-ng")
    #expect(plain.sampleRate == 22_050)
    let variant = try await withPool(try espeak(), voice: .english("en+f3")) {
      try await $0.hello()
    }
    let again = try await withPool(try espeak()) { try await $0.hello() }
    #expect(plain == again)
    #expect(plain.fingerprint != variant.fingerprint)
  }

  @Test func settingsOfTheVoiceAreHeard() async throws {
    let words = "Nothing else was said that evening.".words
    let slow = try await withPool(try espeak()) { try await $0.clip(of: words) }
    let fast = try await withPool(try espeak(), voice: .english(rate: 260)) {
      try await $0.clip(of: words)
    }
    #expect(fast.samples.count < slow.samples.count * 3 / 4)
  }
}
