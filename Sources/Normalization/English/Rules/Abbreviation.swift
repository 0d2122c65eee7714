internal import Core

/// Abbreviations and titles.
/// - `Lt. Col. Anna Bondar` → `Lieutenant Colonel Anna Bondar`
/// - `Smith vs. Jones` → `Smith versus Jones`
/// - `Ford Motor Co. cut` → `Ford Motor Company cut`
/// - `No. 10` → `number ten`
/// - `i.e., the` → `that is, the`
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
    func has(_ flag: StaticString) -> Bool { row.has(flag, in: 2) }
    if (has("cap") || has("title")) && !line.isCapitalized(at) { return }
    // Capitals throughout are an initialism ("CO", "ST"), unless the headline shouts.
    if line.length(at) > 1, !line[at].shape.contains(.lowercase), !line.isShouted { return }
    let hasStop = line.isMark(at + 1, ".")
    guard
      hasStop || has("free") || line.isNumberTen(at)
        || row[0] == "Co" && Tables.irishCounties.contains(line.skipSpace(at + 1), in: line)
        || has("british") && line.isBareTitle(at)
        || has("title") && line.isMark(at + 1, "-") && line.isCapitalized(at + 2)
        // "Sec 144 of the code", "Art 370"
        || ["Sec", "Art"].contains(row[0]) && line.isSpace(at + 1) && line.isDigits(at + 2)
        || line.isBareCompany(at, row[0])
        // "Det Ch Insp Lee"
        || row[0] == "Ch" && line.isOne(line.skipSpace(at + 1), of: ["insp", "supt"])
    else { return }
    let end = hasStop ? at + 2 : at + 1
    let next = line.skipSpace(end)
    // "the Fed. Stocks fell", "on HBO Max.", "Sushmita Sen. I met her": a name's end, and a sentence's.
    if hasStop, line.isName(at, endingAt: next) { return }
    // "ten min." is a unit.
    if has("bare"), line.isDigits(line.before(at)) { return }
    // "in the 73rd min."
    if row[0] == "min", line.isWord(line.before(at)), line.isDigits(line.before(at) - 1) {
      return out.say("minute", to: end, mayEndSentence: hasStop)
    }
    if has("count") {
      guard line.isLowercase(at), line.isDigits(line.before(at)), !line.isDigits(next) else {
        return
      }
      return out.say(row[1], to: end, mayEndSentence: hasStop)
    }
    // "Rd. 4" of a fight is a round.
    if has("cap"), !row[3].isEmpty, line.isDigits(next), line.isSpace(end),
      !line.isCapitalized(line.before(at))
    {
      return out.say(row[3], to: end, neverEndsSentence: true)
    }
    // "Ch. Insp.", "Ch. Supt.": a chief's rank.
    if row[0] == "Ch",
      Tables.abbreviations.row(at: next, in: line)?.has("title", in: 2) == true
    {
      return out.say("Chief", to: end, neverEndsSentence: true)
    }
    // "Assoc. Justice", "Assoc. Prof. Lee"; "the Football Assoc." is one.
    if row[0] == "Assoc", line.isCapitalized(next), !line.isCapitalized(line.before(at)) {
      return out.say("Associate", to: end, neverEndsSentence: true)
    }
    // "Taniya Bhatia (wk)"
    if row[0] == "wk", line.isMark(at - 1, "("), line.isMark(at + 1, ")"),
      line.isCapitalized(line.before(at - 1))
    {
      return out.say("wicketkeeper", to: at + 1)
    }
    if has("num") {
      // "pop. 2,431 (2021 est.)"
      if line.matches(at, "est"), line.isMark(end, ")"), line.isDigits(line.before(at)) {
        return out.say("estimate", to: end, neverEndsSentence: true)
      }
      // "missed the 10.3tn est."
      if line.matches(at, "est"), line.kind(end) == .outside,
        line.isDigits(line.before(at)) || line.isDigits(line.before(at) - 1)
      {
        return out.say("estimate", to: end, mayEndSentence: true)
      }
      // "Est. 1897" is how old a house is, "est. 5,000" a guess.
      if line.matches(at, "est"), line.year(next) != nil,
        line.isCapitalized(at) || line.isMark(next + 1, ")")
          || line.isMark(line.before(at), ",") && line.isMark(next + 1, ",")
      {
        return out.say("established", to: end, neverEndsSentence: true)
      }
      if line.length(at) == 1, !line.isDigits(next) || line.isCapitalized(at) { return }
      // "a mag 5.4 quake"; the Mag 7 are shares.
      if row[0] == "mag", !line.isLowercase(at) || line.figure(next)?.isWhole != false { return }
      if line.matches(at, "no"), line.isPlainNo(at) || line.equals(next, "I") { return }
      // "ref. no. 4324"
      let isLabel =
        ["Ref", "ref", "Reg"].contains(row[0]) && line.isOne(next, of: ["no", "nos"])
      let isGuess = line.matches(at, "est") && line.isCurrency(next)
      guard line.isDigits(next) || isLabel || isGuess || Roman.value(at: next, in: line) != nil
      else { return }
      if line.matches(at, "no"), line.isLowercase(at), !line.isDigits(next) { return }
      // "Reg. no. 5" is of a register, "Reg. 2016/679" of the law.
      let isRegistered = isLabel && row[0] == "Reg"
      out.say(isRegistered ? "Registration" : row[1], to: end, neverEndsSentence: true)
    } else if has("title") {
      if row[0] == "Ft" || row[0] == "Pt", line.isDigits(line.before(at)) { return }
      // "One Song (Ft. PJ Moss)"
      if row[0] == "Ft", line.isMark(at - 1, "(") {
        return out.say("featuring", to: end, neverEndsSentence: true)
      }
      // Books have chapter and verse; a journal's "Rev. 2021" has not.
      if line.isDigits(next), !row[3].isEmpty,
        Tables.scriptures.row(row[3]) == nil || line.isMark(next + 1, ":")
      {
        return out.say(row[3], to: end, neverEndsSentence: true)
      }
      // "the Next Gen Finals"
      if row[0] == "Gen", !hasStop, line.matches(line.before(at), "next") { return }
      let name = line.wordBefore(at)
      if row[0] == "Dr", hasStop, line.isSpace(at - 1), line.isCapitalized(name),
        !line.isCapitalized(next), !Tables.functionWords.contains(line.before(at), in: line)
      {
        return out.say("Drive", to: end, mayEndSentence: true)
      }
      if row[0] == "Rep", line.matches(next, "of") {
        return out.say("Republic", to: end, neverEndsSentence: true)
      }
      // "Maj-Gen Brown", "Lt.-Col. Bee"
      if line.isMark(end, "-"),
        let other = Tables.abbreviations.row(at: end + 1, in: line), other.has("title", in: 2)
      {
        let last = line.isMark(end + 2, ".") ? end + 3 : end + 2
        return out.say(row[1] + " " + other[1], to: last, doubt: -12, neverEndsSentence: true)
      }
      // "Gov.-elect Ray"
      if hasStop, line.isMark(end, "-"), line.isWord(end + 1) {
        return out.say(row[1], to: end, neverEndsSentence: true)
      }
      // "Mr and Mrs Bee"
      let both =
        has("free")
        && line.isOne(next, of: ["and", "or"])
        && Tables.abbreviations.row(at: line.skipSpace(next + 1), in: line)?[2].hasPrefix("title")
          == true
      let named =
        hasStop && line.isLowercase(next) || line.isCapitalized(next) && next > end
        || hasStop && (line.isMark(next, "(") || line.isMark(next, "&"))
        || hasStop && line.isDigits(next) && line.isWord(next + 1)
        || line.isMark(next, "“") || line.isMark(next, "\"")
        || line.kind(end) == .outside || both
        // "Mrs al-Dada"
        || line.isOne(
          next, of: ["al", "el", "bin", "ibn", "van", "von", "de", "da", "di", "du", "la", "le"])
          && next > end
      guard named else { return }
      out.say(row[1], to: end, neverEndsSentence: line.kind(end) != .outside)
    } else {
      // "St. Clair Co. deputies"
      if row[0] == "Co",
        hasStop && Tables.counties.contains(next, in: line)
          || line.isSpace(end) && Tables.irishCounties.contains(next, in: line)
            && !line.isCapitalized(line.before(at))
      {
        return out.say("County", to: end, neverEndsSentence: true)
      }
      // "Sr. Agnes": a sister, where no name stands before.
      if row[0] == "Sr", hasStop, line.isCapitalized(next), !line.isCapitalized(line.before(at)) {
        return out.say("Sister", to: end, neverEndsSentence: true)
      }
      // "Martin Luther King Jr. Day"
      let namesPlace =
        ["Jr", "Sr"].contains(row[0]) && Tables.namedAfter.contains(next, in: line)
      out.say(
        row[1], to: end, mayEndSentence: has("end") && hasStop && !namesPlace,
        neverEndsSentence: !has("end") || namesPlace)
    }
  }

  /// "№ 5", "# 5" → "number five".
  static let numberSign = Rule(
    "number-sign", "abbreviation", at: .marks("№#"),
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
    "dotted-abbreviation", "abbreviation", at: .word, before: .marks("./-"),
    examples: [
      ("Bring essentials, e.g. water.", "Bring essentials, for example water.")
    ]
  ) {
    at, line, out in
    guard line.length(at) <= 2,
      line.isMark(at + 1, ".") || line.isMark(at + 1, "/") || line.isMark(at + 1, "-")
    else { return }
    for count in [4, 2, 1] {
      let last = at + count
      guard let row = Tables.dottedPairs.row(of: at...last, in: line, exactCase: false),
        !(row[0].hasSuffix("/") && !line.isSpace(last + 1)),
        row[2].isEmpty || row[0] == (at...last).map(line.text).joined()
      else { continue }
      let hasStop = line.isMark(last + 1, ".") && row[0].contains(".")
      // "Ph.D.s"
      if hasStop, line.equals(last + 2, "s"), row[1].hasPrefix("^") {
        return out.say(row[1] + "s", to: last + 3)
      }
      return out.say(
        row[1], to: hasStop ? last + 2 : last + 1,
        mayEndSentence: hasStop && (row[1].hasPrefix("^") || row.has("end", in: 2)))
    }
  }

}

