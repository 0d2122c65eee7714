internal import Core

/// Reads a page's metadata: JSON-LD first, then meta elements, then what the page shows.
struct PageFacts {
  var facts: Facts
  /// The heading element that shows the headline.
  private(set) var heading: Int?
  /// JSON-LD's text of the story, for the last fallback.
  let articleBody: String?
  /// What JSON-LD says about access and length; nil when it does not.
  let isFree: Bool?
  /// The live blog that the page is, if it says so.
  let liveBlog: JSONValue?
  let wordCount: Int?
  private let order: DateOrder

  init(_ page: Page, source: Source) {
    let meta = MetaTags(page)
    let base = meta.canonical.flatMap { $0.hasPrefix("http") ? $0 : nil } ?? source.url
    let url =
      (meta.canonical ?? meta.first("og:url")).flatMap {
        WebAddress.absolute($0, base: source.url)
      } ?? source.url
    let first = Headlines(page, meta, linked: nil)
    let titles =
      [first.headline, meta.first("og:title"), meta.first("title", "twitter:title")]
      .compactMap(\.self) + page.elements(.title).prefix(1).map { page.rawText(of: $0) }
    let linked = LinkedData(page, titles: titles.map(TextKey.of), url: url)
    let headlines = Headlines(page, meta, linked: linked.text("headline"))
    let language = Self.language(page, meta, linked)
    let order = DateOrder(language: language, page: page)
    let shown = ShownFacts(page, heading: headlines.node, order: order)

    var facts = Facts()
    facts.headline = headlines.headline
    facts.url = url.map(Identity.stable)
    facts.description = meta.first("og:description", "description", "twitter:description")
    let authors = BylineText.joined(linked.names("author").compactMap(BylineText.clean))
    let site = meta.first("og:site_name").map(TextKey.of)
    let named = Self.metaAuthors(meta)
    let person = BylineText.joined(named.filter { TextKey.of($0) != site })
    let signed = shown.isSigned ? shown.byline.flatMap(BylineText.clean) : nil
    let fallback = BylineText.joined(named) ?? shown.byline
    // An organization signs for a writer whom the page itself may name.
    facts.byline =
      linked.isSignedByOrganization([site, WebAddress.name(of: url)].compactMap(\.self))
      ? person ?? signed ?? authors : authors ?? person ?? signed ?? fallback
    let told =
      [
        linked.text("datePublished"), linked.text("dateCreated"),
        meta.first("article:published_time", "og:article:published_time"),
        meta.first("datepublished", "parsely-pub-date", "sailthru.date", "publish-date"),
        meta.first("publishdate", "pubdate", "dc.date.issued", "dc.date", "dcterms.created"),
        meta.first("citation_publication_date", "article.published", "date", "dc.date.created"),
        linked.webPage?["datePublished"]?.text,
      ].lazy.compactMap(\.self).compactMap { DateReader.timestamp($0, order) }.first
    let address = AddressDate(url)
    facts.published =
      told ?? shown.published.map { address?.settles($0) ?? $0 } ?? address?.timestamp
    facts.updated =
      [
        linked.text("dateModified"),
        meta.first("article:modified_time", "og:updated_time", "datemodified", "last-modified"),
      ].lazy.compactMap(\.self).compactMap(DateReader.timestamp).first ?? shown.updated
    // The only date a page gives is the day its text is from.
    facts.published = facts.published ?? facts.updated
    facts.section = meta.first("article:section") ?? linked.text("articleSection").map(CleanText.of)
    facts.language = language
    facts.image = (meta.first("og:image", "og:image:url", "twitter:image") ?? linked.text("image"))
      .flatMap { WebAddress.absolute($0, base: base) }
    self.facts = facts
    self.order = order
    heading = headlines.node
    articleBody = linked.text("articleBody")
    isFree = linked.isFree
    liveBlog = linked.article?["liveBlogUpdate"] == nil ? nil : linked.article
    wordCount = linked.text("wordCount").flatMap { Int($0) }
  }

  /// Sets a fact to what an element says.
  /// - Parameter index: the element, unless it is one that readers do not see.
  mutating func take(_ text: String, for field: SiteRule.Field, at index: Int?) {
    switch field {
    case .headline:
      facts.headline = text
      heading = index ?? heading
    case .standfirst: facts.standfirst = text
    case .byline: facts.byline = BylineText.names(in: text) ?? BylineText.clean(text) ?? text
    case .section: facts.section = text
    case .published: facts.published = DateReader.timestamp(text, order) ?? facts.published
    case .updated: facts.updated = DateReader.timestamp(text, order) ?? facts.updated
    case .image: facts.image = WebAddress.absolute(text, base: facts.url) ?? facts.image
    }
  }

  private static func metaAuthors(_ meta: MetaTags) -> [String] {
    for name in [
      "author", "article:author", "parsely-author", "sailthru.author", "dc.creator",
      "dcterms.creator", "citation_author", "byl", "article:author_name",
    ] {
      let names = meta.all(name).compactMap(BylineText.clean)
      if !names.isEmpty { return names }
    }
    return []
  }

  /// A BCP 47 tag; "en_US" is written by half the web.
  private static func language(_ page: Page, _ meta: MetaTags, _ linked: LinkedData) -> String? {
    let root = page.nodes.first
    let told = [
      root?["lang"], root?["xml:lang"], linked.text("inLanguage"), meta.first("og:locale"),
      meta.first("content-language", "language", "dc.language"),
    ]
    for tag in told.compactMap(\.self) {
      let clean = String(tag.trimmed.map { $0 == "_" ? "-" : $0 })
      let main = clean.prefix { $0 != "-" }
      if (2...3).contains(main.count),
        clean.utf8.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D })
      {
        return clean
      }
    }
    return nil
  }
}
