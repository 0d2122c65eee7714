public import Core
internal import FoundationEssentials

/// `article.json`: the article that an episode was made of. What extraction left out is not part of
/// it: it changes with the page around the story, and the publisher did not mean it to be read.
public enum Manuscript {
  public static func json(_ article: Article) -> [UInt8] {
    var story = article
    story.dropped = []
    return PrettyJSON.bytes(of: story)
  }

  /// - Returns: nil for what is no `article.json`.
  public static func article(_ json: [UInt8]) -> Article? {
    try? JSONDecoder().decode(Article.self, from: Data(json))
  }
}
