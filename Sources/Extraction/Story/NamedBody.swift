/// Elements that say they are a story's body, by microdata or by the names content systems use.
enum NamedBody {
  /// By microdata.
  static func isMarked(_ node: Page.Node) -> Bool {
    guard let property = node["itemprop"], StoryRoot.isContainer(node.tag) else { return false }
    return property.lowercased().has("articlebody")
  }

  /// "https://schema.org/NewsArticle", on an element that is less than the page.
  static func isArticle(_ node: Page.Node) -> Bool {
    guard let type = node["itemtype"], StoryRoot.isContainer(node.tag), node.tag != .body else {
      return false
    }
    return type.has("schema.org/") && (type.hasSuffix("Article") || type.hasSuffix("BlogPosting"))
  }

  /// By the words of a class or an id.
  static func isBody(_ words: [Fingerprint]) -> Bool {
    for (index, word) in words.enumerated() {
      if index > 0, parts.contains(word), wholes.contains(words[index - 1]) { return true }
      if compounds.contains(word) { return true }
    }
    return false
  }

  /// "article-body", "storyText", "entry__content".
  private static let wholes: FingerprintTable<Bool> = [
    "article", "story", "entry", "post", "blog", "news", "single", "body",
  ]
  private static let parts: FingerprintTable<Bool> = ["body", "content", "text", "copy"]
  private static let compounds: FingerprintTable<Bool> = [
    "articlebody", "articlecontent", "articletext", "storybody", "storycontent", "storytext",
    "postcontent", "postbody", "entrycontent", "blogcontent", "newstext", "newscontent",
  ]
}
