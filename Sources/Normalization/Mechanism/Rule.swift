/// Recognizes one construct and says it. A rule is asked at every lexeme of its anchors and may look
/// around freely, within a bound.
struct Rule: Sendable {
  /// A line and how it is said, in which this rule reads something. Shown by `lector script --rules`,
  /// and each is a test.
  typealias Example = (written: String, spoken: String)

  let name: String
  /// The semiotic class of its readings.
  let kind: String
  /// Where it is asked. A plain word that is in no table has no rule, which is most of the speed.
  let at: Anchors
  /// What stands right behind, where the rule cannot do without it.
  let before: Anchors
  let examples: [Example]
  let propose: @Sendable (_ at: Int, _ line: Line, _ out: inout Proposals) -> Void

  init(
    _ name: String, _ kind: String, at: Anchors, before: Anchors = .all, examples: [Example] = [],
    _ propose: @escaping @Sendable (_ at: Int, _ line: Line, _ out: inout Proposals) -> Void
  ) {
    self.name = name
    self.kind = kind
    self.at = at
    self.before = before
    self.examples = examples
    self.propose = propose
  }
}
