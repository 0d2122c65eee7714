internal import Core

/// Parties with their states.
extension Rule {
  /// "D-Ariz.", "R-TX", "I-Vt."
  static let party = Rule(
    "party", "place", at: .word, before: .marks("-–."),
    examples: [
      ("Sen. Mark Kelly, D-Ariz., won.", "Senator Mark Kelly, Democrat of Arizona, won.")
    ]
  ) { at, line, out in
    // "(D., Ariz.)", "(R., N.Y.)"
    if line.isMark(at - 1, "("), line.isLetter(at), line.isMark(at + 1, "."),
      line.isMark(at + 2, ","),
      let party = ["D": "Democrat", "R": "Republican"][line.text(at)], line.isSpace(at + 3)
    {
      if line.isLetter(at + 4), line.isMark(at + 5, "."),
        let row = Tables.dottedStates.row(of: at + 4...at + 6, in: line)
      {
        return out.say(party + " of " + row[1], to: line.isMark(at + 7, ".") ? at + 8 : at + 7)
      }
      if let row = Tables.states.row(at: at + 4, in: line, exactCase: true) {
        return out.say(party + " of " + row[1], to: line.isMark(at + 5, ".") ? at + 6 : at + 5)
      }
    }
    guard line.isLetter(at), line.isDash(at + 1),
      let party = ["D": "Democrat", "R": "Republican", "I": "Independent"][line.text(at)],
      line.isWord(at + 2)
    else { return }
    // "D-N.Y."
    if line.isLetter(at + 2), line.isMark(at + 3, "."),
      let row = Tables.dottedStates.row(of: at + 2...at + 4, in: line)
    {
      let end = line.isMark(at + 5, ".") ? at + 6 : at + 5
      return out.say(party + " of " + row[1], to: end, mayEndSentence: end == at + 6)
    }
    // "D-New York", "R-South Carolina"
    if line.isSpace(at + 3), line.isCapitalized(at + 4) {
      let name = line.text(at + 2) + " " + line.text(at + 4)
      if Tables.longStates.contains(name) {
        return out.say(party + " of " + name, to: at + 5)
      }
    }
    guard let row = Tables.states.row(at: at + 2, in: line, exactCase: true) else { return }
    let hasStop = line.isMark(at + 3, ".")
    guard hasStop && row[2] != "full" || row[2] != "dot" else { return }
    let takesStop = hasStop && row[2] == "dot"
    out.say(party + " of " + row[1], to: takesStop ? at + 4 : at + 3, mayEndSentence: takesStop)
  }
}

extension Tables {
  static let longStates: Set<String> = [
    "New York", "New Jersey", "New Mexico", "New Hampshire", "North Carolina", "South Carolina",
    "North Dakota", "South Dakota", "West Virginia", "Rhode Island",
  ]
}
