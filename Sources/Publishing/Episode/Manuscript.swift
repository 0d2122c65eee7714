public import Core
internal import FoundationEssentials

/// `article.json`: the article that an episode was made of. What extraction left out is not part of
/// it: it changes with the page around the story, and the publisher did not mean it to be read.
public enum Manuscript {
  public static func json(_ article: Article) -> [UInt8] {
    var story = article
    story.dropped = []
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Texts and numbers: there is nothing in an article that JSON cannot say.
    guard let data = try? encoder.encode(story) else {
      preconditionFailure("an article that JSON cannot hold")
    }
    return [UInt8](data) + [UInt8(ascii: "\n")]
  }

  /// - Returns: nil for what is no `article.json`.
  public static func article(_ json: [UInt8]) -> Article? {
    try? JSONDecoder().decode(Article.self, from: Data(json))
  }
}
