import Core
import Extraction
import Testing

/// What belongs to the body, tried at the end of a story that is otherwise plain.
@Suite struct StoryBodyTests {
  private func article(appending html: String) throws -> Article {
    try Fixture.article(
      HTMLTests.page(HTMLTests.story.replacing("</article>", with: html + "</article>")))
  }

  @Test func aRefrainOfTheWriterIsKept() throws {
    let refrain = "<p>So who will pay for the train, the state asked again?</p>"
    let article = try article(
      appending: refrain + "<p>Nobody answered that day.</p>" + refrain)
    #expect(article.texts.count { $0.hasPrefix("So who") } == 2)
  }

  @Test func aLinkAtTheStartOfAParagraphDoesNotDropIt() throws {
    let article = try article(
      appending:
        "<p><a class='recommendation-link' href='/x'>Sleeping cars</a> are being rebuilt in Trieste.</p>"
    )
    #expect(article.texts.last == "Sleeping cars are being rebuilt in Trieste.")
  }

  @Test func aDropCapBelongsToItsWord() throws {
    let article = try article(
      appending:
        "<div class='initial'>D</div><div>uring the first week all beds were sold, the railway says.</div>"
    )
    #expect(article.texts.contains { $0.hasPrefix("During the first week") })
  }

  @Test func doubledEncodingsAreMended() throws {
    let article = try article(
      appending: "<p>It wasnâ€™t cheap, the cafÃ© owner said: â€œNot at all.â€\u{9d}</p>")
    #expect(article.texts.last == "It wasn’t cheap, the café owner said: “Not at all.”")
  }

  @Test func accentsThatAreMeantStay() throws {
    let article = try article(appending: "<p>A MANHÃ de Ñandú e â, disse a Rússia.</p>")
    #expect(article.texts.last == "A MANHÃ de Ñandú e â, disse a Rússia.")
  }

  @Test func whatFollowsAnEndMarkIsNoStory() throws {
    let article = try article(
      appending: "<p>###</p><p>Acme runs trains in nine countries.</p>")
    #expect(Fixture.reason("Acme runs", in: article) == "after-the-story")
  }

  @Test func aListOfLinksThatIsAnnouncedIsKept() throws {
    let article = try article(
      appending: """
        <p>Three other night trains start this winter:</p>
        <ul><li><a href='/1'>Paris to Berlin</a></li><li><a href='/2'>Rome to Munich</a></li></ul>
        """)
    #expect(article.texts.suffix(2) == ["Paris to Berlin", "Rome to Munich"])
  }

  @Test func whatStandsAboveTheHeadlineIsNoStory() throws {
    let article = try Fixture.article(
      HTMLTests.page(
        HTMLTests.story.replacing(
          "<article>", with: "<article><p>You are reading the Vienna edition of this page.</p>")))
    #expect(Fixture.reason("Vienna edition", in: article) == "outside-the-story")
  }

  @Test func aSitesNameInTheLargestHeadingIsNoHeadline() throws {
    let article = try Fixture.article(
      """
      <html><head><title>A brief history of beds - The Railway Journal</title></head><body>
      <h1>The Railway Journal</h1><article><h2>A brief history of beds</h2>
      <p>Beds came to the railways in 1859, when a cabinet maker lost a night's sleep on a train.</p>
      <p>He built the first sleeping car in the year after, and it was not a success at all.</p>
      </article></body></html>
      """)
    #expect(article.headline == "A brief history of beds")
  }

  @Test func aLinkToAWritersPageIsTheByline() throws {
    let article = try Fixture.article(
      HTMLTests.page(
        HTMLTests.story.replacing(
          "</h1>", with: "</h1><div>By <a href='/author/ann-bee'>Ann Bee</a> · Senior analyst</div>"
        )))
    #expect(article.byline?.hasPrefix("Ann Bee") ?? false)
  }

  @Test func aPullQuoteIsNotReadTwice() throws {
    let article = try article(
      appending: """
        <blockquote>“cheap flights had taken most of its passengers”</blockquote>
        <p>“We had to,” said the last conductor.</p>
        """)
    #expect(Fixture.reason("“cheap flights", in: article) == "pull-quote")
    #expect(article.texts.last == "“We had to,” said the last conductor.")
  }

  @Test func aSectionsHeadingMayStandInAHeader() throws {
    let article = try article(
      appending: "<header><h2>What it costs</h2></header><p>A bed costs ninety crowns.</p>")
    #expect(article.texts.suffix(2) == ["What it costs", "A bed costs ninety crowns."])
  }
}
