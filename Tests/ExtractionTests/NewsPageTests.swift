import Core
import Extraction
import Testing

/// What surrounds stories on news pages and is told from them by form and wording.
@Suite struct NewsPageTests {
  private func story(adding lines: String, head: String = "") throws -> Article {
    try Fixture.article(
      HTMLTests.page(
        HTMLTests.story.replacing("</article>", with: lines + "</article>"), head: head))
  }

  @Test func consentThatIsLongerThanTheStoryIsNoStory() throws {
    let consent = String(
      repeating: "<p>These cookies are used to understand how visitors interact with the page.</p>",
      count: 12
    ).replacing("</p><p>", with: " Much more is said about every kind of them.</p><p>")
    for box in [
      "<div class='cli-modal' role='dialog'>\(consent)</div>",
      "<div id='cookie-settings'>\(consent)</div>", "<dialog>\(consent)</dialog>",
    ] {
      let article = try Fixture.article(HTMLTests.page(HTMLTests.story + box))
      #expect(article.blocks.count == 3)
    }
  }

  @Test(arguments: [
    "Updated November 23, 2013 Updated September 26, 2011", "Posted July 10, 2004",
    "Reviewed in 2024", "Last updated: 5 March 2024, 10:15 pm", "Date last reviewed: April 2025",
    "Опубліковано 12 березня 2024",
  ])
  func aLineThatSaysWhenIsNoStory(line: String) throws {
    #expect(
      Fixture.reason(line, in: try story(adding: "<p>\(line)</p>"))?.hasSuffix("date-stamp") == true
    )
  }

  @Test(arguments: [
    ("Reporting by Ann Lee in Oslo; Editing by Tom Roe", "credit"),
    ("The Associated Press contributed to this report.", "credit"),
    ("Ann Lee can be reached at ann@example.com or on the phone", "author-box"),
    ("[CTA_MODULE]", "widget"), ("{{ author.name }}", "widget"), ("$undefined", "widget"),
    ("Watch the full video on our channel", "embed"),
    ("You may also be interested: The last steam train", "read-also"),
    ("✅ Thank you for completing the survey!", "widget"),
  ])
  func linesThatServeSomethingElseGo(line: String, reason: String) throws {
    let article = try story(adding: "<p>\(line)</p>")
    #expect(Fixture.reason(line, in: article) == reason)
    #expect(article.blocks.count == 3)
  }

  @Test(arguments: [
    "Updated rules in 2024 made the trains safer, and passengers noticed.",
    "In 2024, 90 trains ran. In 2025, none did.",
  ])
  func aSentenceThatOpensLikeADateStampStays(line: String) throws {
    #expect(try story(adding: "<p>\(line)</p>").texts.last == line)
  }

  /// Agencies sign the first sentence, and pictures.
  @Test(arguments: [
    ("MOSCOW (AP) — An unmanned spaceship broke up over Siberia, officials said.", true),
    ("LONDON, April 8 (Reuters) - Copper fell to its lowest in three weeks.", true),
    ("Бориспіль (AFP) – Перший літак сів о шостій ранку.", true),
    ("A spaceship on its pad. (AP Photo/Jan Dee)", false), ("The pad in May (Reuters)", false),
  ])
  func anAgencysDatelineIsNoCredit(line: String, isRead: Bool) throws {
    #expect(try story(adding: "<p>\(line)</p>").texts.contains(line) == isRead)
  }
}
