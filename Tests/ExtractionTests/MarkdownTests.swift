import Core
import Testing

@Suite struct MarkdownTests {
  static let story = """
    ---
    title: "Bridge reopens: a quiet morning"
    author: [Jane Doe, John Roe]
    date: 2024-10-25 08:00
    language: en-GB
    section: City
    url: https://example.com/bridge?utm_source=mail#top
    ---
    # Bridge reopens: a quiet morning

    The **old bridge** reopened on [Monday](https://example.com/a_(b)), *two* years
    late. It cost 3 * 4 million, says snake_case.

    ## What next

    - First thing, with `code`
    1. One
    2) Two

    > Nobody expected it,
    > said the mayor.

    ```swift
    let x = 1
    ```
    ![A picture](x.jpg)
    """

  @Test func frontMatterBecomesTheFactsOfTheArticle() throws {
    let article = try Fixture.article(Self.story, name: "bridge.md")
    #expect(article.headline == "Bridge reopens: a quiet morning")
    #expect(article.byline == "Jane Doe and John Roe")
    #expect(article.published?.iso8601 == "2024-10-25T08:00:00Z")
    #expect(article.language == "en-GB")
    #expect(article.section == "City")
    #expect(article.identity == "https://example.com/bridge")
  }

  @Test func blocksKeepTheirKindAndLoseTheirMarks() throws {
    let article = try Fixture.article(Self.story, name: "bridge.md")
    #expect(
      article.texts == [
        "The old bridge reopened on Monday, two years late. It cost 3 * 4 million, says snake_case.",
        "What next", "First thing, with code", "One", "Two",
        "Nobody expected it, said the mayor.", "let x = 1",
      ])
    #expect(
      article.blocks.map(\.kind) == [
        .paragraph, .heading, .listItem, .listItem, .listItem, .quotation, .code,
      ])
    #expect(article.blocks.compactMap(\.ordinal) == [1, 2])
  }

  @Test func aFileWithoutFrontMatterTakesItsFirstHeadingAsHeadline() throws {
    let article = try Fixture.article("A Title\n=======\n\nOne paragraph.\n", name: "x.md")
    #expect(article.headline == "A Title")
    #expect(article.texts == ["One paragraph."])
  }
}
