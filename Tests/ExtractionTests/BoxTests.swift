import Core
import Extraction
import Testing

/// Boxes, streams and labels that stand inside or behind a story and are none of it.
@Suite struct BoxTests {
  private static let story = (1...12).map {
    "<p>Paragraph \($0) of the story says, in a sentence as long as papers print them, what"
      + " the harbour board decided about the ferry on Monday.</p>"
  }

  private func article(_ body: String) throws -> Article {
    try Fixture.article("<html lang=en><title>Ferry stays</title><body>\(body)</body></html>")
  }

  /// The element that the heading opens goes with it; what stands around it stays.
  @Test(arguments: ["Related stories", "Featured articles", "Read next", "Newsletter"])
  func aBoxGoesWithItsHeading(heading: String) throws {
    let box = """
      <div class="x1"><div><h3>\(heading)</h3></div><div>
      <h4>The bridge opens</h4><p>Nine years after work on it began, lorries may cross the river.</p>
      <h4>The port reopens</h4><p>The crane that burned in March has been replaced by a new one.</p>
      </div></div>
      """
    let body = Self.story[..<6].joined() + box + Self.story[6...].joined()
    let article = try article("<h1>Ferry stays</h1><div class=text>\(body)</div>")
    #expect(article.blocks.count == 12)
    #expect(["related-card", "newsletter"].contains(Fixture.reason("Nine years", in: article)))
  }

  /// What is said in a film is heard there; a page that is a transcript is read.
  @Test func theTranscriptOfAFilmIsABox() throws {
    let box = """
      <div class=film><div class=panel><div><button aria-expanded=false><h3>Video transcript</h3></button></div>
      <div class=content><p>Good evening, I stand here at the pier with the captain of the old ferry.</p></div>
      </div></div>
      """
    let beside = try article(
      "<h1>Ferry stays</h1><div class=text>\(box)\(Self.story.joined())</div>")
    #expect(beside.blocks.count == 12 && Fixture.reason("Good evening", in: beside) == "embed")
    let whole = try article(
      "<h1>Ferry stays</h1><div class=text><h3>Video transcript</h3>\(Self.story.joined())</div>")
    #expect(whole.blocks.filter { $0.kind == .paragraph }.count == 12)
  }

  /// A class that tells of an element's looks does not tell what it is.
  @Test(arguments: ["overflow-hidden", "bg-card", "no_toc_section", "has-sidebar", "border-widget"])
  func aClassOfLooksDropsNothing(name: String) throws {
    let box = "<div class=\"\(name)\"><p>The fare stays at two crowns.</p></div>"
    let body = Self.story[..<6].joined() + box + Self.story[6...].joined()
    #expect(try article("<h1>Ferry stays</h1><div>\(body)</div>").blocks.count == 13)
  }

  /// What leads nowhere is none: a section may be called for its line in the table.
  @Test func aTableOfContentsLeads() throws {
    let section = "<div id=toc_3><h2>How it sails</h2></div>" + Self.story[0]
    let contents = "<div id=toc><p>Contents</p><a href=#toc_3>How it sails</a></div>"
    let body = contents + Self.story[6...].joined() + section
    let article = try article("<h1>Ferry stays</h1><div>\(body)</div>")
    #expect(article.texts.filter { $0 == "How it sails" }.count == 1 && article.blocks.count == 8)
  }

  /// Such a heading at the story's start must not take the story with it.
  @Test func aHeadingThatOpensTheStoryTakesNothing() throws {
    let article = try article(
      "<h1>Ferry stays</h1><div class=text><h2>Popular</h2>\(Self.story.joined())</div>")
    #expect(article.blocks.filter { $0.kind == .paragraph }.count == 12)
  }

  /// Pages that never end put other stories behind this one, more of them than it is long.
  @Test(arguments: [
    "<article><h1>Ferry stays</h1><div>STORY</div></article>",
    "<div><h1>Ferry stays</h1><div itemprop=articleBody>STORY</div></div>",
    "<div itemscope itemtype=\"https://schema.org/NewsArticle\"><h1>Ferry stays</h1>STORY</div>",
  ])
  func aLongerStreamBehindTheStoryIsNotRead(page: String) throws {
    let stream = (1...30).map {
      "<div><h2>Another story, number \($0)</h2><p>What it says of town number \($0) would be read"
        + " aloud, too, if a page were simply read from its start to its end.</p></div>"
    }.joined()
    let article = try article(
      page.replacing("STORY", with: Self.story.joined()) + "<div>\(stream)</div>")
    #expect(article.blocks.count == 12)
  }