extension Line {
  /// A word that is a name or a noun as well as an abbreviation, at the end of its sentence.
  fileprivate func isName(_ index: Int, endingAt next: Int) -> Bool {
    guard Tables.alsoNames.contains(index, in: self),
      kind(next) == .outside || kind(next) == .mark || isCapitalized(next)
    else { return false }
    let before = before(index)
    if matches(index, "fed") { return matches(before, "the") }
    // "an HBO Max.", "the same feat.", "in Jos."
    if isLowercase(index) {
      return isDetermined(before) || isOne(before, of: ["same", "rare", "no"])
    }
    let isEnd =
      kind(next) == .outside || equals(next, "I") || Tables.starters.contains(next, in: self)
    return isEnd
      && (isCapitalized(before) && isSpace(index - 1)
        && !Tables.functionWords.contains(before, in: self)
        || isDigits(before)
        || isOne(index, of: ["jos", "pub", "max"])
          && isOne(before, of: ["in", "the", "of", "at", "from"]))
  }

  /// "Microsoft Corp said", "Shell Oil Co, a unit": as wires print them.
  fileprivate func isBareCompany(_ index: Int, _ suffix: String) -> Bool {
    let before = before(index)
    return ["Co", "Corp", "Inc", "Cos", "Bros"].contains(suffix) && isSpace(index - 1)
      && isCapitalized(before) && !Tables.functionWords.contains(before, in: self)
      && (isSpace(index + 1) && isLowercase(index + 2) || kind(index + 1) == .outside
        || kind(index + 1) == .mark && !isDash(index + 1) && !isMark(index + 1, "&"))
  }

