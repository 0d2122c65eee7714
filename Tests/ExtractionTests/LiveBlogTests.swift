import Core
import Extraction
import Testing

/// Live blogs that only their markup gives away.
@Suite struct LiveBlogTests {
  private func articles(
    _ body: String, _ settings: ExtractionSettings = .init()
  ) throws -> [Article] {
    try Extractor.articles(
      from: Source(
        bytes: Array(
          HTMLTests.page(
            body,
            head: "<meta property='article:published_time' content='2024-10-25T06:00:00+03:00'>"
          ).utf8), name: "a.html", url: "https://news.example.com/live"),
      settings: settings)
  }

  private static let updates = [
    (
      "u3", "12:40", "The line is clear",
      "Trains have left both capitals on time, the railways say."
    ),
    ("u2", "12:25", "", "Engineers have cleared the last tree off the line. They look tired."),
    (
      "u1", "12:10 AM", "",
      "A storm has felled trees on the line, and all of the trains stand still."
    ),
  ]

  private static let wrapped =
    "<article><h1>Night train returns</h1><p>What we know about the storm that stopped the trains.</p><div>"
    + updates.map { id, time, title, text in
      let heading = title.isEmpty ? "" : "<h2>\(title)</h2>"
      return
        "<section class='update' id='\(id)'><div class='when'><time>\(time)</time></div>\(heading)<p>\(text)</p></section>"
    }.joined() + "</div></article>"

  private static let flat =
    "<article><h1>Night train returns</h1>"
    + updates.map { _, time, title, text in
      "<p><b>\(time)</b></p>" + (title.isEmpty ? "" : "<h3>\(title)</h3>") + "<p>\(text)</p>"
    }.joined() + "</article>"

  @Test(arguments: [wrapped, flat]) func asOneArticleEveryUpdateHasAHeading(page: String) throws {
    let article = try #require(try articles(page).first)
    #expect(
      article.blocks.filter { $0.kind == .heading }.map(\.text)
        == ["The line is clear", "12:25", "12:10 AM"])
    #expect(Fixture.reason("12:40", in: article) == "date-stamp")
    #expect(article.texts.last?.hasPrefix("A storm has felled") == true)
  }

  @Test(arguments: [wrapped, flat]) func asBriefsEveryUpdateIsAnArticle(page: String) throws {
    let briefs = try articles(page, .init(liveBlogs: .briefs))
    #expect(
      briefs.map(\.headline) == [
        "The line is clear", "Engineers have cleared the last tree off the line",
        "A storm has felled trees on the line, and all of the trains stand still",
      ])
    #expect(
      briefs.map { $0.published?.iso8601 } == [
        "2024-10-25T12:40:00+03:00", "2024-10-25T12:25:00+03:00", "2024-10-25T00:10:00+03:00",
      ])
    #expect(briefs.allSatisfy { $0.texts.count == 1 })
    #expect(Set(briefs.map(\.id)).count == 3)
  }

  @Test func aBriefHasTheAddressOfItsUpdate() throws {
    let briefs = try articles(Self.wrapped, .init(liveBlogs: .briefs))
    #expect(briefs.map(\.url).first == "https://news.example.com/live#u3")
  }

  @Test(arguments: [
    "10.45am GMT", "14h05", "Oct 25, 08:30", "08:30 EET", "25.10.2024 08:30", "0:10 a.m.",
  ])
  func timesAreWrittenInManyWays(time: String) throws {
    let page = Self.flat.replacing("12:25", with: time)
    #expect(try articles(page)[0].texts.contains(time))
    #expect(try articles(page, .init(liveBlogs: .briefs)).count == 3)
  }

  @Test func aStoryThatTellsTimesIsNoLiveBlog() throws {
    let story = HTMLTests.story.replacing(
      "<p>It was", with: "<p>8:00</p><p>The doors open.</p><p>9:00</p><p>It was")
    let articles = try articles(story, .init(liveBlogs: .briefs))
    #expect(articles.count == 1)
  }

  @Test func commentsWithTimesAreNoUpdates() throws {
    let comments = (1...5).map {
      "<div class='comment'><time>12:0\($0)</time><p>I have always loved this train, said reader \($0) of it.</p></div>"
    }.joined()
    let page = HTMLTests.story + "<div class='comments'>\(comments)</div>"
    #expect(try articles(page, .init(liveBlogs: .briefs)).map(\.texts.count) == [3])
  }
}
