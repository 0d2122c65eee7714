import Core
import Synthesis
import Testing

@Suite struct MarkTests {
  @Test(arguments: [
    "The mayor of the city, who have been asked, answered.",
    "President [[s'ElEnski]] of the D.P.R.K. went to [[k'i:v]], [[r'i:dZ@n]] and back.",
    "(hello) \"world\": it's a well-known «fact» — isn't it?",
    "one two three",
    "of the of the of the which are have been",
    "… - ! word",
    "word … - !",
    "Straße naïve e\u{301}te\u{301} 👩‍👩‍👧 мир العربية end",
  ])
  func everyWordHasOneMarkAndTheyAscend(text: String) async throws {
    let clip = try await withPool(try espeak()) { try await $0.clip(of: text.words) }
    #expect(clip.marks.map(\.word) == Array(text.words.indices))
    let samples = clip.marks.map(\.sample)
    #expect(samples == samples.sorted())
    #expect(samples.allSatisfy { (0...clip.samples.count).contains($0) })
  }

  /// Each word stands after a pause here, so that its sound can be found without the marks.
  @Test func soundBeginsWhereTheMarkSays() async throws {
    let words = ["Apples,", "[[lEm@nz]],", "melons,", "onions,", "raisins."]
    let clip = try await withPool(try espeak()) { try await $0.clip(of: words) }
    var onsets: [Int] = []
    var quiet = Int.max
    for (index, sample) in clip.samples.enumerated() {
      if sample.magnitude < 200 {
        quiet = quiet == .max ? .max : quiet + 1
      } else {
        // 80 ms without sound before it: the pause after a comma is longer, in a word is none.
        if quiet > 22_050 * 8 / 100 { onsets.append(index) }
        quiet = 0
      }
    }
    try #require(onsets.count == words.count)
    for (onset, mark) in zip(onsets, clip.marks) {
      // Never before the mark; vowels and sonorants within 30 ms of it.
      #expect((0...22_050 * 30 / 1000).contains(onset - mark.sample), "word \(mark.word)")
    }
  }

  @Test func aWordWithoutAnEventGetsItsShareOfTheTime() async throws {
    // "of the" is one entry of the dictionary: one event, two words.
    let clip = try await withPool(try espeak()) {
      try await $0.clip(of: "Some of the apples.".words)
    }
    let (of, the, apples) = (clip.marks[1].sample, clip.marks[2].sample, clip.marks[3].sample)
    #expect(of < the && the < apples)
  }

  @Test func noWordsAreNoSound() async throws {
    let clip = try await withPool(try espeak()) { try await $0.clip(of: []) }
    #expect(clip == Clip(sampleRate: 22_050, samples: [], marks: []))
  }

  @Test func aParagraphWithoutEndIsSaidInPortions() async throws {
    let sentence = "Every second boat in the harbour was painted blue that year.".words
    let words = Array(repeating: sentence, count: 250).flatMap(\.self)
    let (whole, pair, single) = try await withPool(try espeak(), engines: 2) { pool in
      (
        try await pool.clip(of: words), try await pool.clip(of: sentence + sentence),
        try await pool.clip(of: sentence)
      )
    }
    #expect(whole.marks.map(\.word) == Array(words.indices))
    #expect(whole.marks.map(\.sample) == whole.marks.map(\.sample).sorted())
    // As long as if all had been said at once.
    let expected = single.samples.count + 249 * (pair.samples.count - single.samples.count)
    #expect(abs(whole.samples.count - expected) < expected / 200)
  }
}
