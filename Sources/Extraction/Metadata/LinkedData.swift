internal import Core

/// The page's JSON-LD: the Article that is this page's, if there is one.
struct LinkedData {
  /// The Article's members; nil when no block names one that matches.
  let article: JSONValue?
  private var named: [String: JSONValue] = [:]

  /// - Parameters:
  ///   - titles: keys of the titles the page gives itself (h1, og:title, title).
  ///   - url: the page's canonical address.
  init(_ page: Page, titles: [String], url: String?) {
    var things: [JSONValue] = []
    for script in page.elements(.script) where (page.nodes[script]["type"] ?? "").has("ld+json") {
      let text = Self.unwrapped(page.rawText(of: script))
      guard let value = try? JSONReader.value(Array(text.utf8)[...]) else { continue }
      Self.collect(value, into: &things, depth: 0)
    }
    for thing in things {
      guard let id = thing["@id"]?.text, thing["name"] != nil || thing["url"] != nil else {
        continue
      }
      named[id] = thing
    }
    webPage = things.first { ($0["@type"]?.elements ?? []).contains(.string("WebPage")) }
    let articles = things.filter(Self.isArticle)
    article =
      articles.first { Self.matches($0, titles, url) }
      ?? (articles.count == 1 && articles[0]["headline"] == nil ? articles.first : nil)
  }

  /// The page's own entry, which has dates where no article is described.
  let webPage: JSONValue?

  /// Names of a property that holds people or organizations.
  func names(_ key: String) -> [String] {
    (article?[key]?.elements ?? []).flatMap { names(of: $0) }
  }

  /// The named authors are all organizations: the publisher signs what a person has written.
  /// - Parameter site: the site's own name and host, as `TextKey` folds them.
  func isSignedByOrganization(_ site: [String]) -> Bool {
    let authors = article?["author"]?.elements ?? []
    let publisher = article?["publisher"].map { names(of: $0) } ?? []
    let houses = Set((publisher.map(TextKey.of) + site).filter { !$0.isEmpty })
    return !authors.isEmpty
      && authors.allSatisfy { author in
        let types = (author["@type"]?.elements ?? []).compactMap(\.text)
        let names = names(of: author)
        return types.contains { $0.hasSuffix("Organization") }
          || !names.isEmpty
            && names.allSatisfy { houses.contains(TextKey.of($0)) || BylineText.isCollective($0) }
      }
  }

  /// `isAccessibleForFree`, which sites write as a boolean and as a word.
  var isFree: Bool? {
    switch article?["isAccessibleForFree"] {
    case .bool(let isFree): isFree
    case .string(let text): text.lowercased() != "false"
    default: nil
    }
  }

  private func names(of value: JSONValue) -> [String] {
    if let text = value.text { return [text] }
    if let name = value["name"] { return name.elements.compactMap(\.text) }
    if let id = value["@id"]?.text, let thing = named[id] {
      return thing["name"]?.elements.compactMap(\.text) ?? []
    }
    return []
  }

  func text(_ key: String) -> String? {
    guard let value = article?[key] else { return nil }
    return value.elements.lazy.compactMap { $0.text ?? $0["name"]?.text ?? $0["url"]?.text }.first
  }

  /// CDATA and comment wrappers are no JSON.
  private static func unwrapped(_ text: String) -> String {
    var text = text.trimmed
    for (open, close) in [("//<![CDATA[", "//]]>"), ("<![CDATA[", "]]>"), ("<!--", "-->")] {
      if text.hasPrefix(open) { text = String(text.dropFirst(open.count)).trimmed }
      if text.hasSuffix(close) { text = String(text.dropLast(close.count)).trimmed }
    }
    return text
  }

  private static func collect(_ value: JSONValue, into things: inout [JSONValue], depth: Int) {
    guard depth < 6, things.count < 500 else { return }
    switch value {
    case .array(let elements):
      for element in elements { collect(element, into: &things, depth: depth + 1) }
    case .object(let members):
      things.append(value)
      for key in ["@graph", "mainEntity", "mainEntityOfPage", "author", "hasPart", "subjectOf"] {
        if let inner = members[key] { collect(inner, into: &things, depth: depth + 1) }
      }
    default: break
    }
  }

  private static func isArticle(_ thing: JSONValue) -> Bool {
    (thing["@type"]?.elements ?? []).compactMap(\.text).contains { type in
      type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report"
        || type == "Review"
    }
  }

  private static func matches(_ thing: JSONValue, _ titles: [String], _ url: String?) -> Bool {
    if let headline = (thing["headline"] ?? thing["name"])?.text {
      let key = TextKey.of(Entities.decoded(headline))
      if key.utf8.count >= 4,
        titles.contains(where: { $0.hasPrefix(key) || key.hasPrefix($0) && $0.utf8.count > 8 })
      {
        return true
      }
    }
    guard let url else { return false }
    let places = [
      thing["url"]?.text, thing["@id"]?.text, thing["mainEntityOfPage"]?.text,
      thing["mainEntityOfPage"]?["@id"]?.text,
    ]
    return places.compactMap(\.self).contains { path($0) == path(url) }
  }

  private static func path(_ url: String) -> String {
    var stable = Identity.stable(url)
    for scheme in ["https://", "http://"] where stable.hasPrefix(scheme) {
      stable = String(stable.dropFirst(scheme.count))
    }
    if stable.hasPrefix("www.") { stable = String(stable.dropFirst(4)) }
    return stable.hasSuffix("/") ? String(stable.dropLast()) : stable
  }
}
