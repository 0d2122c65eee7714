import Core
import Extraction
import Testing

/// Who wrote the story, as the page shows it.
@Suite struct BylineTests {
  private func byline(_ shown: String, end: String = "", head: String = "") throws -> String? {
    let story = HTMLTests.story.replacing("</h1>", with: "</h1>\(shown)")
    return try Fixture.article(
      HTMLTests.page(story.replacing("</article>", with: "</article>\(end)"), head: head)
    ).byline
  }

  /// Names of one byline stand side by side; whom the story links to is another matter.
  @Test(arguments: [
    (
      "<p>By <a href=/author/doe>Jane Doe</a> and <a href=/author/roe>John Roe</a></p>",
      "Jane Doe and John Roe"
    ),
    (
      "<p>By <a href=/author/doe>Jane Doe</a> · Senior Reviewer</p><p>Contributions to our tests from: "
        + "<a href=/author/roe>John Roe</a></p>", "Jane Doe"
    ),
  ])
  func linksToWritersAreOneByline(shown: String, byline: String) throws {
    #expect(try self.byline(shown) == byline)
  }

  @Test(arguments: [
    ("<div><a><img alt='Jane Doe' src=/j.png><span>Jane Doe</span></a></div>", "Jane Doe"),
    ("<div><img alt='Night train' src=/t.png><span>Night train</span></div>", nil),
    ("<div><img alt='Jane Doe' src=/j.png><span>Travel</span></div>", nil),
  ])
  func aPortraitNamesTheWriterBesideIt(shown: String, byline: String?) throws {
    #expect(try self.byline(shown) == byline)
  }

  /// An organization signs for a writer whom the page's end names.
  @Test func theNameBehindItsLabelSigns() throws {
    let head = """
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Night train returns",
      "author": {"@type": "Organization", "name": "Rail Society"}}</script>
      """
    let end = "<h2>Article written by:</h2><div><img src=/j.png><h3>Jane Doe, MD</h3></div>"
    #expect(try byline("", end: end, head: head) == "Jane Doe, MD")
    #expect(
      try byline("", end: end.replacing("Jane Doe, MD", with: "hand"), head: head) == "Rail Society"
    )
  }

  @Test func aWriterWhomASentenceNamesDidNotWriteIt() throws {
    let sentence = "<p>It runs in a story written by <a href=/x>Jane Doe</a> long ago.</p>"
    #expect(try byline("", end: sentence) == nil)
  }

  /// A section or a tag in the line above the story is nobody.
  @Test func aTagIsNoName() throws {
    let tag = "<div class=post-byline><a href=/tag/travel>Travel</a></div>"
    #expect(try byline(tag) == nil)
    #expect(
      try byline(
        tag.replacing("/tag/travel", with: "/people/lena").replacing("Travel", with: "Lena"))
        == "Lena")
  }

  @Test func aHandleIsBetterThanNothing() throws {
    let handle = "<p>by <a rel=author href=/u/acme>acme</a></p>"
    #expect(try byline(handle) == "acme")
    #expect(try byline(handle + "<p>By Jane Doe</p>") == "Jane Doe")
    #expect(try byline(handle.replacing(">acme", with: ">admin")) == nil)
  }
}
