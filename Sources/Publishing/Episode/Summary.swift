internal import Core

/// A sentence or two that say what an episode is about.
enum Summary {
  /// The standfirst, which its editors wrote for this; else the first sentences of the story.
  static func of(_ article: Article, _ script: Script) -> String {
    let standfirst = PlainText.line(article.standfirst ?? "")
    if !standfirst.isEmpty { return standfirst }
    guard let opening = script.utterances.first(where: { $0.kind == .paragraph }) else { return "" }
    var summary = ""
    var lower = 0
    for end in opening.sentenceEnds {
      let sentence = PlainText.line(Span(lower, end).text(in: opening.text))
      lower = end
      guard summary.isEmpty || summary.count + sentence.count < enough else { break }
      summary += (summary.isEmpty ? "" : " ") + sentence
    }
    return Excerpt.of(summary.isEmpty ? opening.text : summary, limit: longest)
  }

  /// Characters; what a list of episodes shows in three lines on a phone.
  private static let enough = 240
  private static let longest = 600
}
