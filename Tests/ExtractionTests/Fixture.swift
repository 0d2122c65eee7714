import Core
import Extraction

/// Sources made of literals, read as the extractor reads files.
enum Fixture {
  static func article(
    _ text: String, name: String = "story.html", url: String? = nil
  ) throws -> Article {
    try Extractor.article(from: Source(bytes: Array(text.utf8), name: name, url: url))
  }

  static func reason(_ text: String, in article: Article) -> String? {
    article.dropped.first { $0.text.contains(text) }?.reason
  }
}

extension Article {
  var texts: [String] { blocks.map(\.text) }
}
