import Core
import Extraction
import Testing

/// Which of the titles a page gives is the story's, and who of those it names wrote it.
@Suite struct HeadlineTests {
  private func headline(title: String, _ heading: String, site: String = "The Post") throws
    -> String
  {
    try Fixture.article(
      """
      <html><head><title>\(title)</title><meta property="og:site_name" content="\(site)"></head>
      <body>\(heading)\(HTMLTests.story.replacing("<h1>Night train returns</h1>", with: ""))</body></html>
      """
    ).headline
  }

  @Test func aHeadingUnlikeTheTitleIsTheHeadline() throws {
    #expect(
      try headline(
        title: "Transport news from all over the country", "<h1>Night train returns soon</h1>")
        == "Night train returns soon")
  }

  @Test func aTestOfAnotherHeadlineDoesNotHideTheOneShown() throws {
    #expect(
      try headline(
        title: "The Best Night Trains of 2026, Tested by Editors | The Post",
        "<h1>The best night trains of 2026, tested by our editors</h1>")
        == "The best night trains of 2026, tested by our editors")
  }

  @Test(arguments: [
    "<h1><a href='/'>All the news that you need</a></h1>",
    "<a href='https://post.example/'><h1>All the news that you need</h1></a>",
    "<nav><h1>All the news that you need</h1></nav>", "<h1>The Post</h1>",
  ])
  func theSitesNameIsNoHeadline(heading: String) throws {
    #expect(try headline(title: "Night train returns | The Post", heading) == "Night train returns")
  }

  @Test func aHeadingThatRepeatsTheWholeTitleLosesTheSite() throws {
    let title = "How the night train came back | Travel | The Post"
    #expect(try headline(title: title, "<h1>\(title)</h1>") == "How the night train came back")
  }

  /// Themes curl quotes; the title in the page's head is as it was typed.
  @Test(arguments: [
    ("The city's '90s", "The city’s ‘90s", "The city's '90s"),
    ("The city’s ’90s", "The city’s ’90s", "The city’s ’90s"),
    ("The town's '90s", "The city’s ‘90s", "The city’s ‘90s"),
  ])
  func theHeadlineHasTheQuotesThatWereTyped(title: String, shown: String, taken: String) throws {
    #expect(try headline(title: title + " | The Post", "<h1>\(shown)</h1>") == taken)
  }

  private func byline(_ author: String, shown: String) throws -> String? {
    try Fixture.article(
      HTMLTests.page(
        HTMLTests.story.replacing("</h1>", with: "</h1>\(shown)"),
        head: """
          <meta property="og:site_name" content="The Post">
          <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Night train returns",
          "author": \(author)}</script>
          """)
    ).byline
  }

  @Test(arguments: [
    #"{"@type": "Person", "name": "The Post"}"#, #"{"@type": "Organization", "name": "Wire"}"#,
    #"{"@type": "Person", "name": "Post Staff"}"#, #"{"@type": "Person", "name": "Team Post"}"#,
  ])
  func aPersonBehindTheHousesSignatureIsNamed(author: String) throws {
    #expect(try byline(author, shown: "<div class='text__author'>Jane Doe</div>") == "Jane Doe")
  }

  @Test(arguments: [
    "<div><span>By</span> <a href='/x'>Jane Doe</a></div>",
    "<div><b>Written by</b> Jane Doe</div>", "<p><strong>Contributors:</strong> Jane Doe</p>",
    "<div class='byline'><a href='/x'>Jane Doe</a>22 Dec 2016</div>",
  ])
  func aNameMayStandApartFromItsLabel(shown: String) throws {
    #expect(try byline(#""admin""#, shown: shown) == "Jane Doe")
  }

  @Test(arguments: [
    ("By Jane Doe", "Jane Doe"), ("By April Smith", "April Smith"),
    ("Autor: Jan Kowalski", "Jan Kowalski"), ("Автор: Олена Гончарова", "Олена Гончарова"),
    ("Автор: Иван Петров", "Иван Петров"), ("Von Anna Schmidt", "Anna Schmidt"),
    ("Par Jeanne Dupont", "Jeanne Dupont"), ("Por Juan Pérez", "Juan Pérez"),
  ])
  func everyLanguageSignsItsStories(line: String, name: String) throws {
    let page = HTMLTests.page(
      HTMLTests.story.replacing("</h1>", with: "</h1><p>\(line)</p><p>25.10.2024</p>"))
    #expect(try Fixture.article(page).byline == name)
  }

  @Test func aDateRightAboveTheHeadlineIsTheStorys() throws {
    let article = try Fixture.article(
      HTMLTests.page(
        HTMLTests.story.replacing("<h1>", with: "<time datetime=2023-10-12>Thursday</time><h1>")
          + "<section><time datetime=2025-12-18>Other story</time></section>"))
    #expect(article.published?.iso8601.prefix(10) == "2023-10-12")
  }

  @Test func anAccountsNameIsNoByline() throws {
    #expect(try byline(#""q_admin""#, shown: "<p class='byline'>By Jane Doe*</p>") == "Jane Doe")
  }

  @Test func aDeskBehindAnAuthorsNameIsLeftOff() throws {
    #expect(
      try byline(#""admin""#, shown: "<p class='byline'>Jane Doe and Tom Roe, Extension</p>")
        == "Jane Doe and Tom Roe")
    #expect(
      try byline(#""admin""#, shown: "<p class='byline'>By Jane Doe, MD</p>") == "Jane Doe, MD")
  }
}
