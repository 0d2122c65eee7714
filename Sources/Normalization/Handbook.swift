/// What a person may know of a rule: `lector script --rules` prints it, and a test holds it true.
public struct RuleDescription: Codable, Hashable, Sendable {
  /// A line and how it is said.
  public struct Example: Codable, Hashable, Sendable {
    public var written: String
    public var spoken: String
  }

  public var name: String
  /// The semiotic class of its readings: "money", "date".
  public var kind: String
  /// What its readings cost, doubts aside. Lower wins; an untouched word or mark costs 10.
  public var cost: Int
  public var examples: [Example]
}

extension Normalizer {
  /// The language's rules in the order in which they are asked; empty for a language without a pack.
  public var rules: [RuleDescription] {
    (LanguagePack.named(language)?.rules ?? []).map { entry in
      RuleDescription(
        name: entry.rule.name, kind: entry.rule.kind, cost: entry.cost,
        examples: entry.rule.examples.map { .init(written: $0.written, spoken: $0.spoken) })
    }
  }
}
