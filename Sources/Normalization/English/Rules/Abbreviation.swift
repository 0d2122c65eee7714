internal import Core

/// Abbreviations and titles.
extension Rule {
  static let abbreviation = Rule(
    "abbreviation", "abbreviation", at: .keyword,
    examples: [
      (
        "Lt. Col. Anna Bondar saw Smith vs. Jones.",
        "Lieutenant Colonel Anna Bondar saw Smith versus Jones."
      ),
      ("Ford Motor Co. is No. 10.", "Ford Motor Company is number ten."),
    ]
  ) { at, line, out in
    guard let row = Tables.abbreviations.row(at: at, in: line),
      !line[at].shape.contains(.possessive)
    else { return }
    let flags = row[2]
    func has(_ flag: String) -> Bool { flags.split(separator: " ").contains { $0 == flag } }
    if (has("cap") || has("title")) && !line.isCapitalized(at) { return }
    // Capitals throughout are an initialism ("CO", "ST"), unless the headline shouts.
    if line.length(at) > 1, !line[at].shape.contains(.lowercase), !line.isShouted { return }
    let hasStop = line.isMark(at + 1, ".")
    guard hasStop || has("free") else { return }
    let end = hasStop ? at + 2 : at + 1
    let next = line.skipSpace(end)
    if has("num") {
      guard line.isDigits(next) || Roman.value(at: next, in: line) != nil else { return }
      // "He said no. 3 men came": a sentence's "no" has no number close behind in lower case.
      if line.matches(at, "no"), line.isLowercase(at), !line.isDigits(next) { return }
      out.say(row[1], to: end, neverEndsSentence: true)
    } else if has("title") {
      if row[0] == "Ft" || row[0] == "Pt", line.isDigits(line.before(at)) { return }
      if line.isDigits(next), !row[3].isEmpty {
        return out.say(row[3], to: end, neverEndsSentence: true)
      }
      if row[0] == "Dr", hasStop, line.isSpace(at - 1), line.isCapitalized(line.before(at)),
        !line.isCapitalized(next), !Tables.functionWords.contains(line.before(at), in: line)
      {
        return out.say("Drive", to: end, mayEndSentence: true)
      }
      let named =
        hasStop && line.isLowercase(next) || line.isCapitalized(next) && next > end
        || line.isMark(next, "“") || line.isMark(next, "\"")
        || line.kind(end) == .outside
      guard named else { return }
      out.say(row[1], to: end, neverEndsSentence: line.kind(end) != .outside)
    } else {
      out.say(
        row[1], to: end, mayEndSentence: has("end") && hasStop, neverEndsSentence: !has("end"))
    }
  }

  /// "№ 5", "# 5" → "number five".
  static let numberSign = Rule(
    "number-sign", "abbreviation", at: .mark,
    examples: [
      ("Order № 5 stands.", "Order number five stands.")
    ]
  ) { at, line, out in
    guard line.isMark(at, "№") || line.isMark(at, "#"), line.isDigits(line.skipSpace(at + 1)) else {
      return
    }
    out.say("number", to: at + 1)
  }

  /// "i.e.", "e.g.", "Ph.D.", "w/o".
  static let dottedAbbreviation = Rule(
    "dotted-abbreviation", "abbreviation", at: .joined,
    examples: [
      ("Bring essentials, e.g. water.", "Bring essentials, for example water.")
    ]
  ) { at, line, out in
    guard line.length(at) <= 2, line.isMark(at + 1, ".") || line.isMark(at + 1, "/") else { return }
    for count in [4, 2, 1] {
      let last = at + count
      let key = (at...last).map {
        line.isWord($0)
          ? line.text($0) : line.isMark($0, ".") ? "." : line.isMark($0, "/") ? "/" : " "
      }
      .joined()
      guard let row = Tables.dottedPairs.row(key),
        !(row[0].hasSuffix("/") && !line.isSpace(last + 1))
      else { continue }
      let hasStop = line.isMark(last + 1, ".")
      return out.say(
        row[1], to: hasStop ? last + 2 : last + 1, mayEndSentence: hasStop && row[1].hasPrefix("^"))
    }
  }

  /// "c. 1500" → "circa fifteen hundred".
  static let circa = Rule(
    "circa", "abbreviation", at: .joined,
    examples: [
      ("It was painted c. 1500.", "It was painted circa fifteen hundred.")
    ]
  ) { at, line, out in
    guard line.equals(at, "c"), line.isMark(at + 1, "."), line.isDigits(line.skipSpace(at + 2)),
      line.isGap(at - 1) || line.isMark(at - 1, "(")
    else { return }
    out.say("circa", to: at + 2, neverEndsSentence: true)
  }
}
