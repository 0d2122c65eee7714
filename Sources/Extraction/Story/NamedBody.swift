/// Elements that say they are a story's body, by microdata or by the names content systems use.
enum NamedBody {
  /// - Parameter names: the words of the element's class, of its id and so on.
  static func isOne(_ node: Page.Node, names: [[String]]) -> Bool {
    guard StoryRoot.isContainer(node.tag) else { return false }
    if let property = node["itemprop"], property.lowercased().has("articlebody") { return true }
    return names.contains(where: isBody)
  }

  private static func isBody(_ words: [String]) -> Bool {
    for (index, word) in words.enumerated() {
      if index > 0, parts.contains(word), wholes.contains(words[index - 1]) { return true }
      if compounds.contains(word) { return true }
    }
    return false
  }

  /// "article-body", "storyText", "entry__content".
  private static let wholes: Set<String> = [
    "article", "story", "entry", "post", "blog", "news", "single", "body",
  ]
  private static let parts: Set<String> = ["body", "content", "text", "copy"]
  private static let compounds: Set<String> = [
    "articlebody", "articlecontent", "articletext", "storybody", "storycontent", "storytext",
    "postcontent", "postbody", "entrycontent", "blogcontent", "newstext", "newscontent",
  ]
}
