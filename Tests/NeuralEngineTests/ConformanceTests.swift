import Core
import Synthesis
import Testing

@testable import lector_engine_neural

/// The neural voices keep the wire's promises, where they are installed (`lector voices add`).
@Suite(.serialized) struct ConformanceTests {
  private static func missing(_ voice: String) -> Comment {
    "the neural voice \(voice) is not installed: `lector voices add \(voice)`"
  }

  private static func isInstalled(_ voice: String) -> Bool {
    let folder = NeuralFolder.current
    return (try? folder.runtime()) != nil && folder.voices.contains(voice)
  }

  private static func voice(_ name: String) -> Voice {
    Voice(
      name: name, title: name, language: "en-US", engine: "neural", engineVoice: name, rate: 170,
      pitch: 50, wordGap: 0, volume: 100, gain: nil, pauses: [:], lexicons: [])
  }

  @Test(.enabled(if: isInstalled("hibari"), missing("hibari")))
  func hibariKeepsEveryPromise() async throws { try await examine("hibari") }

  @Test(.enabled(if: isInstalled("piper-joe"), missing("piper-joe")))
  func piperKeepsEveryPromise() async throws { try await examine("piper-joe") }

  private func examine(_ name: String) async throws {
    let executable = try EngineLocator().executable(for: "neural")
    let findings = await EngineExamination(executable: executable, voice: Self.voice(name))
      .findings()
    #expect(findings.count == 10)
    for finding in findings { #expect(finding.problem == nil, "\(finding.promise)") }
  }

  /// A lexicon's entry is said as its phonemes say, in the engine's own mnemonics and in IPA.
  @Test(.enabled(if: isInstalled("hibari"), missing("hibari")))
  func phonemesAreObeyed() async throws {
    let pool = try EnginePool(
      executable: try EngineLocator().executable(for: "neural"), voice: Self.voice("hibari"),
      engines: 1)
    func samples(_ word: String) async throws -> [Int16] {
      try await pool.clip(of: [word]).samples
    }
    let mnemonics = try await samples("[[k'i:v]]")
    #expect(try await samples("[[kˈiːv]]") == mnemonics)
    let chosen = try EnginePool(
      executable: try EngineLocator().executable(for: "neural"), voice: Self.voice("default"),
      engines: 1)
    #expect(try await chosen.clip(of: ["[[k'i:v]]"]).samples == mnemonics)
    await chosen.close()
    // The plain word is said in two syllables, and so is longer.
    #expect(try await samples("Kyiv") != mnemonics)
    await pool.close()
  }
}
