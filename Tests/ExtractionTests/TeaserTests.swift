import Core
import Extraction
import Testing

@Suite struct TeaserTests {
  static let wall = "<div><p>Subscribe to continue reading.</p><p>Already a subscriber?</p></div>"

  private func page(_ body: String, _ linked: String) -> String {
    HTMLTests.page(
      body,
      head: """
        <script type="application/ld+json">{"@type": "NewsArticle",
        "headline": "Night train returns"\(linked)}</script>
        """)
  }

  @Test(arguments: [
    (wall, ""), ("", #", "isAccessibleForFree": false"#),
    ("", #", "isAccessibleForFree": "False""#),
  ])
  func theBeginningOfAStoryIsRefused(end: String, linked: String) throws {
    let body = HTMLTests.story.replacing("</article>", with: end + "</article>")
    let error = #expect(throws: ExtractionError.self) {
      try Fixture.article(page(body, linked))
    }
    guard case .stub("story.html", let words)? = error else {
      return #expect(Bool(false), "it was read as a story")
    }
    #expect((50...60).contains(words))
  }

  @Test func aWholeStoryBehindAWallIsRead() throws {
    let long = String(
      repeating: "<p>The train left the station on time and came home late.</p>\n", count: 1)
    let more = (1...16).map {
      "<p>Carriage number \($0) was full of people who slept all night.</p>"
    }
    let body = HTMLTests.story.replacing(
      "</article>", with: long + more.joined() + Self.wall + "</article>")
    let article = try Fixture.article(page(body, #", "isAccessibleForFree": false"#))
    #expect(article.blocks.count == 20)
  }

  @Test func aLongStoryThatDeclaresMoreIsRefused() throws {
    let more = (1...16).map {
      "<p>Carriage number \($0) was full of people who slept all night.</p>"
    }
    let body = HTMLTests.story.replacing(
      "</article>", with: more.joined() + Self.wall + "</article>")
    #expect(throws: ExtractionError.self) {
      try Fixture.article(page(body, #", "wordCount": 1400"#))
    }
  }

  /// What was found may be the first of several elements that hold the story.
  @Test(arguments: [true, false])
  func aPieceOfTheStoryIsNotTakenForTheWhole(isSame: Bool) throws {
    let sentence = "The carriages come from a factory in Vienna and have twelve beds each. "
    let lead =
      "The night train between the two capitals will run again, said the railways on Monday."
    let shown =
      "<article><h1>Night train returns</h1>"
      + (1...3).map { "<p>\(lead) It has \($0).</p>" }
      .joined() + "</article>"
    let begin = isSame ? (1...3).map { "\(lead) It has \($0). " }.joined() : "Something else. "
    let whole = begin + String(repeating: sentence, count: 40)
    let article = try Fixture.article(page(shown, ", \"articleBody\": \"\(whole)\""))
    #expect((article.blocks.first?.reason == "json-ld") == isSame)
  }

  @Test func textThatOnlyMachinesAreGivenIsReadInsteadOfTheTeaser() throws {
    let sentence = "The carriages come from a factory in Vienna and have twelve beds each. "
    let whole = String(repeating: sentence, count: 40)
    let body = HTMLTests.story.replacing("</article>", with: Self.wall + "</article>")
    let article = try Fixture.article(page(body, ", \"articleBody\": \"\(whole)\""))
    #expect(article.blocks.allSatisfy { $0.reason == "json-ld" })
  }
}
