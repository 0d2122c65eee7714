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

/// Where a rule is asked. A plain lower-case word that is in no table has none of these.
struct Anchors: OptionSet, Sendable {
  let rawValue: UInt32
  static let digits = Anchors(rawValue: 1)
  static let mark = Anchors(rawValue: 2)
  /// A word that a table of the language holds.
  static let keyword = Anchors(rawValue: 4)
  /// A word of capitals, of mixed case, or a lone capital.
  static let capitals = Anchors(rawValue: 8)
  /// A word that touches a digit or a mark behind it.
  static let joined = Anchors(rawValue: 16)
  static let script = Anchors(rawValue: 32)
  static let fraction = Anchors(rawValue: 64)
  static let emoji = Anchors(rawValue: 128)
  static let foreign = Anchors(rawValue: 256)
  static let invisible = Anchors(rawValue: 512)

  static let bits = 10
}
