internal import Core

/// Letters between names and before years.
extension Rule {
  /// "Roe v. Wade", "England v France" → "versus"; "Sinner d. Fritz 6-3" → "defeated".
  static let versus = Rule(
    "versus", "abbreviation", at: .keyword,
    examples: [
      ("The case of Roe v. Wade is history.", "The case of Roe versus Wade is history.")
    ]
  ) { at, line, out in
    let before = line.before(at)
    let end = line.isMark(at + 1, ".") ? at + 2 : at + 1
    // "Sinner d. Fritz 6-3"
    if line.equals(at, "d") || line.equals(at, "def"), line.isMark(at + 1, "."),
      line.isCapitalized(before), line.isSpace(end), line.isCapitalized(end + 1),
      (end + 2..<end + 9).contains(where: { line.isDigits($0) && line.isDash($0 + 1) })
    {
      return out.say("defeated", to: end, neverEndsSentence: true)
    }
    // "Nadal bt Thiem"
    if line.equals(at, "bt"), line.isSpace(at - 1), line.isSpace(at + 1), line.isCapitalized(at + 2)
    {
      return out.say("beat", to: at + 1)
    }
    guard line.equals(at, "v") || line.equals(at, "V") && line.isShouted, line.isSpace(at - 1)
    else {
      return
    }
    // "$1.96bn v. $1.85bn"
    if line.isSpace(end), line.isCurrency(end + 1) {
      return out.say("versus", to: end, neverEndsSentence: true)
    }
    guard line.isCapitalized(before) || line.isMark(before, ".") && line.isLetter(before - 1),
      line.isSpace(end), line.isCapitalized(end + 1)
    else { return }
    out.say("versus", to: end, neverEndsSentence: true)
  }

  /// "c. 1500" → "circa fifteen hundred", "(b. 1961)" → "born nineteen sixty-one".
  static let circa = Rule(
    "circa", "abbreviation", at: .word, before: .marks("."),
    examples: [
      ("It was painted c. 1500.", "It was painted circa fifteen hundred.")
    ]
  ) { at, line, out in
    guard line.isLetter(at), line.isMark(at + 1, "."),
      line.isGap(at - 1) || line.isMark(at - 1, "(")
    else { return }
    let number = line.skipSpace(at + 2)
    let said = ["c": "circa", "b": "born", "d": "died", "r": "reigned"][line.text(at)]
    let isAmount = line.isCurrency(number)
    guard let said, line.isDigits(number) || isAmount && said == "circa",
      said == "circa" || line.year(number) != nil
        || said == "reigned" && line.isMark(at - 1, "(") && line.length(number) == 3
    else { return }
    out.say(said, to: at + 2, neverEndsSentence: true)
  }
}
