import Core
import Normalization
import Testing

@Suite struct NewsSentenceTests {
  @Test(
    "A newsreader's line",
    arguments: [
      (
        "He spoke on Oct. 24 about 1,300 square kilometers (500 square miles).",
        "He spoke on October twenty-fourth about one thousand three hundred square kilometers, five hundred square miles."
      ),
      (
        "Military intelligence (HUR) counted around 12,000 troops.",
        "Military intelligence, H U R, counted around twelve thousand troops."
      ),
      (
        "The pact with the DPRK has Article 4.",
        "The pact with the D P R K has Article four."
      ),
    ])
  func line(written: String, spoken: String) {
    let (utterance, diagnostics) = Normalizer().utterance(for: written)
    #expect(utterance.said == spoken)
    #expect(diagnostics.isEmpty)
  }
}
