import Foundation
import Normalization
import Testing

/// Languages without rules: their lexicons say abbreviations, and the engine says figures.
@Suite struct OtherLanguageTests {
  private static func lexicon(_ language: String) throws -> Lexicon {
    let file = "Voices/Lexicons/\(language)-abbreviations.tsv"
    let text = try String(contentsOf: Corpus.repository.appending(path: file), encoding: .utf8)
    return try Lexicon(tsv: text, name: "\(language)-abbreviations.tsv")
  }

  @Test("A paragraph of news is said as by its golden line")
  func paragraphs() throws {
    let rows = try Corpus.rows("normalization/other-languages.tsv")
    #expect(rows.map { $0[0] } == ["de", "fr", "es", "pl", "uk", "ru"])
    for row in rows {
      let normalizer = Normalizer(language: row[0], lexicon: try Self.lexicon(row[0]))
      let (utterance, diagnostics) = normalizer.utterance(for: row[1])
      let engine = utterance.engineWords.joined(separator: " ")
      #expect(engine == row[2])
      #expect(diagnostics.isEmpty, "\(row[0])")
      let said = try PhonemeTests.phonemes([engine], ["--ipa", "-v", row[0]])
      #expect(said.joined(separator: " | ") == row[3])
    }
  }

  @Test(
    "Thousands that spaces part are one number",
    arguments: [
      ("12 000 осіб", "12000 осіб"), ("1 234 567", "1234567"), ("1\u{A0}300\u{202F}000", "1300000"),
      ("у 2024 100 осіб", "у 2024 100 осіб"), ("5 40 000", "5 40000"), ("12 0000", "12 0000"),
      ("12 000,5", "12000,5"),
    ])
  func thousands(written: String, engine: String) {
    let utterance = Normalizer(language: "uk").utterance(for: written).utterance
    #expect(utterance.engineWords.joined(separator: " ") == engine)
  }
}
