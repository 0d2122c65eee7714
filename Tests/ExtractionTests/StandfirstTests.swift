import Core
import Extraction
import Testing

/// What stands between the headline and the story's body.
@Suite struct StandfirstTests {
  private static let story = (1...6).map {
    "<p>Paragraph \($0) of the story says, in a sentence as long as papers print them, what"
      + " the harbour board decided about the ferry on Monday.</p>"
  }.joined()

  private func article(_ body: String) throws -> Article {
    try Fixture.article("<html lang=en><title>Ferry stays</title><body>\(body)</body></html>")
  }

  /// A page's banner holds the headline and a sentence that sums it up.
  @Test(arguments: ["hero-text", "dek", "post-subtitle"])
  func theSentenceInTheBannerSumsUp(name: String) throws {
    let article = try article(
      """
      <div class=page><h1>Ferry stays</h1><div class="\(name)">The island keeps its boat.</div>
      \(Self.story)</div>
      """)
    #expect(article.standfirst == "The island keeps its boat." && article.blocks.count == 6)
  }

  /// Behind the first paragraph nothing does, whatever its class says.
  @Test func aBlurbInsideTheStoryIsRead() throws {
    let long = (1...90).map { "word\($0)" }.joined(separator: " ")
    let article = try article(
      """
      <div class=page><h1>Ferry stays</h1><p>\(long).</p>
      <div class=blurb><p>The island keeps its boat for now.</p></div>\(Self.story)</div>
      """)
    #expect(article.standfirst == nil && article.blocks.count == 8)
  }

  /// A first section outside of the body's element keeps its heading.
  @Test func aSectionAboveTheBodyKeepsItsHeading() throws {
    let article = try article(
      """
      <main><h1>Ferry stays</h1><h2>Quick insight</h2><div><h3>Why the boat is liked</h3>
      <p>It sails when the bridge is closed, and has never been late for a school day.</p></div>
      <div class=article-body>\(Self.story)</div></main>
      """)
    #expect(article.texts.first == "Why the boat is liked" && article.blocks.count == 8)
    #expect(article.standfirst == nil)
  }
}
