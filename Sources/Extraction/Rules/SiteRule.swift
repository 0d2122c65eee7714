/// What an editor knows about one site's pages: where the story is, what in it is none, and which
/// elements hold its facts.
///
/// In YAML: `host: example.com`, `keep: [.story-body]`, `drop: [aside.offer, "#poll"]`,
/// `fields: {byline: .signature > a, published: "time[itemprop=datePublished]"}`.
public struct SiteRule: Codable, Hashable, Sendable {
  /// What a rule may say where to find; the raw value is its name in the settings.
  public enum Field: String, CaseIterable, Sendable {
    case headline, standfirst, byline, section, published, updated, image
  }

  /// A host; its subdomains are meant, too.
  public var host: String
  /// CSS selectors. The first that matches an element of the page says what holds the story.
  public var keep: [String]?
  /// CSS selectors of what is never read.
  public var drop: [String]?
  /// By `Field` name: the CSS selector of the element that holds it. What the page lacks is found
  /// as on any other page.
  public var fields: [String: String]?

  public init(
    host: String, keep: [String]? = nil, drop: [String]? = nil, fields: [String: String]? = nil
  ) {
    self.host = host
    self.keep = keep
    self.drop = drop
    self.fields = fields
  }

  /// Reads every selector, so that a mistake is told when settings are read, not page by page.
  /// - Throws: the first problem, with the place in the rule that a settings line belongs to.
  public func check() throws(RuleProblem) { _ = try ReadRule(self) }

  func isFor(_ url: String?) -> Bool {
    guard let url, let scheme = url.firstRange(of: "://") else { return false }
    let place = url[scheme.upperBound...].prefix { !"/?#:".contains($0) }.lowercased()
    let host = host.lowercased()
    return place == host || place.hasSuffix("." + host)
  }
}

/// A mistake in a site's rule.
public struct RuleProblem: Error, Hashable, Sendable {
  public var host: String
  /// Where it stands in the rule: "drop[1]" (counted from 0), "fields.byline".
  public var key: String
  /// The selector as it was written; empty when the key itself is wrong.
  public var selector: String
  /// The character of the selector that cannot be read, counted from 1.
  public var column: Int
  public var problem: String
}

extension RuleProblem: CustomStringConvertible {
  /// One sentence: what, where, what to do.
  public var description: String {
    selector.isEmpty
      ? "The rule for \(host) has \(key), but \(problem)."
      : "The rule for \(host) has the selector \"\(selector)\" at \(key), but \(problem)"
        + " at character \(column): correct it, or take it out."
  }
}

/// A rule whose selectors have been read.
struct ReadRule {
  var keep: [Selector] = []
  var drop: [Selector] = []
  var fields: [SiteRule.Field: Selector] = [:]

  init(_ rule: SiteRule) throws(RuleProblem) {
    func selector(_ text: String, _ key: String) throws(RuleProblem) -> Selector {
      do { return try Selector(text) } catch {
        throw RuleProblem(
          host: rule.host, key: key, selector: text, column: error.column, problem: error.problem)
      }
    }
    for (number, text) in (rule.keep ?? []).enumerated() {
      keep.append(try selector(text, "keep[\(number)]"))
    }
    for (number, text) in (rule.drop ?? []).enumerated() {
      drop.append(try selector(text, "drop[\(number)]"))
    }
    for (name, text) in (rule.fields ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let field = SiteRule.Field(rawValue: name) else {
        let known = SiteRule.Field.allCases.map(\.rawValue).joined(separator: ", ")
        throw RuleProblem(
          host: rule.host, key: "fields.\(name)", selector: "", column: 0,
          problem: "there is no such field: use one of \(known)")
      }
      fields[field] = try selector(text, "fields.\(name)")
    }
  }

  /// Attributes the selectors ask for, which the parser would else leave out.
  var attributes: Set<String> {
    let asked: Set<String> = fields[.image] == nil ? [] : ["src"]
    return (keep + drop + fields.values).reduce(into: asked) { $0.formUnion($1.attributes) }
  }
}
