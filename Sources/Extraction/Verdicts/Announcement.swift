/// Words that introduce what follows: a list of links behind them is part of the story.
enum Announcement {
  /// "These courses are free:", "Here are some guides!" introduce a list of links; a list behind a
  /// paragraph whose items have a word or three each names things: headlines of other stories are longer.
  static func introduces(
    _ list: Range<Int>, _ blocks: [TextBlock], _ verdicts: [DropReason?]
  ) -> Bool {
    guard list.lowerBound > 3, verdicts[list.lowerBound - 1] == nil else { return false }
    let before = blocks[list.lowerBound - 1]
    guard before.kind == .paragraph, before.words >= 2, before.wording.first == nil,
      before.linkDensity < 0.5
    else { return false }
    if before.words >= 4 && before.text.hasSuffix(":") || isOne(before.text) { return true }
    // At the story's beginning such a list is the table of its contents.
    let words = list.reduce(0) { $0 + blocks[$1].words }
    return list.lowerBound >= blocks.count / 3 && words <= list.count * mostWords
  }

  private static let mostWords = 5

  private static func isOne(_ text: String) -> Bool {
    let text = " " + Lowercase.of(text)
    return openings.contains(where: text.has)
  }

  private static let openings = [
    " here are ", " here’s ", " here's ", " here is ", " the following", " these are ", " ось ",
    " вот ",
    " hier sind ", " folgende", " voici ", " aquí ", " oto ",
  ]
}
