import Core
import Extraction
import Testing

@Suite struct GoldenTests {
  @Test(arguments: try Golden.all())
  func aGoldenPageGivesExactlyItsArticle(golden: Golden) throws {
    let (article, expected) = (try golden.article(), try golden.expected())
    #expect(article.blocks == expected.blocks)
    #expect(article.dropped == expected.dropped)
    #expect(article == expected)
  }
}
