/// Recognizes one construct and says it. A rule is asked at every lexeme of its anchors and may look
/// around freely, within a bound.
struct Rule: Sendable {
  /// A line and how it is said, in which this rule reads something. Shown by `lector script --rules`,
  /// and each is a test.
  typealias Example = (written: String, spoken: String)

  let name: String
  /// The semiotic class of its readings.
  let kind: String
  let anchors: Anchors
  let examples: [Example]
  let propose: @Sendable (_ at: Int, _ line: Line, _ out: inout Proposals) -> Void

  init(
    _ name: String, _ kind: String, at anchors: Anchors, examples: [Example] = [],
    _ propose: @escaping @Sendable (_ at: Int, _ line: Line, _ out: inout Proposals) -> Void
  ) {
    self.name = name
    self.kind = kind
    self.anchors = anchors
    self.examples = examples
    self.propose = propose
  }
}
