/// The page's meta elements and links, by lower-case name, first value first.
struct MetaTags {
  private var values: [String: [String]] = [:]
  private(set) var canonical: String?

  init(_ page: Page) {
    for node in page.nodes where node.tag == .meta || node.tag == .link {
      if node.tag == .link {
        if canonical == nil, node["rel"]?.lowercased() == "canonical" {
          canonical = node["href"].flatMap { $0.isEmpty ? nil : $0.trimmed }
        }
        continue
      }
      guard let content = node["content"], !content.trimmed.isEmpty else { continue }
      for key in [node["property"], node["name"], node["itemprop"]] {
        if let key { values[key.lowercased(), default: []].append(content) }
      }
    }
  }

  /// The first value of the first of these names that has one, cleaned.
  func first(_ names: String...) -> String? {
    for name in names {
      if let value = values[name]?.first {
        let clean = CleanText.of(Entities.decoded(value))
        if !clean.isEmpty { return clean }
      }
    }
    return nil
  }

  func all(_ name: String) -> [String] { (values[name] ?? []).map { CleanText.of($0) } }
}
