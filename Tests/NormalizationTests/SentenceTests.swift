import Core
import Normalization
import Testing

@Suite struct SentenceTests {
  private func sentences(_ text: String) -> [String] {
    var start = 0
    return Normalizer().utterance(for: text).utterance.sentenceEnds.map { end in
      defer { start = end }
      return String(Span(start, end).text(in: text).drop { $0 == " " })
    }
  }

  @Test(
    "Sentences end where a reader would stop",
    arguments: [
      ["He left.", "She stayed!", "Did he?", "Yes."],
      ["Gen. Smith met the U.S. President at 8 p.m. ET on Oct. 24."],
      ["He lives in Washington, D.C.", "He works for Ford Motor Co.", "They pay."],
      ["\"We won.\"", "\"It is over,\" he said."],
      ["It cost $2.5 million, i.e. 3.5% of H.R. 815.", "The bill passed."],
      ["George W. Bush met J.K. Rowling, approx. No. 5 of 10."],
      ["He paused… then answered.", "Nothing came…", "Then he left."],
      ["The time is 3 a.m.", "The siren sounds."],
    ])
  func split(expected: [String]) {
    #expect(sentences(expected.joined(separator: " ")) == expected)
  }

  @Test("The last sentence ends at the text's end, also without a stop")
  func lastSentence() {
    #expect(sentences("A headline without a stop") == ["A headline without a stop"])
    #expect(Normalizer().utterance(for: "One. ").utterance.sentenceEnds == [5])
  }
}
