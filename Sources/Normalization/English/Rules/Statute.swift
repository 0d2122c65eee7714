internal import Core

/// Statutes and bills by their short names.
extension Rule {
  /// "s. 28", "ss. 3-5": how British courts write sections.
  static let shortSection = Rule(
    "short-section", "legal", at: .word, before: .marks("."),
    examples: [
      (
        "It is unlawful under s. 28 of the act.",
        "It is unlawful under section twenty-eight of the act."
      )
    ]
  ) { at, line, out in
    guard line.equals(at, "s") || line.equals(at, "ss"), line.isMark(at + 1, "."),
      line.isGap(at - 1) || line.isMark(at - 1, "("), line.isDigits(line.skipSpace(at + 2)),
      !line.isDigits(line.before(at))
    else { return }
    out.say(line.equals(at, "s") ? "section" : "sections", to: at + 2, neverEndsSentence: true)
  }

  /// "S. 2226": a bill of the Senate.
  static let senateBill = Rule(
    "senate-bill", "legal", at: .word, before: .marks("."),
    examples: [
      ("The bill, S. 2226, passed.", "The bill, S twenty-two twenty-six, passed.")
    ]
  ) { at, line, out in
    guard line.equals(at, "S"), line.isMark(at + 1, "."), line.isGap(at - 1),
      !line.isCapitalized(line.before(at)), line.isSpace(at + 2),
      (1...4).contains(line.length(at + 3)), let value = line.value(at + 3),
      line.isGap(at + 4) || line.kind(at + 4) == .mark
    else { return }
    out.say("^S " + Numbers.pairs(value), to: at + 4, neverEndsSentence: true)
  }

  /// "Public Law 117-58", "Pub. L. 117-58", "P.L. 94-142": congress and number.
  static let publicLaw = Rule(
    "public-law", "legal", at: .digits, before: .marks("-–"),
    examples: [
      ("Pub. L. 117-58 passed.", "Public Law one seventeen fifty-eight passed.")
    ]
  ) { at, line, out in
    guard let congress = line.value(at), (2...3).contains(line.length(at)), line.isDash(at + 1),
      let number = line.value(at + 2), line.length(at + 2) <= 3, !line.isDash(at + 3)
    else { return }
    let before = line.before(at)
    guard
      line.equals(before, "Law") && line.equals(line.before(before), "Public")
        || line.isMark(before, ".") && line.equals(before - 1, "L")
    else { return }
    out.say(Numbers.pairs(congress) + " " + Numbers.pairs(number), to: at + 3, doubt: -4)
  }

  /// The "L." of "Pub. L. 117-58".
  static let lawLetter = Rule(
    "law-letter", "abbreviation", at: .word, before: .marks("."),
    examples: [
      ("It cites Pub. L. 94-142 twice.", "It cites Public Law ninety-four one forty-two twice.")
    ]
  ) { at, line, out in
    guard line.equals(at, "L"), line.isMark(at + 1, "."), line.isMark(line.before(at), "."),
      line.equals(line.before(at) - 1, "Pub"), line.isDigits(line.skipSpace(at + 2))
    else { return }
    out.say("Law", to: at + 2, neverEndsSentence: true)
  }
}
