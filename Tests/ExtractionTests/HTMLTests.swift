import Core
import Extraction
import Testing

@Suite struct HTMLTests {
  static func page(_ body: String, head: String = "") -> String {
    "<!doctype html><html lang=\"en-GB\"><head><title>Night train returns - The Post</title>"
      + "\(head)</head><body>\(body)</body></html>"
  }

  static let story = """
    <article><h1>Night train returns</h1>
    <p>The night train between the two capitals will run again from December, the railways said on Monday.</p>
    <p>It was stopped in 2015, when cheap flights had taken most of its passengers and all of its profit.</p>
    <p>Tickets go on sale in October, at first for trains that leave on Fridays and on Sundays only.</p></article>
    """

  @Test func chromeAroundTheStoryIsDroppedWithReasons() throws {
    let article = try Fixture.article(
      Self.page(
        """
        <nav><a href="/">Home</a> <a href="/news">All news</a></nav>
        \(Self.story)
        <div class="related-posts"><h3>Related</h3><a href="/x">Old trains sold to a museum</a></div>
        <div id="comments"><p>First! I have always loved this train and took it as a child.</p></div>
        <div class="cookie-banner">We use cookies to make this site better.</div>
        <footer>© 2025 The Post</footer>
        """))
    #expect(article.headline == "Night train returns")
    #expect(article.blocks.count == 3)
    #expect(Fixture.reason("All news", in: article) == "navigation")
    #expect(Fixture.reason("Old trains", in: article) == "related-card")
    #expect(Fixture.reason("First!", in: article) == "comments")
    #expect(Fixture.reason("We use cookies", in: article) == "consent")
    #expect(Fixture.reason("© 2025", in: article) == "footer")
  }

  @Test func linesInsideTheStoryThatAreNoStoryGo() throws {
    let article = try Fixture.article(
      Self.page(
        """
        <div class="entry-content"><h1>Night train returns</h1>
        <p>By Jane Doe</p><p>12 March 2025</p>
        <p>The night train between the two capitals will run again from December, the railways said.</p>
        <p><strong>Read also:</strong> <a href="/y">Why the sleeper was stopped</a></p>
        <p>It was stopped in 2015, when cheap flights had taken most of its passengers.</p>
        <figure><img src="t.jpg"><figcaption>A sleeping car. Photo: Railways</figcaption></figure>
        <p>Sign up for our newsletter and never miss a story.</p>
        <p>Tickets go on sale in October, at first for trains that leave on Fridays only.</p>
        <h3>More from The Post</h3><p>Old cars, new paint: the museum shows its treasures</p></div>
        """))
    #expect(article.byline == "Jane Doe")
    #expect(article.published?.iso8601.hasPrefix("2025-03-12") == true)
    #expect(article.blocks.count == 3)
    #expect(Fixture.reason("Read also", in: article) == "read-also")
    #expect(Fixture.reason("A sleeping car", in: article) == "caption")
    #expect(Fixture.reason("Sign up", in: article) == "newsletter")
    #expect(Fixture.reason("Old cars", in: article) == "after-the-story")
  }

  @Test func metadataComesFromLinkedDataThenFromMetaElements() throws {
    let article = try Fixture.article(
      Self.page(
        Self.story,
        head: """
          <script type="application/ld+json">{"broken": </script>
          <script type="application/ld+json">{"@graph": [
            {"@type": "Person", "@id": "#jd", "name": "Jane Doe"},
            {"@type": "NewsArticle", "headline": "Another story", "author": {"name": "Nobody"}},
            {"@type": "NewsArticle", "headline": "Night train returns", "author": [{"@id": "#jd"},
             {"name": "John Roe"}], "datePublished": "2025-03-12T06:00:00+01:00",
             "dateModified": "2025-03-13T06:00:00+01:00", "articleSection": "Travel"}]}</script>
          <link rel="canonical" href="https://post.example/train?utm_source=x">
          <meta property="og:image" content="/train.jpg">
          """), url: "https://post.example/amp/train")
    #expect(article.byline == "Jane Doe and John Roe")
    #expect(article.published?.iso8601 == "2025-03-12T06:00:00+01:00")
    #expect(article.updated?.iso8601 == "2025-03-13T06:00:00+01:00")
    #expect(article.section == "Travel")
    #expect(article.url == "https://post.example/train")
    #expect(article.identity == "https://post.example/train")
    #expect(article.image == "https://post.example/train.jpg")
    #expect(article.language == "en-GB")
  }

