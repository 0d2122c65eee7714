/// What an editor knows about one site's pages: where the story is, and what in it is none.
///
/// In YAML: `host: example.com`, `keep: [.story-body]`, `drop: [aside.offer, "#poll"]`.
public struct SiteRule: Codable, Hashable, Sendable {
  /// A host; its subdomains are meant, too.
  public var host: String
  /// The first of these that is on the page holds the story.
  public var keep: [String]?
  /// These are never read.
  public var drop: [String]?

  public init(host: String, keep: [String]? = nil, drop: [String]? = nil) {
    self.host = host
    self.keep = keep
    self.drop = drop
  }

  func isFor(_ url: String?) -> Bool {
    guard let url, let scheme = url.firstRange(of: "://") else { return false }
    let place = url[scheme.upperBound...].prefix { !"/?#:".contains($0) }.lowercased()
    let host = host.lowercased()
    return place == host || place.hasSuffix("." + host)
  }
}

/// `tag`, `.class`, `#id` and their combinations: "div.story.main", "#poll".
struct Selector {
  private var tag: String?
  private var id: String?
  private var classes: [String] = []

  init(_ text: String) {
    var rest = Substring(text.trimmed)
    while !rest.isEmpty {
      let mark = rest.first
      let isMark = mark == "." || mark == "#"
      if isMark { rest.removeFirst() }
      let name = String(rest.prefix { $0 != "." && $0 != "#" })
      rest = rest.dropFirst(name.count)
      guard !name.isEmpty else { continue }
      switch mark {
      case ".": classes.append(name)
      case "#": id = name
      default: tag = name.lowercased()
      }
    }
  }

  func matches(_ node: Page.Node) -> Bool {
    guard tag != nil || id != nil || !classes.isEmpty else { return false }
    if let tag, node.tag.rawValue != tag { return false }
    if let id, node["id"] != id { return false }
    guard !classes.isEmpty else { return true }
    let own = (node["class"] ?? "").split(separator: " ")
    return classes.allSatisfy { name in own.contains { $0 == name } }
  }
}