  private func isDetermined(_ index: Int) -> Bool {
    isOne(index, of: ["a", "an", "the", "this", "that", "his", "her", "their", "its"])
  }

  /// "a No 10 spokesman", "No 10 denied it": a capital inside a sentence, or a verb behind the number,
  /// where the British leave the stop out; "No 10 people" has neither.
  fileprivate func isNumberTen(_ index: Int) -> Bool {
    guard equals(index, "No") || equals(index, "Nos"), isSpace(index + 1), isDigits(index + 2),
      !isMark(index + 3, "-"), !isShouted
    else { return false }
    if isSpace(index - 1), isWord(index - 2) { return true }
    return Tables.spokesmen.contains(skipSpace(index + 3), in: self)
  }

  /// "Capt Tom", "Lt Col Bee": the British leave the stop out; "Gen Z" and "Amartya Sen Wins" are none.
  fileprivate func isBareTitle(_ index: Int) -> Bool {
    let before = before(index)
    return isSpace(index + 1) && isCapitalized(index + 2)
      && self[index + 2].stem - self[index + 2].start > 1
      && self[index + 2].shape.contains(.lowercase) && !isShouted
      && !Tables.functionWords.contains(index + 2, in: self)
      && (!isCapitalized(before) || isGap(before - 1) && before == 0
        || Tables.functionWords.contains(before, in: self)
        || Tables.ranks.contains(before, in: self)
        || Tables.abbreviations.row(at: before, in: self, exactCase: true)?[2].hasPrefix("title")
          == true)
  }

  /// "The answer was no. 10 ministers…", "A mistake? No. 10 people…": an answer, not a number.
  fileprivate func isPlainNo(_ index: Int) -> Bool {
    let before = before(index)
    if isLowercase(index) {
      return isOne(
        before,
        of: ["was", "is", "said", "say", "says", "answered", "replied", "voted", "a", "vote"])
    }
    guard isMark(before, "?") else { return false }
    let number = skipSpace(index + 2)
    return isDigits(number) && isLowercase(skipSpace(number + 1))
  }
}
