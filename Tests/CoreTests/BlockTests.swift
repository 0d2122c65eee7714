import Core
import Testing

@Suite struct BlockTests {
  /// A block's line is what a reader sees: items of ordered lists have their numbers.
  @Test(arguments: [
    (Block(.listItem, "Let it boil.", ordinal: 2), "2. Let it boil."),
    (Block(.listItem, "2. Let it boil.", ordinal: 2), "2. Let it boil."),
    (Block(.listItem, "20 minutes later stir it.", ordinal: 2), "2. 20 minutes later stir it."),
    (Block(.listItem, "Let it boil."), "Let it boil."),
    (Block(.paragraph, "Let it boil."), "Let it boil."),
  ])
  func anOrderedItemShowsItsNumber(block: Block, line: String) {
    #expect(block.line == line)
  }
}
