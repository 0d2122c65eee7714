/// One thing that must hold. Each is a constant in `Rules/` and stands in `RuleList`.
public struct Rule: Sendable {
  /// What is looked at; a fault is a place where the rule does not hold.
  enum Check: Sendable {
    case bytes(@Sendable (FeedBytes) -> [Fault])
    case feed(@Sendable (Feed) -> [Fault])
    case item(@Sendable (Item) -> [Fault])
    case page(@Sendable (FeedPage) -> [Fault])
    case jsonFeed(@Sendable (JSONFeed) -> [Fault])
    case link(@Sendable (Link) -> [Fault])
    case picture(@Sendable (Picture) -> [Fault])
    case audio(@Sendable (Audio) -> [Fault])
    case chapters(@Sendable (ChaptersFile) -> [Fault])
    case transcript(@Sendable (Transcript) -> [Fault])
    case programme(@Sendable (Programme) -> [Fault])
    case episode(@Sendable (EpisodeFolder) -> [Fault])
    case folder(@Sendable (OutputFolder) -> [Fault])
    case live(@Sendable (LiveFile) -> [Fault])
    case workspace(@Sendable (WorkspaceState) -> [Fault])
  }

  public let facts: RuleFacts
  let check: Check

  /// - Parameters:
  ///   - title: what holds when all is well.
  ///   - source: who says so.
  ///   - fix: what to do where it does not hold.
  init(
    _ id: String, _ severity: Finding.Severity, _ title: String, source: Source, fix: String,
    _ check: Check
  ) {
    facts = RuleFacts(id: id, severity: severity, title: title, source: source, remedy: fix)
    self.check = check
  }
}

/// A rule as people read about it.
public struct RuleFacts: Codable, Hashable, Sendable {
  public let id: String
  public let severity: Finding.Severity
  /// What holds when all is well.
  public let title: String
  public let source: Source
  public let remedy: String
}

/// One place where a rule does not hold. A string literal is one at the subject's own place.
struct Fault: ExpressibleByStringInterpolation {
  var message: String
  /// Instead of the subject's.
  var line: Int?
  var item: String?

  init(_ message: String, line: Int? = nil, item: String? = nil) {
    self.message = message
    self.line = line
    self.item = item
  }

  init(stringLiteral message: String) { self.init(message) }
}

/// What rules look at.
protocol Subject {
  var place: Place { get }
}

extension Rule {
  func findings(_ faults: [Fault], in subject: some Subject) -> [Finding] {
    faults.map { fault in
      var place = subject.place
      if let line = fault.line { place.line = line }
      if let item = fault.item { place.item = item }
      return Finding(
        rule: facts.id, severity: facts.severity, place: place, message: fault.message,
        remedy: facts.remedy)
    }
  }
}
