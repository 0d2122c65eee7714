import Core
import Extraction
import Testing

/// What the markup inside a paragraph makes of its text.
@Suite struct BlockTextTests {
  private func text(_ paragraph: String) throws -> String? {
    let rest = (1...3).map {
      "<p>Paragraph \($0) says what the harbour board decided about the old ferry on Monday.</p>"
    }
    return try Fixture.article(
      "<html lang=en><title>Ferry stays</title><body><h1>Ferry stays</h1><p>\(paragraph)</p>"
        + rest.joined() + "</body></html>"
    ).texts.first
  }

  @Test(arguments: [
    (
      "Try the savings tracker&trade;<sup>1</sup>, it is free.",
      "Try the savings tracker™, it is free."
    ),
    (
      "It was cheaper than the average.<sup>12</sup> So we bought it.",
      "It was cheaper than the average. So we bought it."
    ),
    ("Prices rose in the district<sup>3</sup> again.", "Prices rose in the district again."),
    // Exponents, units and formulas are no notes.
    ("The number is 10<sup>15</sup> at least, they say.", "The number is 1015 at least, they say."),
    ("The park has 12 km<sup>2</sup> of forest.", "The park has 12 km2 of forest."),
    ("Everybody knows that E is mc<sup>2</sup>.", "Everybody knows that E is mc2."),
    ("On the 1<sup>st</sup> of May the ferry sails.", "On the 1st of May the ferry sails."),
  ])
  func noteNumbersAreNotRead(markup: String, text: String) throws {
    #expect(try self.text(markup) == text)
  }

  @Test(arguments: [
    (
      "<span>It works for you!</span><span>As a bonus, there is more.</span>",
      "It works for you! As a bonus, there is more."
    ),
    (
      "Pros: good security<strong>Cons:</strong> a high price.",
      "Pros: good security Cons: a high price."
    ),
    // Names and addresses keep theirs.
    ("The shop sells through e<b>Bay</b> and others.", "The shop sells through eBay and others."),
    ("See www.<b>Example</b>.com for more of it.", "See www.Example.com for more of it."),
    ("She writes Node.<i>Js</i> programs all day.", "She writes Node.Js programs all day."),
    ("<b>D</b>uring the night it rained on us.", "During the night it rained on us."),
  ])
  func sentencesThatTouchArePulledApart(markup: String, text: String) throws {
    #expect(try self.text(markup) == text)
  }
}
