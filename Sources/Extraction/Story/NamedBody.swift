/// Elements that say they are a story's body, by microdata or by the names content systems use.
enum NamedBody {
  static func isOne(_ node: Page.Node) -> Bool {
    guard StoryRoot.isContainer(node.tag), !node.attributes.isEmpty else { return false }
    if let property = node["itemprop"], property.lowercased().has("articlebody") { return true }
    for name in [node["class"], node["id"], node["data-testid"], node["data-component"]] {
      guard let name, name.utf8.count >= 9 else { continue }
      let tokens = name.lowercased().split(separator: " ")
      if tokens.contains(where: { token in
        names.contains { token.hasPrefix($0) || token.hasSuffix($0) }
      }) {
        return true
      }
    }
    return false
  }

  private static let names = [
    "article-body", "articlebody", "article__body", "article_body", "article-content",
    "article__content", "articlecontent", "article-text", "story-body", "storybody",
    "story-content",
    "story__body", "entry-content", "post-content", "postcontent", "post__content", "post-body",
    "post__body", "blog-content", "blog-post-content", "td-post-content", "body-copy",
    "article-copy", "story-text", "news-content", "news-text", "single-content",
    "main-content-body", "blog-body", "blog-post-body",
  ]
}
