internal import Core

/// Parts of laws, bills and cases.
/// - `Section 230(c)` → `Section two thirty C`, `401(k)` → `four oh one K`
/// - `§ 4` → `section four`
/// - `H.R. 815` → `H R eight fifteen`
/// - `UN Resolution 1701` → `U N Resolution seventeen oh one`
/// - `Directive 95/46/EC` → `Directive ninety-five forty-six E C`
/// - `No. 22-451` → `number twenty-two four fifty-one`
extension Rule {
  static let legal = Rule(
    "legal", "legal", at: [.digits, .marks("§")],
    examples: [
      ("Section 230(c) and § 4 apply.", "Section two thirty C and section four apply.")
    ]
  ) { at, line, out in
    if line.isMark(at, "§") {
      let isPlural = line.isMark(at + 1, "§")
      return out.say(isPlural ? "sections" : "section", to: isPlural ? at + 2 : at + 1)
    }
    guard let value = line.value(at), line.length(at) <= 4, line.isMark(at + 1, "("),
      !line.isWord(at - 1)
    else { return }
    var said = value > 200 || line.length(at) == 3 ? Numbers.pairs(value) : Numbers.cardinal(value)
    var end = at + 1
    while end < at + 16, line.isMark(end, "("), line.isMark(end + 2, ")"),
      line.isLetter(end + 1) || line.length(end + 1) <= 2 && line.isDigits(end + 1)
        || ["ii", "iii", "iv", "vi", "vii", "viii", "ix"].contains(line.text(end + 1))
    {
      if let roman = ["ii", "iii", "iv", "", "vi", "vii", "viii", "ix"].firstIndex(
        of: line.text(end + 1))
      {
        said += " " + Numbers.cardinal(roman + 2)
        end += 3
        continue
      }
      said +=
        line.isLetter(end + 1)
        ? " ^" + line.text(end + 1) : " " + Numbers.cardinal(line.value(end + 1) ?? 0)
      end += 3
    }
    if end > at + 1 { out.say(said, to: end) }
  }

  /// Bills and resolutions are said in pairs: "H.R. 815", "HR 1234", "S. 2226", "Resolution 2231".
  static let billNumber = Rule(
    "bill-number", "legal", at: .digits,
    examples: [
      ("The House passed H.R. 815.", "The House passed H R eight fifteen.")
    ]
  ) { at, line, out in
    guard (3...4).contains(line.length(at)), let value = line.value(at), value >= 100,
      line.isGap(at + 1) || line.kind(at + 1) == .mark, line.isSpace(at - 1),
      !(line.isMark(at + 1, ",") && line.isDigits(at + 2)),
      !(line.isMark(at + 1, ".") && line.isDigits(at + 2))
    else { return }
    var before = line.before(at)
    if line.isMark(before, ".") { before -= 1 }
    let isBill =
      line.equals(before, "R") && line.isMark(before - 1, ".") && line.equals(before - 2, "H")
      || line.equals(before, "B") && line.isMark(before - 1, ".") && line.isLetter(before - 2)
      || line.equals(before, "HR") || line.equals(before, "HB") || line.equals(before, "AB")
      || line.equals(before, "SB")
      || line.equals(before, "S") && line.isMark(before + 1, ".") && line.isGap(before - 1)
      || line.matches(before, "resolution") && line.isCapitalized(before)
    guard isBill else { return }
    out.say(Numbers.pairs(value), to: at + 1)
  }

  /// "Directive 95/46/EC", "Regulation (EU) 2016/679".
  static let unionAct = Rule(
    "union-act", "legal", at: .digits, before: .marks("/"),
    examples: [
      ("It breaks Directive 95/46/EC.", "It breaks Directive ninety-five forty-six E C.")
    ]
  ) { at, line, out in
    guard let first = line.value(at), line.length(at) <= 4, line.isMark(at + 1, "/"),
      let second = line.value(at + 2), line.length(at + 2) <= 4
    else { return }
    var before = line.before(at)
    if line.matches(before, "no") { before = line.before(before) }
    if line.isMark(before, ")"), line.isMark(before - 2, "(") { before = line.before(before - 2) }
    guard line.isOne(before, of: ["directive", "regulation", "decision"])
    else { return }
    let year = line.year(at).map(Numbers.year) ?? Numbers.pairs(first)
    let number = line.year(at + 2).map(Numbers.year) ?? Numbers.pairs(second)
    if line.isMark(at + 3, "/"), line.isCapitals(at + 4) {
      return out.say("\(year) \(number) ^\(line.stemText(at + 4))", to: at + 5)
    }
    out.say("\(year) \(number)", to: at + 3)
  }

  /// Docket numbers: "No. 22-451".
  static let docket = Rule(
    "docket", "legal", at: .digits, before: .marks("-"),
    examples: [
      ("In No. 22-451 the court ruled.", "In number twenty-two four fifty-one the court ruled.")
    ]
  ) { at, line, out in
    // "No. 10-cr-1217"
    if line.length(at) == 2, let year = line.value(at), line.isMark(at + 1, "-"),
      line.isOne(at + 2, of: ["cr", "cv", "md", "mc", "mj"]), line.isMark(at + 3, "-"),
      let number = line.value(at + 4)
    {
      let filed =
        line.length(at + 4) < 5 && line.bytes(at + 4).first != 0x30
        ? Numbers.pairs(number) : Numbers.digits(line.bytes(at + 4))
      let kind = " ^" + line.text(at + 2).uppercased() + " "
      return out.say(
        Numbers.shortYear(year) + kind + filed, to: at + 5, doubt: -8, as: "designation")
    }
    guard line.length(at) == 2, let year = line.value(at), line.isMark(at + 1, "-"),
      (2...5).contains(line.length(at + 2)), let number = line.value(at + 2),
      !line.isDash(at + 3)
    else { return }
    var before = line.before(at)
    if line.isMark(before, ".") { before -= 1 }
    guard line.isOne(before, of: ["no", "case", "docket"]) else { return }
    let filed =
      line.length(at + 2) < 5 ? Numbers.pairs(number) : Numbers.digits(line.bytes(at + 2))
    out.say(Numbers.shortYear(year) + " " + filed, to: at + 3)
  }
}
