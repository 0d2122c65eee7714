import Core
import Extraction
import Testing

@Suite struct SettingsTests {
  private func articles(_ html: String, _ settings: ExtractionSettings) throws -> [Article] {
    try Extractor.articles(
      from: Source(
        bytes: Array(html.utf8), name: "a.html", url: "https://news.example.com/a"),
      settings: settings)
  }

  static let table = """
    <table><tr><th>Train</th><th>Price</th></tr><tr><td>Night</td><td>90 crowns</td></tr></table>
    """

  @Test func aTableIsReadAsTheSettingsSay() throws {
    let page = HTMLTests.page(
      HTMLTests.story.replacing("</article>", with: Self.table + "</article>"))
    func rows(_ tables: ExtractionSettings.Tables) throws -> [String] {
      try articles(page, .init(tables: tables))[0].blocks.filter { $0.kind == .table }.map(\.text)
    }
    #expect(try rows(.rows) == ["Train; Price", "Night; 90 crowns"])
    #expect(try rows(.rowsWithHeaders) == ["Train; Price", "Train: Night; Price: 90 crowns"])
    #expect(try rows(.skipped).isEmpty)
  }

  @Test func aSitesRuleKeepsAndDrops() throws {
    let page = HTMLTests.page(
      HTMLTests.story.replacing(
        "</article>",
        with:
          "<div class='box poll'><p>Would you take a night train? Most readers would.</p></div></article>"
      ))
    let rule = SiteRule(host: "example.com", keep: ["article"], drop: ["div.poll", "#none"])
    let article = try articles(page, .init(rules: [rule]))[0]
    #expect(Fixture.reason("Would you take", in: article) == "site-rule")
    #expect(article.blocks.count == 3)
    let other = SiteRule(host: "ample.com", drop: ["p"])
    #expect(try articles(page, .init(rules: [other]))[0].blocks.count == 4)
  }

  @Test func aLiveBlogBecomesBriefs() throws {
    let page = HTMLTests.page(
      HTMLTests.story,
      head: """
        <script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Night train returns",
        "url": "https://news.example.com/a", "liveBlogUpdate": [
        {"@type": "BlogPosting", "headline": "It leaves", "articleBody": "The train has left.",
         "datePublished": "2024-10-25T08:10:00+02:00", "url": "https://news.example.com/a#2"},
        {"@type": "BlogPosting", "articleBody": "The doors are open. People board.",
         "datePublished": "2024-10-25T07:50:00+02:00"}]}</script>
        """)
    let briefs = try articles(page, .init(liveBlogs: .briefs))
    #expect(briefs.map(\.headline) == ["It leaves", "The doors are open"])
    #expect(
      briefs.map(\.texts) == [["The train has left."], ["The doors are open. People board."]])
    #expect(Set(briefs.map(\.id)).count == 2)
    #expect(briefs[0].url == "https://news.example.com/a#2")
    #expect(try articles(page, .init()).count == 1)
  }
}
