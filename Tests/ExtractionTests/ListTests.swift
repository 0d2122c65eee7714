import Core
import Extraction
import Testing

/// Lists and lines that are told twice, head nothing, or introduce something.
@Suite struct ListTests {
  private static let story = (1...9).map {
    "<p>Paragraph \($0) of the story says, in a sentence as long as papers print them, what"
      + " the harbour board decided about the ferry on Monday.</p>"
  }

  private func article(_ box: String, end: String = "") throws -> Article {
    let body = Self.story[..<6].joined() + box + Self.story[6...].joined() + end
    return try Fixture.article(
      "<html lang=en><title>Ferry stays</title><body><h1>Ferry stays</h1><div class=text>\(body)"
        + "</div></body></html>")
  }

  private func list(_ items: String...) -> String {
    "<ul>" + items.map { "<li><a href=\"/x\">\($0)</a></li>" }.joined() + "</ul>"
  }

  @Test(arguments: [
    "<p>The board names these sources:</p>", "<p>If you plan a trip, here are some guides!</p>",
  ])
  func linksThatASentenceIntroducesAreRead(introduction: String) throws {
    let box =
      introduction
      + list("The timetable of the northern line for summer", "A map of all the islands in the bay")
    #expect(try article(box).blocks.count == 9 + 3)
  }

  /// Names of things are short; headlines are not.
  @Test func namesBehindTheirParagraphAreRead() throws {
    let names = list("Introduction to Sailing", "Knots", "Reading the Weather")
    #expect(try article(names).blocks.count == 9 + 3)
    let headlines = list(
      "Council votes to close the swimming hall in spring",
      "Bridge opens nine years after work began")
    #expect(try article(headlines).blocks.count == 9)
  }

  @Test func aFeatureOfTwoThingsIsReadTwice() throws {
    let box = """
      <h3>Red bicycle</h3><ul><li>Lights that need no battery at all</li><li>A bell and a lock</li></ul>
      <h3>Blue bicycle</h3><ul><li>A basket and a stand</li><li>Lights that need no battery at all</li></ul>
      """
    #expect(try article(box).blocks.count == 9 + 6)
  }

  /// What is repeated for small screens comes with its neighbours.
  @Test func aCopyOfAListIsNotRead() throws {
    let list =
      "<ul><li>Lights that need no battery at all</li><li>A bell and a lock with two keys</li></ul>"
    let article = try article(list, end: list)
    #expect(article.blocks.count == 9 + 2)
    #expect(Fixture.reason("Lights", in: article) == "duplicate")
  }

  @Test func headingsInARowHeadNothing() throws {
    let article = try article("<h4>Ferry one</h4><h4>Ferry two</h4><h4>Ferry three</h4>")
    #expect(article.blocks.filter { $0.kind == .heading }.map(\.text) == ["Ferry three"])
    let headed = try self.article("<h2>Ferries</h2><h3>Ferry one</h3>")
    #expect(headed.blocks.filter { $0.kind == .heading }.count == 2)
  }

  /// Headings that end their sections all over the page do so at its end, too.
  @Test func aLineOfFactsSetAsAHeadingEndsItsSection() throws {
    let text =
      "<p>The boat is fast, and everybody who was asked about it said that they liked it.</p>"
    let games = (1...4).map {
      "<h3>Boat \($0)</h3>\(text.replacing("boat", with: "boat \($0)"))<h4>Seats \($0) • $59</h4>"
    }
    #expect(try article("", end: games.joined()).blocks.last?.text == "Seats 4 • $59")
    #expect(try article("", end: text + "<h4>Boats</h4>").blocks.last?.kind == .paragraph)
  }

  @Test func aLabelIsReadWithItsList() throws {
    let items = "<ul><li><a href=/t>Timetable</a> – when the ferry sails from the island</li></ul>"
    let read = try article("<p><strong>Related resources:</strong></p>" + items)
    #expect(read.texts.contains("Related resources:"))
    let alone = try article("<p><strong>Related resources:</strong></p>")
    #expect(!alone.texts.contains("Related resources:"))
  }

  @Test(arguments: ["and", "or", "або"])
  func aConjunctionAloneIsNotRead(word: String) throws {
    #expect(try article("<p>\(word)</p>").blocks.count == 9)
  }

  @Test func aDateStampMayBeTheItemOfAList() throws {
    #expect(try article("", end: "<ul><li>Posted July 10, 2004</li></ul>").blocks.count == 9)
    #expect(
      try article("<ul><li>July 10, 2004</li><li>August 2, 2004</li></ul>").blocks.count == 11)
  }
}