  /// What tag and name call a sidebar may be longer than the story, but does not hold its headline.
  @Test func aStreamInTheSidebarIsNotRead() throws {
    let stream = (1...40).map {
      "<div><b>12:\($0 + 10)</b><p>What it says of town number \($0) is longer than the story is.</p></div>"
    }.joined()
    let short = Self.story[..<4].joined()
    let page = "<article><h1>Ferry stays</h1>\(short)</article>"
    let beside = try article("<div>\(page)<aside id=sidebar>\(stream)</aside></div>")
    #expect(beside.blocks.count == 4)
    let inside = try article("<aside class=sidebar>\(page)</aside>")
    #expect(inside.blocks.count == 4)
  }

  @Test func labelsBehindTheLastSentenceAreNotRead() throws {
    let end = """
      <h3>Join our ferry newsletter</h3><p>Get the latest, delivered to your inbox.</p><p>Blog</p>
      """
    let article = try article("<h1>Ferry stays</h1>\(Self.story.joined())\(end)")
    #expect(article.blocks.count == 12)
    #expect(Fixture.reason("Blog", in: article) == "after-the-story")
  }

  @Test func theLabelsOfAChartAreNotRead() throws {
    let labels = ["600", "400", "200", "’22", "’26", "Net interest", "13.0%"].map { "<p>\($0)</p>" }
    let body = Self.story[..<6].joined() + labels.joined() + Self.story[6...].joined()
    #expect(try article("<h1>Ferry stays</h1>\(body)").blocks.count == 12)
  }

  @Test(arguments: [
    "Which ferry do you take? Tell us in the comments below!",
    "Did you like it? Share your thoughts by leaving a comment.",
    "А ви як гадаєте? Пишіть у коментарях.",
  ])
  func anInvitationToCommentIsNoStory(invitation: String) throws {
    let article = try article(
      "<h1>Ferry stays</h1>\(Self.story.joined())<p>\(invitation)</p>")
    #expect(article.blocks.count == 12 && Fixture.reason(invitation, in: article) == "comments")
  }

  /// The heading over it goes, too, and the pages and offers behind it.
  @Test func anInvitationUnderItsHeadingEndsTheStory() throws {
    let end = """
      <h2>Still have questions?</h2><p>Leave them in the comments below.</p>
      <p>Others found these pages helpful:</p><ul><li>All about the old ferry</li></ul>
      """
    let article = try article("<h1>Ferry stays</h1>\(Self.story.joined())\(end)")
    #expect(article.blocks.count == 12)
    let middle = try self.article("<h1>Ferry stays</h1>\(end)\(Self.story.joined())")
    #expect(middle.blocks.count > 12)
  }

  @Test(arguments: [
    ("Ready to simplify your travels? Get started today.", 12),
    ("Want to see how it works? Learn more here.", 12),
    ("Want to know what he said? He did not answer.", 13),
    ("Who will pay for it? See what the board found out.", 13),
  ])
  func aButtonInProseIsNotRead(text: String, blocks: Int) throws {
    let body = Self.story[..<6].joined() + "<p>\(text)</p>" + Self.story[6...].joined()
    #expect(try article("<h1>Ferry stays</h1>\(body)").blocks.count == blocks)
  }

  @Test func whatAPageCallsADisclaimerIsNotRead() throws {
    let box = "<div class=c-disclaimer><p>Prices were looked up on Monday and may change.</p></div>"
    let body = Self.story[..<6].joined() + box + Self.story[6...].joined()
    #expect(try article("<h1>Ferry stays</h1>\(body)").blocks.count == 12)
  }

