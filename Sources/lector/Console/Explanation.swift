internal import Core

/// What was written beside what is said, for the tokens that a rule touched.
enum Explanation {
  static func table(of utterance: Utterance) -> String {
    let rows = utterance.tokens
      .filter { $0.rule != "literal" && !$0.words.isEmpty }
      .map { token in
        [
          "\(token.source.lower)-\(token.source.upper)",
          token.source.text(in: utterance.text),
          token.words.map(\.said).joined(separator: " "),
          "\(token.kind)/\(token.rule)" + (token.margin.map { " +\($0)" } ?? ""),
        ]
      }
    let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      "  \(pad(row[0], widths[0]))  \(pad(row[1], widths[1])) → \(pad(row[2], widths[2]))  \(row[3])"
    }
    return ([utterance.said] + lines).joined(separator: "\n")
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
