import Normalization
import Testing

@Suite struct RuleManualTests {
  static let rules = Normalizer().rules

  @Test(
    "Every rule has an example, is named once, and does what its examples say", arguments: rules)
  func examples(of rule: RuleDescription) {
    #expect(!rule.examples.isEmpty)
    #expect(Self.rules.filter { $0.name == rule.name }.count == 1)
    // Quotation marks are heard only in a style that wants them heard.
    let style = rule.name == "spoken-quote" ? Style(quotes: .spoken) : nil
    for example in rule.examples {
      let utterance = Normalizer(style: style).utterance(for: example.written).utterance
      #expect(utterance.said == example.spoken)
      #expect(utterance.tokens.contains { $0.rule == rule.name }, "\(example.written)")
    }
  }

  @Test("A language without rules has no manual")
  func neutral() { #expect(Normalizer(language: "uk").rules.isEmpty) }
}
