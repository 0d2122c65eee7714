internal import Core

/// Quotation marks, where the style wants them heard.
/// - `He said "no" twice` → `He said quote no end quote twice`
extension Rule {
  static let spokenQuote = Rule(
    "spoken-quote", "symbol", at: .marks("\"“"),
    examples: [("He said \"no\" twice.", "He said quote no end quote twice.")]
  ) { at, line, out in
    guard line.style.quotes == .spoken,
      line.isMark(at, "\"") || line.isMark(at, "“") || line.isMark(at, "”") || line.isMark(at, "„")
        || line.isMark(at, "«") || line.isMark(at, "»"),
      // `24"` are inches, unless a quotation is open.
      !line.isDigits(at - 1) || line.isMark(at, "”")
    else { return }
    let opens = line.isGap(at - 1) || line.isMark(at - 1, "(") || line.isMark(at - 1, "—")
    guard opens != line.isGap(at + 1) || line.kind(at + 1) == .mark else { return }
    out.say(opens ? "quote" : "end quote", to: at + 1)
  }
}