  @Test(arguments: [
    "Bond funds are subject to the risk that an issuer will fail to make its payments on time.",
    "Past performance, as every reader of such lines knows, is not a guarantee of future results.",
    "<sup>1</sup>Average of all funds of the harbour, weighted by what is in them at the end of the year.",
    "<span id=x>ETFs, too, are subject to market volatility, as the board was told on Monday.</span>",
  ])
  func theSmallPrintOfFundsIsNotRead(print: String) throws {
    let article = try article("<h1>Ferry stays</h1>\(Self.story.joined())<p>\(print)</p>")
    #expect(article.blocks.count == 12 && article.dropped.last?.reason == "disclosure")
    let told = try self.article("<h1>Ferry stays</h1><p>\(print)</p>\(Self.story.joined())")
    #expect(told.blocks.count == 13)
  }

  @Test(arguments: [
    "The company's prospectus does not say who will pay for the ferry.",
    "Success is not guaranteed, the captain says.", "3D models of the boat are on show.",
    "1Boat costs two crowns in the shop of the harbour board.",
  ])
  func aStoryMayEndWithWordsOfLaw(end: String) throws {
    #expect(
      try article("<h1>Ferry stays</h1>\(Self.story.joined())<p>\(end)</p>").blocks.count == 13)
  }

  /// Their marks are not read, either.
  @Test func notesAtTheEndAreNotRead() throws {
    let notes = "<p id=fn1>1. The Harbour Board (2021).</p><p id=fn2>2. The Town (2019).</p>"
    #expect(try article("<h1>Ferry stays</h1>\(Self.story.joined())\(notes)").blocks.count == 12)
    let sources = notes.replacing("id=fn", with: "id=s")
    #expect(try article("<h1>Ferry stays</h1>\(Self.story.joined())\(sources)").blocks.count == 14)
  }

  @Test func linesThatLeadElsewhereEndShowNotes() throws {
    let lines = [
      "Join the group of the show at https://example.com/groups/ferry",
      "Thanks to Jan Dee, the editor of the show. www.example.org",
      "Please leave a review and a rating.",
      "Questions for the next episode go to captain@example.org",
    ].map { "<p>\($0)</p>" }
    let notes = try article("<h1>Ferry stays</h1>\(Self.story.joined())\(lines.joined())")
    #expect(notes.blocks.count == 12 && notes.dropped.last?.reason == "credit")
    let two = try article("<h1>Ferry stays</h1>\(Self.story.joined())\(lines[0])\(lines[3])")
    #expect(two.blocks.count == 14)
    let list = try article("<h1>Ferry stays</h1>\(Self.story[0])\(lines.joined())")
    #expect(list.blocks.count == 5)
  }

  @Test func aDateBehindItsLabelIsNotRead() throws {
    let end = "<div>Date last reviewed:</div><div>April 2025</div>"
    #expect(try article("<h1>Ferry stays</h1>\(Self.story.joined())\(end)").blocks.count == 12)
    let told = "<div>The ferry was built in:</div><div>April 2025</div>"
    #expect(try article("<h1>Ferry stays</h1>\(Self.story.joined())\(told)").blocks.count == 14)
  }

  @Test(arguments: [
    ("class=\"error-message\"", 12), ("id=search-error", 12),
    ("id=error-handling", 13), ("id=errors", 13),
  ])
  func messagesForAnotherDayAreNotRead(name: String, blocks: Int) throws {
    let box = "<div \(name)>Sorry, we could not find your place. Please try again.</div>"
    let body = Self.story[..<6].joined() + box + Self.story[6...].joined()
    #expect(try article("<h1>Ferry stays</h1>\(body)").blocks.count == blocks)
  }

  @Test func foldedAnswersAreRead() throws {
    let questions = (1...3).map {
      "<div class=fold-title><button id=\"header-\($0)\" class=\"fq-accordion-toggle\"><h3>Question"
        + " \($0): does it stay?</h3></button></div><div class=\"fq-accordion-content hidden\">"
        + "<p>Answer \($0): the ferry stays until the bridge is open to lorries, too.</p></div>"
    }.joined()
    let article = try article(
      "<h1>Ferry stays</h1>\(Self.story.joined())<div class=\"fq-accordion\">\(questions)</div>")
    #expect(article.blocks.count == 18)
  }
}
