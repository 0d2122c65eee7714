import Core
import Extraction
import Testing

@Suite struct PasteTests {
  /// A page copied whole: promotion, tags, byline, caption, disclosure, card, author box, comments.
  static let paste = """
    Members' Evening
    Live talk , 14 Mar Where the river money went: a reporter's account.

    Online 14 Mar 18:00 CET / 17:00 GMT / 12:00 EST

    register
    Rivers, Budget, City Council, Floods, Dams
    City delays flood wall for a third time

    by Maria Stone March 12, 2025 9:15 AM 4 min read
    Workers stack sandbags on the east bank on March 9. (A. Miller/City Press)
    This audio is created with AI assistance

    The city council voted on Tuesday to delay the flood wall on the east bank until next spring.

    "We cannot build what we cannot pay for," the mayor told reporters after the vote, adding that the state had promised half of the sum.

    Residents of the lower town have waited for the wall since the flood of 2021, which damaged more than 300 houses.

    Engineers to inspect the old dam after new cracks were found, ministry says
    The inspection will take two weeks, and the road over the dam will stay closed for lorries until its end.
    The City PressThe City Press newsroom
    Author: Maria Stone
    Comments

    News Feed

    10:40 PM

    Ferry service stops because of high water.

    The ferry between the two banks will not run before Friday, the operator said on Wednesday evening.
    """

  @Test func aPastedPageGivesItsStoryAndNothingElse() throws {
    let article = try Fixture.article(Self.paste, name: "paste.txt")
    #expect(article.headline == "City delays flood wall for a third time")
    #expect(article.byline == "Maria Stone")
    #expect(article.published?.iso8601 == "2025-03-12T09:15:00Z")
    #expect(article.blocks.count == 3)
    #expect(article.texts.first?.hasPrefix("The city council voted") == true)
    #expect(article.texts.last?.hasPrefix("Residents of the lower town") == true)
  }

  @Test(arguments: [
    ("Where the river money went", "promotion"), ("18:00 CET", "promotion"), ("register", "login"),
    ("Rivers, Budget", "tags"), ("Workers stack", "caption"), ("AI assistance", "disclosure"),
    ("Engineers to inspect", "related-card"), ("The inspection will take", "related-card"),
    ("newsroom", "profile"), ("Author: Maria", "author-box"), ("Comments", "comments"),
    ("Ferry service", "news-feed-item"), ("The ferry between", "news-feed-item"),
  ])
  func everyOtherLineIsDroppedWithItsReason(line: String, reason: String) throws {
    let article = try Fixture.article(Self.paste, name: "paste.txt")
    #expect(Fixture.reason(line, in: article) == reason)
  }

  @Test func noLineOfThePasteVanishes() throws {
    let article = try Fixture.article(Self.paste, name: "paste.txt")
    let lines = Self.paste.split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    let told = Set(article.texts + article.dropped.map(\.text))
    for line in lines where !line.isEmpty { #expect(told.contains(line), "\(line)") }
  }

  @Test func aPlainStoryIsKeptWhole() throws {
    let article = try Fixture.article(
      """
      Lighthouse keeper retires after forty years

      The last keeper of the northern light handed over his keys on Sunday.

      What comes next

      The light has been automatic since 1998, but he stayed to look after the house.

      - the tower
      - the garden
      """, name: "keeper.txt")
    #expect(article.headline == "Lighthouse keeper retires after forty years")
    #expect(article.blocks.map(\.kind) == [.paragraph, .heading, .paragraph, .listItem, .listItem])
    #expect(article.byline == nil)
    #expect(article.published == nil, "a date is never made up")
  }

  @Test func hardWrappedParagraphsAreJoined() throws {
    let article = try Fixture.article(
      """
      A short history of the town clock

      The clock on the market square has been wrong since the winter
      of 1963, when a bolt of lightning struck the tower and melted
      two of its wheels into one lump of brass.

      Nobody has minded much, and trains have been missed by a few
      people only, most of them visitors who had never been told of
      the storm.
      """, name: "clock.txt")
    #expect(article.blocks.count == 2)
    #expect(article.texts[0].hasSuffix("one lump of brass."))
  }

  @Test func shareRowsFootersAndReadAlsoLinesGoWhereverTheyStand() throws {
    let article = try Fixture.article(
      """
      Share on Facebook
      Harbour to get a new crane by summer

      Jane Doe
      5 March 2024

      The harbour authority has ordered a crane that lifts 120 tonnes, it said on Tuesday.

      Read also: Why the old crane fell

      It will stand on the north quay and be delivered by ship in June.

      Photo: Harbour Authority

      Subscribe to our newsletter
      © 2024 The Harbour Post. All rights reserved.
      """, name: "crane.txt")
    #expect(article.headline == "Harbour to get a new crane by summer")
    #expect(article.byline == "Jane Doe")
    #expect(article.published?.iso8601.hasPrefix("2024-03-05") == true)
    #expect(article.blocks.count == 2)
    #expect(Fixture.reason("Read also", in: article) == "read-also")
    #expect(Fixture.reason("Photo:", in: article) == "caption")
    #expect(Fixture.reason("©", in: article) == "copyright")
  }

  @Test func aUkrainianPasteIsReadByItsOwnWords() throws {
    let article = try Fixture.article(
      """
      Поділитися
      У Львові відкрили новий міст через залізницю

      Автор: Олена Гончар
      25 жовтня 2024

      Новий міст з'єднує два райони міста, які двадцять років чекали на цю дорогу.

      Читайте також: Як будували старий міст

      Рух транспорту відкриють у понеділок, повідомили в міській раді.

      Коментарі
      """, name: "mist.txt")
    #expect(article.headline == "У Львові відкрили новий міст через залізницю")
    #expect(article.language == "uk")
    #expect(article.published?.iso8601.hasPrefix("2024-10-25") == true)
    #expect(article.blocks.count == 2)
  }
}
