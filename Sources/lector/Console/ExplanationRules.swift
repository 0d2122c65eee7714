internal import Pipeline

/// The manual of the rules: a rule with its class and cost, below it what it does to its examples.
enum ExplanationRules {
  static func manual(_ rules: [RuleDescription]) -> String {
    rules.map { rule in
      let head = "\(rule.name)  (\(rule.kind), cost \(rule.cost))"
      return ([head] + rule.examples.map { "  \($0.written) → \($0.spoken)" })
        .joined(separator: "\n")
    }.joined(separator: "\n\n")
  }
}
