import Core
import Extraction
import Testing

@Suite struct JSONTests {
  @Test func anArticleInJSONIsReadByItsUsualNames() throws {
    let article = try Fixture.article(
      """
      {"headline": "Bread &amp; roses", "author": [{"name": "Ann Bee"}, "Cy Dee"],
       "datePublished": "Fri, 25 Oct 2024 08:00:00 EET", "language": "en_GB",
       "url": "https://example.com/a?utm_medium=x&id=7",
       "html": "<p>One paragraph.</p><h2>More</h2><ol><li>first</li><li>second</li></ol>"}
      """, name: "a.json")
    #expect(article.headline == "Bread & roses")
    #expect(article.byline == "Ann Bee and Cy Dee")
    #expect(article.published?.iso8601 == "2024-10-25T08:00:00+02:00")
    #expect(article.language == "en-GB")
    #expect(article.identity == "https://example.com/a?id=7")
    #expect(article.blocks.map(\.kind) == [.paragraph, .heading, .listItem, .listItem])
    #expect(article.blocks.compactMap(\.ordinal) == [1, 2])
  }

  @Test func plainTextAndBlocksAreBodiesToo() throws {
    let text = try Fixture.article(
      #"{"title": "T", "text": "One.\n\nTwo \u201cquoted\u201d.", "id": "guid-1"}"#, name: "a.json")
    #expect(text.texts == ["One.", "Two “quoted”."])
    #expect(text.identity == "guid-1")
    let blocks = try Fixture.article(
      #"{"title": "T", "blocks": ["One.", {"kind": "heading", "text": "H"}, {"type": "quote", "text": "Q."}]}"#,
      name: "a.json")
    #expect(blocks.blocks.map(\.kind) == [.paragraph, .heading, .quotation])
  }

  @Test func jsonLinesGiveOneArticleALine() throws {
    let lines = """
      {"title": "A", "text": "One.", "date": "2024-10-25"}

      {"title": "B", "text": "Two."}
      """
    let articles = try Extractor.articles(from: Source(bytes: Array(lines.utf8), name: "day.jsonl"))
    #expect(articles.map(\.headline) == ["A", "B"])
    #expect(articles[0].identity == "A|2024-10-25")
  }
}
