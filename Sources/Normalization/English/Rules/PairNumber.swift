internal import Core

/// Numbers said in pairs: rooms, flights, airliners.
extension Rule {
  /// "Room 101" → "Room one oh one", "Flight 370" → "Flight three seventy".
  static let pairNumber = Rule(
    "pair-number", "digits", at: .digits,
    examples: [
      ("She died in Room 101.", "She died in Room one oh one.")
    ]
  ) { at, line, out in
    let before = line.wordBefore(at)
    guard (3...4).contains(line.length(at)), let value = line.value(at),
      line.isGap(at + 1) || line.kind(at + 1) == .mark,
      !line.isMark(at + 1, ".") || !line.isDigits(at + 2),
      !(line.isMark(at + 1, ",") && line.isDigits(at + 2)),
      line.isFederalRoad(at) || Tables.pairNouns.contains(before, in: line)
        || Tables.makers.contains(before, in: line)
        || line.isMark(before, "§") || line.isCode(of: before),
      line.isCapitalized(before) || line.isMark(before, "§")
        || line.isOne(before, of: ["section", "article"]) && line.length(at) == 4,
      line.length(at) == 3 || value / 100 % 10 > 0 || value % 100 > 9
    else { return }
    let isCode = line.bytes(at).first == 0x30
    out.say(isCode ? Numbers.digits(line.bytes(at)) : Numbers.pairs(value), to: at + 1)
  }

  /// "the 737 MAX" → "the seven thirty-seven MAX".
  static let airliner = Rule(
    "airliner", "digits", at: .digits, before: [.gap, .word],
    examples: [
      ("Airlines grounded the 737 MAX.", "Airlines grounded the seven thirty-seven MAX.")
    ]
  ) { at, line, out in
    guard line.length(at) == 3, let value = line.value(at), (707...787).contains(value),
      value % 10 == 7
    else { return }
    // "three 787s"
    if line.equals(at + 1, "s") {
      return out.say(Numbers.plural(of: Numbers.pairs(value)), to: at + 2, doubt: -8)
    }
    // "777x jets", "the 777X"
    if line.matches(at + 1, "x"), !line.isDigits(at + 2) {
      return out.say(Numbers.pairs(value) + " ^X", to: at + 2, doubt: -8)
    }
    guard line.isSpace(at + 1),
      // "the BA 747 flew", "a Delta 767"
      Tables.airliners.contains(at + 2, in: line)
        // Nothing is counted behind "a": "on a 787 in Oslo"
        || line.matches(line.before(at), "a")
          && Tables.functionWords.contains(at + 2, in: line)
        || line.isOne(line.before(at), of: ["a", "the", "of", "new"])
          && (at - 24..<at + 24).contains(where: { Tables.airliners.contains($0, in: line) })
        || line.isCapitalized(line.before(at)) && line.isWord(line.before(at))
          && !Tables.functionWords.contains(line.before(at), in: line)
          && !(line.isLowercase(at + 2) && line.bytes(at + 2).last == 0x73)
    else { return }
    out.say(Numbers.pairs(value), to: at + 1)
  }
}

extension Line {
  /// "26 U.S.C. 7201", "42 CFR 8012"
  fileprivate func isCode(of index: Int) -> Bool {
    (equals(index, "C") || equals(index, "R")) && isMark(index + 1, ".") && isMark(index - 1, ".")
      || equals(index, "USC") || equals(index, "CFR")
  }

  /// "U.S. 101", "US 395": a road, where nothing is counted behind it.
  fileprivate func isFederalRoad(_ index: Int) -> Bool {
    let before = before(index)
    let next = skipSpace(index + 1)
    return
      (equals(before, "US")
      || isMark(before, ".") && equals(before - 1, "S") && isMark(before - 2, ".")
        && equals(before - 3, "U"))
      && (!isLowercase(next) || Tables.functionWords.contains(next, in: self))
  }
}
