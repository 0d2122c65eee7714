internal import Core

/// Facts from named fields: YAML front matter and JSON articles use the same names.
enum FieldFacts {
  static func read(_ fields: JSONValue, source: Source) -> Facts {
    func text(_ names: String...) -> String? {
      for name in names {
        guard let value = fields[name] else { continue }
        let first = value.elements.lazy.compactMap {
          $0.text ?? $0["name"]?.text ?? $0["url"]?.text
        }
        .first
        if let first {
          let clean = CleanText.of(Entities.decoded(first))
          if !clean.isEmpty { return clean }
        }
      }
      return nil
    }
    func date(_ names: String...) -> Timestamp? {
      names.lazy.compactMap { fields[$0]?.text }.compactMap(DateReader.timestamp).first
    }
    var facts = Facts()
    facts.headline = text("title", "headline", "name") ?? ""
    facts.standfirst = text(
      "standfirst", "subtitle", "subheadline", "dek", "lead", "summary", "description")
    facts.byline = byline(fields)
    facts.section = text("section", "category", "categories", "articleSection", "rubric")
    facts.published = date(
      "date", "published", "datePublished", "date_published", "published_at", "publishedAt",
      "created", "pubDate")
    facts.updated = date(
      "updated", "modified", "dateModified", "date_modified", "updated_at", "updatedAt", "lastmod")
    facts.language = text("language", "lang", "inLanguage", "locale").map {
      String($0.map { $0 == "_" ? "-" : $0 })
    }
    facts.image = text("image", "cover", "banner_image", "thumbnail").flatMap {
      WebAddress.absolute($0, base: source.url)
    }
    let address = text("url", "canonical", "canonical_url", "link", "permalink", "external_url")
    facts.url =
      (address.flatMap { WebAddress.absolute($0, base: source.url) } ?? source.url)
      .map(Identity.stable)
    facts.guid = text("identity", "guid", "id")
    return facts
  }

  private static func byline(_ fields: JSONValue) -> String? {
    for key in ["byline", "author", "authors", "creator", "writer"] {
      guard let value = fields[key] else { continue }
      let names = value.elements.compactMap { $0.text ?? $0["name"]?.text }
      if let byline = BylineText.joined(names.compactMap(BylineText.clean)) { return byline }
    }
    return nil
  }
}
