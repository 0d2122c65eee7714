internal import Core

/// What stands in quotations: marks, where the style wants them heard, and what editors put in.
/// - `He said "no" twice` → `He said quote no end quote twice`
extension Rule {
  /// Square brackets around at most three words that stand for others, "We want [customers] to", are no
  /// pause. What explains the word before it, "they [the rebels]" or "WTC [World Trade Center]", is set
  /// off by commas, as round brackets are.
  static let editorial = Rule(
    "editorial", "silent", at: .marks("[]"),
    examples: [
      ("We want [customers] to understand.", "We want customers to understand.")
    ]
  ) { at, line, out in
    let step = line.isMark(at, "[") ? 1 : -1
    for distance in 1...6 {
      let other = at + step * distance
      if line.isMark(other, step == 1 ? "]" : "[") {
        let before = line.before(min(at, other))
        guard !line.isCapitals(before), !Tables.explained.contains(before, in: line) else {
          return
        }
        return out.say("", to: at + 1)
      }
      guard line.isWord(other) || line.isSpace(other) else { return }
    }
  }

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

extension Tables {
  /// What a bracket behind it explains.
  static let explained = WordTable(
    words: "he she they we it you them him us me this these those who i others that")
}
