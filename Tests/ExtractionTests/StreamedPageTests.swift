import Core
import Extraction
import Testing

/// Pages whose server sends their parts late, at the end of the body (React).
@Suite struct StreamedPageTests {
  private func article(_ body: String) throws -> Article {
    try Fixture.article(
      "<html lang=en><title>Ferry stays</title><body><main><h1>Ferry stays</h1>\(body)</body></html>"
    )
  }

  private static let paragraphs = (1...6).map {
    "<p>Paragraph \($0) says what the harbour board decided about the old ferry on Monday.</p>"
  }

  /// A part stands where its template kept the place, wherever the server sent it, parts in parts, too.
  @Test func partsAreReadInTheirPlaces() throws {
    let texts = Self.paragraphs
    let article = try article(
      """
      \(texts[0])<template id="B:0"></template>\(texts[4])\(texts[5])</main>
      <div hidden id="S:1">\(texts[2])</div>
      <div hidden id="S:0">\(texts[1])<template id="P:1"></template>\(texts[3])</div>
      """)
    #expect(
      article.texts.compactMap { $0.split(separator: " ")[1] } == ["1", "2", "3", "4", "5", "6"])
  }

  /// A part that no template waits for stays where it is, and a template without its part is nothing.
  @Test func whatHasNoPlaceStaysWhereItIs() throws {
    let texts = Self.paragraphs
    let article = try article(
      """
      <template id="B:7"><p>A template's own text is not shown to anybody at all.</p></template>
      \(texts[0])\(texts[1])\(texts[2])<div hidden id="S:2">\(texts[3])</div></main>
      """)
    #expect(article.blocks.count == 4)
  }
}
