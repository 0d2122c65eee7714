import Core
import Glibc
import Synthesis
import Testing

/// The engine printed in docs/HowTo/AddAnEngine.md, taken from the page.
@Suite struct HandbookTests {
  private static let hasPython = access("/usr/bin/python3", X_OK) == 0

  private func engine() throws -> (folder: TemporaryFolder, executable: String) {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let page = String(decoding: Content.of("/\(root)/docs/HowTo/AddAnEngine.md"), as: UTF8.self)
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: "```python"))
    let end = try #require(lines[(start + 1)...].firstIndex(of: "```"))
    let code = lines[(start + 1)..<end]
    #expect(code.count <= 60)
    let folder = try TemporaryFolder()
    let text = code.joined(separator: "\n") + "\n"
    return (folder, try folder.write("lector-engine-tones", Array(text.utf8), mode: 0o755))
  }

  @Test(.enabled(if: hasPython, "needs /usr/bin/python3"))
  func theEngineOfTheHandbookWorks() async throws {
    let (folder, executable) = try engine()
    let words = ["Hello,", "…", "\u{1}[[", "wide", "world."]
    let (hello, clip, again) = try await withPool(executable, voice: .english("low")) { pool in
      (try await pool.hello(), try await pool.clip(of: words), try await pool.clip(of: words))
    }
    #expect(hello.fingerprint == "tones-1")
    #expect(clip == again)
    #expect(clip.sampleRate == 16_000)
    #expect(clip.marks.map(\.word) == [0, 1, 2, 3, 4])
    #expect(clip.samples.count > 16_000 / 2)
    let error = await #expect(throws: SynthesisError.self) {
      try await withPool(executable, voice: .english("none")) { try await $0.hello() }
    }
    #expect(error?.description.contains("only the voices \"low\" and \"high\"") == true)
    withExtendedLifetime(folder) {}
  }
}
