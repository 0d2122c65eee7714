import Core
import Glibc
import Synthesis
import Testing

/// The engine printed in docs/HowTo/AddAnEngine.md, taken from the page.
struct HandbookEngine {
  static let hasPython = access("/usr/bin/python3", X_OK) == 0

  let executable: String
  let lines: Int
  private let folder: TemporaryFolder

  /// - Parameters:
  ///   - written: a text of the page that is replaced, to make a bad engine of a good one.
  init(replacing written: String? = nil, by broken: String = "") throws {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let page = String(decoding: Content.of("/\(root)/docs/HowTo/AddAnEngine.md"), as: UTF8.self)
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: "```python"))
    let end = try #require(lines[(start + 1)...].firstIndex(of: "```"))
    var code = lines[(start + 1)..<end].joined(separator: "\n") + "\n"
    if let written {
      let place = try #require(code.firstRange(of: written), "the page has no \"\(written)\"")
      code.replaceSubrange(place, with: broken)
    }
    self.lines = end - start - 1
    folder = try TemporaryFolder()
    executable = try folder.write("lector-engine-tones", Array(code.utf8), mode: 0o755)
  }
}

@Suite struct HandbookTests {
  @Test(.enabled(if: HandbookEngine.hasPython, "needs /usr/bin/python3"))
  func theEngineOfTheHandbookWorks() async throws {
    let engine = try HandbookEngine()
    #expect(engine.lines <= 70)
    let words = ["Hello,", "…", "\u{1}[[", "wide", "world."]
    let (hello, clip, again) = try await withPool(
      engine.executable, voice: .english("low")
    ) { pool in
      (try await pool.hello(), try await pool.clip(of: words), try await pool.clip(of: words))
    }
    #expect(hello.fingerprint == "tones-1")
    #expect(clip == again)
    #expect(clip.sampleRate == 16_000)
    #expect(clip.marks.map(\.word) == [0, 1, 2, 3, 4])
    #expect(clip.samples.count > 16_000 / 2)
    let error = await #expect(throws: SynthesisError.self) {
      try await withPool(engine.executable, voice: .english("none")) { try await $0.hello() }
    }
    #expect(error?.description.contains("only the voices \"low\" and \"high\"") == true)
  }
}
