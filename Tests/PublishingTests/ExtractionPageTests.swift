import Core
import Testing

@testable import Publishing

@Suite struct ExtractionPageTests {
  private static let judgement = Judgement(
    article: Article(
      identity: "x", language: "uk", headline: "Night train <returns>", byline: "Jane Doe",
      blocks: [Block(.paragraph, "It runs again.", reason: "in-story")]),
    blocks: [
      JudgedBlock("Night train <returns>", kind: .heading, isKept: false, reason: "headline"),
      JudgedBlock(
        "It runs again.", isKept: true, reason: "in-story", score: 12.36, place: "article > p"),
      JudgedBlock(
        "A \"quoted\" caption", kind: .caption, isKept: false, reason: "caption", score: -2),
    ] + (1...9).map { JudgedBlock("Menu \($0)", isKept: false, reason: "navigation") })

  private var page: String {
    String(decoding: ExtractionPage([Self.judgement]).bytes, as: UTF8.self)
  }

  @Test func everyBlockShowsItsStateReasonAndScore() {
    #expect(page.contains("<div class=\"block field heading\">"))
    #expect(page.contains("<div class=\"block kept paragraph\">"))
    #expect(page.contains("<b>in-story</b> <i title=\"score\">12.4</i>"))
    #expect(page.contains("title=\"article &#x3E; p\""))
    #expect(page.contains("<b>caption</b> <i title=\"score\">−2</i>"))
    #expect(page.contains("by Jane Doe · 1 of 12 blocks kept, 3 words"))
  }

  @Test func aLongRunOfDroppedBlocksIsFoldedWithItsReasons() {
    #expect(page.contains(">10 dropped: navigation 9, caption 1</summary>"))
  }

  @Test func textOfThePageNeverBecomesMarkup() {
    #expect(!page.contains("<returns>"))
    #expect(page.contains("Night train &#x3C;returns"))
  }

  @Test func anArticleAloneIsShownByWhatItRemembers() {
    var article = Self.judgement.article
    article.dropped = [
      DroppedBlock("Above", reason: "navigation", position: 0),
      DroppedBlock("Below", reason: "footer", position: 1),
    ]
    let blocks = Judgement(of: article).blocks
    #expect(blocks.map(\.text) == ["Above", "It runs again.", "Below"])
    #expect(blocks.map(\.isKept) == [false, true, false])
  }
}
