import Core
import Extraction
import Testing

@Suite struct PropertyTests {
  /// A small deterministic generator (SplitMix64), so that a failure repeats itself.
  struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  @Test func everyTextOfAPageIsKeptOrDropped() throws {
    for golden in try Golden.all() where golden.page.hasSuffix("html") {
      let article = try golden.article()
      let told = (article.texts + article.dropped.map(\.text) + [article.headline])
        .joined(separator: " ")
      for text in golden.visibleTexts { #expect(told.contains(text), "\(golden.slug): \(text)") }
    }
  }

  @Test(arguments: 0..<40) func mutatedInputNeverCrashesAndKeepsItsPromises(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let sources = [
      ("a.html", HTMLTests.page(HTMLTests.story)), ("a.txt", PasteTests.paste),
      ("a.md", MarkdownTests.story), ("a.json", #"{"title": "T", "html": "<p>One.</p>"}"#),
    ]
    for (name, text) in sources {
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 1...30, using: &dice) {
        let at = Int.random(in: 0..<bytes.count, using: &dice)
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &dice)
        case 1: bytes.remove(at: at)
        case 2: bytes.insert(contentsOf: Array("<\"'>&[]{}\n".utf8).shuffled(using: &dice), at: at)
        default: bytes.removeSubrange(at..<min(bytes.count, at + 20))
        }
        if bytes.isEmpty { bytes = [0x61] }
      }
      guard let article = try? Extractor.article(from: Source(bytes: bytes, name: name)) else {
        continue
      }
      #expect(!article.headline.isEmpty && article.id.utf8.count == 16)
      #expect(article.blocks.allSatisfy { !$0.text.isEmpty && $0.reason != nil })
      #expect(article.dropped.allSatisfy { (0...article.blocks.count).contains($0.position) })
      let again = try Extractor.article(from: Source(bytes: bytes, name: name))
      #expect(again == article, "the same bytes give the same article")
    }
  }
}
