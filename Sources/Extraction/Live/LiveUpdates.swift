internal import Core

/// The updates of a live blog as its JSON-LD tells them (schema.org/LiveBlogPosting): each is a
/// short article with an identity of its own.
enum LiveUpdates {
  static func articles(_ blog: JSONValue?, page facts: Facts) -> [Article] {
    let updates = blog?["liveBlogUpdate"]?.elements ?? []
    return updates.enumerated().compactMap { number, update in
      let body = update["articleBody"]?.text ?? update["text"]?.text ?? ""
      let blocks = HTMLInput.paragraphs(body)
      guard let first = blocks.first else { return nil }
      var own = facts
      let title = (update["headline"] ?? update["name"])?.text.map(FeedText.title) ?? ""
      own.headline = title.isEmpty ? String(first.text.prefix { !".!?".contains($0) }) : title
      own.standfirst = nil
      own.published = update["datePublished"]?.text.flatMap(DateReader.timestamp) ?? facts.published
      own.updated = update["dateModified"]?.text.flatMap(DateReader.timestamp)
      let address = update["url"]?.text ?? update["@id"]?.text
      let url = address.flatMap { WebAddress.absolute($0, base: facts.url) }
      let day = own.published?.iso8601 ?? "\(updates.count - number)"
      own.guid = url ?? (facts.url ?? facts.headline) + "#" + day
      let names = update["author"]?.elements.compactMap { $0["name"]?.text ?? $0.text } ?? []
      own.byline = BylineText.joined(names.compactMap(BylineText.clean)) ?? facts.byline
      // The address differs only behind "#", which identities leave out: the GUID tells them apart.
      own.url = nil
      var article = own.article(blocks)
      article.url = url ?? facts.url
      return article
    }
  }
}
