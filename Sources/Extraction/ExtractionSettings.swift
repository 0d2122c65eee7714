/// What the caller decides about extraction; everything else follows from the page.
public struct ExtractionSettings: Hashable, Sendable {
  public enum Tables: Hashable, Sendable {
    /// One block a row, its cells in order.
    case rows
    /// One block a row, every cell after its column's header: "Distance: 5 km; Time: 31 minutes".
    case rowsWithHeaders
    /// Left out, with the reason `table`.
    case skipped
  }

  public enum LiveBlogs: Hashable, Sendable {
    /// One article with a heading for every update: its own, else its time.
    case whole
    /// One article for every update, in the page's order: those that its JSON-LD describes, else
    /// those that its markup shows.
    case briefs
  }

  public var tables = Tables.rows
  public var liveBlogs = LiveBlogs.whole
  /// The first whose host is the page's applies.
  public var rules: [SiteRule] = []

  public init(
    tables: Tables = .rows, liveBlogs: LiveBlogs = .whole, rules: [SiteRule] = []
  ) {
    self.tables = tables
    self.liveBlogs = liveBlogs
    self.rules = rules
  }

  /// A text that differs when the settings do, the same in every process: a dictionary's own order
  /// is not.
  public var fingerprint: String {
    let rules = rules.map { rule in
      let fields = (rule.fields ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      return "\(rule.host) \(rule.keep ?? []) \(rule.drop ?? []) \(fields)"
    }
    return "\(tables) \(liveBlogs) \(rules)"
  }
}
