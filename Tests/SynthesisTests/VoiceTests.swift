import Synthesis
import Testing

@Suite struct VoiceTests {
  @Test(arguments: [
    ("xx-nowhere", "no voice"), ("", "no voice"), ("en+nonexistent", "no variant"),
    ("en+", "no variant"), ("../../../etc/passwd", "no voice"), ("en+../f3", "no variant"),
  ])
  func aVoiceThatDoesNotExistIsAnErrorThatNamesIt(name: String, reason: String) async throws {
    let error = await #expect(throws: SynthesisError.self) {
      try await withPool(try espeak(), voice: .english(name)) { try await $0.clip(of: ["Hello."]) }
    }
    guard case .voiceRefused(_, name, let said) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(said.contains(reason))
  }

  /// In every order, too: spelling French must leave no trace in what is said after it.
  @Test(arguments: [
    (["[[(fr)Macron]]", "left."], ["[[makr'0n]]", "left."]),
    (["[[(uk)Зеленський]]'s", "plan."], ["[[zIl'Enskiz]]", "plan."]),
    (["[[(fr)coup d'état]],", "[[(pl)Łódź]]'s"], ["[[k'u: dEt'A:]],", "[[w'u:tSI2z]]"]),
    (["[[(xx)Macron]]", "left."], ["Macron", "left."]),
  ])
  func aLoanwordSoundsAsItsEnglishPhonemes(foreign: [String], english: [String]) async throws {
    try await withPool(try espeak()) { pool in
      let said = try await pool.clip(of: foreign)
      #expect(said.samples == (try await pool.clip(of: english)).samples)
      #expect(said == (try await pool.clip(of: foreign)))
    }
  }

  @Test(arguments: ["en", "en-us", "en+f3", "de", "uk", "en-gb-scotland"])
  func voicesOfTheInstallationSpeak(name: String) async throws {
    let clip = try await withPool(try espeak(), voice: .english(name)) {
      try await $0.clip(of: ["Radio."])
    }
    #expect(clip.samples.count > 22_050 / 4)
  }
}
