import Core
import Synthesis
import Testing

@Suite struct HostileTextTests {
  @Test(
    arguments: [
      "Hello \u{1}99s big\u{0} \u{7}\u{1B}[31m world \u{85}\u{2028}",
      "[[", "]]", "[[ [[ a ]]", "open [[ bracket", "close ]] bracket", "[[]]", "[[ ]]",
      "[[%%%]]", "[[zzzz qqq]]", "[[_^_xx k'yjiv]]", "[[Київ]]", "a[[b]]c[[d",
      "[[(fr)]]", "[[(xx)abc]]", "[[(fr)Macron", "[[(../fr)Macron]]", "[[(zh)北京]]'s",
      "<speak><prosody rate=\"x-fast\">", "&lt;&#0;", "-----", "\u{200B}\u{FEFF}\u{AD}",
      "👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿", "مرحبا \u{202E}txet", "\u{301}\u{301}\u{301}", "", " ", "$$$ %%% ^^^ ~~~ \\\\\\",
    ])
  func anyTextIsSaidOrSkippedAndTheNextOneIsUnharmed(text: String) async throws {
    let plain = "This is said the same way.".words
    let (reference, hostile, after) = try await withPool(try espeak()) { pool in
      let reference = try await pool.clip(of: plain)
      let hostile = try await pool.clip(of: [text] + text.words + ["end."])
      return (reference, hostile, try await pool.clip(of: plain))
    }
    #expect(hostile.marks.map(\.word) == Array(0..<(text.words.count + 2)))
    // At least the last word is there: a third of a second.
    #expect(hostile.samples.count > 22_050 / 4)
    #expect(reference == after)
  }

  @Test func aWordOfAHundredKilobytesIsSaid() async throws {
    let word = String(repeating: "lorem", count: 20_000)
    let clip = try await withPool(try espeak()) { try await $0.clip(of: ["So", word, "end."]) }
    #expect(clip.marks.count == 3)
    #expect(clip.samples.count > 22_050 * 60)
  }

  @Test func whatWouldCrashTheLibraryIsReadAsText() async throws {
    // As phonemes, a string this long kills espeak-ng 1.51.
    let word = "[[" + String(repeating: "k'i:v", count: 100) + "]]"
    let clip = try await withPool(try espeak()) { try await $0.clip(of: [word]) }
    #expect(clip.samples.count > 22_050)
  }

  @Test(arguments: [(200_000, "1800 s"), (300_000, "262144"), (2_000_000, "1048576")])
  func aWordOverTheLimitsIsRefusedWithTheText(length: Int, limit: String) async throws {
    let word = String(repeating: "w", count: length)
    try await withPool(try espeak()) { pool in
      let error = await #expect(throws: SynthesisError.self) { try await pool.clip(of: [word]) }
      guard case .textRefused(word, let reason) = error else {
        Issue.record("\(String(describing: error?.description.prefix(300)))")
        return
      }
      #expect(reason.contains(limit))
      let after = try await pool.clip(of: ["Next."])
      #expect(after.marks.count == 1)
    }
  }
}