  @Test func blocksKeepTheirKind() throws {
    let article = try Fixture.article(
      Self.page(
        """
        <main><h1>Night train returns</h1>
        <p>The night train between the two capitals will run again from December, the railways said.</p>
        <h2>What it costs</h2><ol start="3"><li>A seat costs 40 euros in winter.</li><li><p>A bed costs 90 euros.</p></li></ol>
        <blockquote><p>We have waited ten years for this train, and we will fill it.</p></blockquote>
        <table><tr><th>Day</th><th>Leaves</th></tr><tr><td>Friday</td><td>21:40</td></tr></table>
        <p>Tickets go on sale in October, at first for trains<sup><a href="#n1">[1]</a></sup> that leave on Fridays.</p></main>
        """))
    #expect(
      article.blocks.map(\.kind) == [
        .paragraph, .heading, .listItem, .listItem, .quotation, .table, .table, .paragraph,
      ])
    #expect(article.blocks.compactMap(\.ordinal) == [3, 4])
    #expect(
      article.texts.last?.contains("trains that leave") == true, "footnote marks are not read")
  }

  @Test func aClassOfTheWholePageDoesNotPruneIt() throws {
    let article = try Fixture.article(
      Self.page("<div class=\"has-sidebar comments-open share-enabled\">\(Self.story)</div>"))
    #expect(article.blocks.count == 3)
  }

  @Test func paragraphsByDoubledLineBreaksAreParagraphs() throws {
    let article = try Fixture.article(
      Self.page(
        """
        <h1>Night train returns</h1><div>The night train between the two capitals will run again.<br><br>
        It was stopped in 2015, when cheap flights had taken most of its passengers.<br>
        <br>Tickets go on sale in October, at first for trains that leave on Fridays only.</div>
        """))
    #expect(article.blocks.count == 3)
  }

  @Test func aPageDrawnByScriptsFallsBackToItsLinkedData() throws {
    let article = try Fixture.article(
      Self.page(
        "<div id=\"app\"></div>",
        head: """
          <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Night train returns",
          "articleBody": "The night train will run again.\\nIt was stopped in 2015."}</script>
          """))
    #expect(article.texts == ["The night train will run again.", "It was stopped in 2015."])
    #expect(article.blocks.allSatisfy { $0.reason == "json-ld" })
  }

  @Test func twoCopiesOfAParagraphAreReadOnce() throws {
    let article = try Fixture.article(
      Self.page(
        Self.story.replacing(
          "</article>",
          with:
            "<div><p>It was stopped in 2015, when cheap flights had taken most of its passengers and all of its profit.</p></div></article>"
        )))
    #expect(article.blocks.count == 3)
    #expect(article.dropped.contains { $0.reason == "duplicate" })
  }

  @Test func theSentenceUnderTheHeadlineBecomesTheStandfirst() throws {
    let article = try Fixture.article(
      Self.page(
        """
        <header><h1>Night train returns</h1><p class="article__sub-title">After ten years, two capitals are a night apart again.</p></header>
        <div class="article-body">\(Self.story.replacing("<h1>Night train returns</h1>", with: ""))</div>
        """))
    #expect(article.standfirst == "After ten years, two capitals are a night apart again.")
    #expect(article.blocks.count == 3, "the standfirst is not repeated")
  }

  @Test func aCorrectionIsKeptAsOne() throws {
    let article = try Fixture.article(
      Self.page(
        Self.story.replacing(
          "</article>", with: "<p>Correction: The train stopped in 2015, not in 2014.</p></article>"
        )))
    #expect(article.blocks.last?.kind == .correction)
  }

  @Test func authorNotesContactsAndEmbeddedPostsAreNotRead() throws {
    let article = try Fixture.article(
      Self.page(
        Self.story.replacing(
          "</article>",
          with: """
            <blockquote class="twitter-tweet"><p>It runs again!</p>— Railways (@rail) March 12, 2025</blockquote>
            <p>Jane Doe writes about trains and the people who wait for them.</p>
            <p>jane.doe@post.example</p></article>
            """), head: "<meta name=\"author\" content=\"Jane Doe\">"))
    #expect(article.blocks.count == 3)
    #expect(Fixture.reason("It runs again", in: article) == "embed")
    #expect(Fixture.reason("Jane Doe writes", in: article) == "author-box")
    #expect(Fixture.reason("jane.doe@", in: article) == "author-box")
  }
}
