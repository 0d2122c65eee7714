import Core
import Extraction
import Testing

@Suite struct SiteRuleTests {
  private static let page = HTMLTests.page(
    """
    <div id="wrap" class="layout wide"><p class="rubric">Travel</p>
    <h1>Night train returns</h1><h2 class="sum">A sleeper for two capitals.</h2>
    <div class="sign">Text <a href="/p/1" data-role="writer">Jane Doe</a></div>
    <time itemprop="datePublished" datetime="2024-10-25T08:00:00+02:00">Friday</time>
    <story-box class="md:body" lang="en-GB">
    <p>The night train between the two capitals will run again from December, the railways said on Monday.</p>
    <p class="offer one">Would you take the night train to the sea? Most of our readers would, they say.</p>
    <p>It was stopped in 2015, when cheap flights had taken most of its passengers and all of its profit.</p>
    <p>Tickets go on sale in October, at first for trains that leave on Fridays and on Sundays only.</p>
    </story-box><img src="/lead.jpg" alt="A train"></div>
    """)

  private func article(_ rule: SiteRule) throws -> Article {
    try Extractor.article(
      from: Source(
        bytes: Array(Self.page.utf8), name: "a.html", url: "https://news.example.com/a"),
      settings: .init(rules: [rule]))
  }

  @Test(arguments: [
    "p.offer", ".offer.one", "p[class~=one]", "p[class^='off']", "p[class$=\"one\"]",
    "[class*=fer]", "story-box > .offer", "#wrap .offer", "div.layout p.offer", "p + p.offer",
    "p ~ .offer", "h6, .offer", "*.offer", "P.offer",
    "story-box p:not(:first-child):not(:last-child).offer",
    "[lang|=en] > .offer", ".md\\:body .offer", "[ class ~= 'one' ]",
  ])
  func aSelectorFindsItsElement(selector: String) throws {
    let article = try article(SiteRule(host: "example.com", keep: ["story-box"], drop: [selector]))
    #expect(Fixture.reason("Would you take", in: article) == "site-rule")
    #expect(article.texts.count == 3)
  }

  @Test(arguments: [
    "p.two", "div > .offer", "p.offer + .offer", ".offe", "[class=offer]", "[lang|=e] .offer",
    "span ~ .offer", "p.offer:first-child", "p:not(.offer):not(p)", "#Wrap .offer",
    "[class^='']", "other-box p",
  ])
  func aSelectorFindsNothingElse(selector: String) throws {
    let article = try article(SiteRule(host: "example.com", keep: ["story-box"], drop: [selector]))
    #expect(article.texts.count == 4)
  }

  @Test(arguments: [
    ("", 1, "a selector is missing"), ("div >", 6, "a selector is missing"),
    ("p..x", 3, "a name is missing"), ("p[class", 8, "\"=\" or \"]\" is missing"),
    ("p[class=x", 10, "the \"]\" is missing"), ("p[class='x]", 12, "the closing quotation mark"),
    ("p:hover", 3, "\":hover\" is not understood"), ("a, ,b", 4, "no selector begins so"),
    ("p:not(.x", 9, "the \")\""), ("p)", 2, "\")\" does not belong there"),
    ("p{color}", 2, "\"{\" does not belong there"), ("1a", 1, "no selector begins so"),
  ])
  func aMistakeIsToldWithItsPlace(selector: String, column: Int, problem: String) throws {
    let rule = SiteRule(host: "example.com", keep: ["p"], drop: ["b", selector])
    let found = try #require(throws: RuleProblem.self) { try rule.check() }
    #expect(found.key == "drop[1]" && found.column == column)
    #expect(found.problem.hasPrefix(problem))
    #expect(throws: ExtractionError.badRule("a.html", found)) { try article(rule) }
    if !selector.isEmpty { #expect("\(found)".contains("\"\(selector)\" at drop[1], but ")) }
  }

  @Test func aFieldNobodyKnowsIsAMistake() throws {
    let rule = SiteRule(host: "example.com", fields: ["title": "h1"])
    let found = try #require(throws: RuleProblem.self) { try rule.check() }
    #expect("\(found)".contains("fields.title, but there is no such field: use one of headline,"))
  }

  @Test func fieldsComeFromWhereTheRuleSays() throws {
    let article = try article(
      SiteRule(
        host: "example.com", keep: [".absent", "story-box"],
        fields: [
          "byline": ".sign > a[data-role=writer]", "published": "time[itemprop=datePublished]",
          "section": ".rubric", "standfirst": "h2.sum", "image": "#wrap > img",
          "updated": ".absent", "headline": "h1",
        ]))
    #expect(article.headline == "Night train returns" && article.byline == "Jane Doe")
    #expect(article.published?.iso8601 == "2024-10-25T08:00:00+02:00" && article.updated == nil)
    #expect(article.section == "Travel" && article.standfirst == "A sleeper for two capitals.")
    #expect(article.image == "https://news.example.com/lead.jpg")
    #expect(Fixture.reason("A sleeper", in: article) == "standfirst")
    #expect(article.texts.count == 4)
  }
}
