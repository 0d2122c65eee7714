import Core
import Extraction
import Testing

@Suite struct AtomAndJSONFeedTests {
  private func atom(_ entry: String, feed: String = "") throws -> Article {
    let text = """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.com/news/" xml:lang="de">
      <title type="html">Caf&amp;eacute;</title>\(feed)<entry>\(entry)</entry></feed>
      """
    return try #require(try FeedTests.feed(text).items.first).article
  }

  @Test func addressesAreRelativeToTheirBase() throws {
    let article = try atom(
      "<title>T</title><link href=\"self.xml\" rel=\"self\"/><link href=\"2024/a\"/><id>tag:a</id>")
    #expect(article.url == "https://example.com/news/2024/a")
    #expect(article.language == "de")
    let nested = try atom(
      "<title>T</title><link href=\"b\"/>".replacingTitle("<title xml:base=\"/x/\">T</title>"))
    #expect(nested.url == "https://example.com/news/b")
  }

  @Test func contentComesAsTextHTMLOrXHTML() throws {
    let xhtml = try atom(
      """
      <title>T</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
      <p>Fish &amp; chips.</p><h2>Sides</h2><p>And <em>peas</em>.</p></div></content>
      """)
    #expect(xhtml.texts == ["Fish & chips.", "Sides", "And peas."])
    let html = try atom("<title>T</title><content type=\"html\">&lt;p&gt;One.&lt;/p&gt;</content>")
    #expect(html.texts == ["One."])
    let base64 = try atom(
      "<title>T</title><content type=\"application/octet-stream\">PHA+T25lLjwvcD4=</content>")
    #expect(base64.texts == ["One."])
    let elsewhere = try atom("<title>T</title><content src=\"https://example.com/a.mp4\"/>")
    #expect(elsewhere.texts.isEmpty)
  }

  @Test func aPlainTitleKeepsItsBrackets() throws {
    #expect(try atom("<title type=\"text\">Use &lt;b&gt; well</title>").headline == "Use <b> well")
    #expect(
      try atom("<title type=\"html\">Use &lt;b&gt;less&lt;/b&gt;</title>").headline == "Use less")
  }

  @Test func authorsAreInheritedFromTheFeed() throws {
    let feed = "<author><name>The Desk</name></author>"
    #expect(try atom("<title>T</title>", feed: feed).byline == "The Desk")
    #expect(
      try atom("<title>T</title><author><name>Ann Bee</name></author>", feed: feed).byline
        == "Ann Bee")
    let source = "<source><author><name>Cy Dee</name></author></source>"
    #expect(try atom("<title>T</title>\(source)", feed: feed).byline == "Cy Dee")
  }

  @Test func anEntryThatWasOnlyUpdatedHasThatDate() throws {
    let article = try atom("<title>T</title><updated>2024-10-25T08:00:00+03:00</updated>")
    #expect(article.published?.iso8601 == "2024-10-25T08:00:00+03:00")
  }

  @Test func oldAtomAndRDFAreReadToo() throws {
    let old = """
      <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>F</title><entry><title>T</title>
      <issued>2004-10-25T08:00Z</issued>
      <content type="text/html" mode="escaped">&lt;p&gt;One.&lt;/p&gt;</content></entry></feed>
      """
    #expect(try FeedTests.feed(old).items.first?.article.texts == ["One."])
    let rdf = """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel><title>F</title></channel>
      <item rdf:about="https://example.com/a"><title>T</title><description>One.</description></item>
      </rdf:RDF>
      """
    let item = try #require(try FeedTests.feed(rdf).items.first)
    #expect(item.article.url == "https://example.com/a" && item.article.texts == ["One."])
  }

  @Test func aJSONFeedKeepsNumericIdsAndUntitledNotes() throws {
    let json = """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Notes",
       "home_page_url": "https://example.com/", "authors": [{"name": "Ann Bee"}], "language": "en",
       "items": [
        {"id": 7, "content_text": "A note & no title.", "date_published": "2024-10-25T08:00:00Z"},
        {"id": "8", "url": "/b", "title": "B", "content_html": "<p>One.</p>",
         "content_text": "Two.", "authors": [{"name": "Cy Dee"}]},
        {"id": "9", "title": "C", "summary": "In short."}]}
      """
    let feed = try FeedTests.feed(json, name: "feed.json")
    let articles = feed.items.map(\.article)
    #expect(articles.map(\.headline) == ["A note & no title.", "B", "C"])
    #expect(articles.map(\.byline) == ["Ann Bee", "Cy Dee", "Ann Bee"])
    #expect(articles.map(\.identity) == ["7", "https://example.com/b", "9"])
    #expect(articles[1].texts == ["One."])
    #expect(feed.items.map(\.extent) == [.full, .full, .excerpt])
    let all = try Extractor.articles(
      from: Source(bytes: Array(json.utf8), name: "feed.json", mediaType: "application/feed+json"))
    #expect(all.count == 3)
  }
}

extension String {
  fileprivate func replacingTitle(_ title: String) -> String {
    title + drop { $0 != ">" }.dropFirst(9)
  }
}
