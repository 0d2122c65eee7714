internal import Core

/// Letters and numbers run together: models, weapons, flights, formulas, codes.
extension Rule {
  static let designation = Rule(
    "designation", "designation", at: [.word, .digits],
    before: [.word, .digits, .script, .marks("-–/")],
    examples: [
      (
        "An F-16 and a Kh-101 met over MH17.",
        "An F sixteen and a K H one oh one met over M H seventeen."
      ),
      ("Doctors fear H5N1 and COVID-19.", "Doctors fear H five N one and COVID nineteen."),
    ]
  ) { at, line, out in
    // "K-12 schools", "grades K-5": from kindergarten on; "a K-9 unit" is a dog's.
    if line.equals(at, "K"), line.isDash(at + 1), let grade = line.value(at + 2), grade <= 12,
      line.isGap(at + 3) || line.kind(at + 3) == .mark,
      grade == 12 || (at - 4..<at + 8).contains(where: { Tables.schooling.contains($0, in: line) })
    {
      return out.say("^K through " + Numbers.cardinal(grade), to: at + 3)
    }
    if line.equals(at, "WW"), let war = line.value(at + 1), (1...3).contains(war),
      line.isGap(at + 2) || line.kind(at + 2) == .mark
    {
      return out.say("World War " + Numbers.cardinal(war), to: at + 2)
    }
    // "between J15 and J16 of the M6"
    if line.equals(at, "J"), let junction = line.value(at + 1), junction < 60,
      line.length(at + 1) <= 2, line.isGap(at + 2) || line.kind(at + 2) == .mark,
      !line.isDash(at + 2),
      (at - 24..<at + 24).contains(where: {
        (line.equals($0, "M") || line.equals($0, "A")) && line.isDigits($0 + 1)
      })
    {
      return out.say("junction " + Numbers.cardinal(junction), to: at + 2, doubt: -2)
    }
    // "J18-J20", "A1–A4": from one to the other.
    if line.isLetter(at), line.isCapitalized(at), let first = line.value(at + 1),
      line.isDash(at + 2),
      line.isWord(at + 3), line.bytes(at + 3).elementsEqual(line.bytes(at)),
      let last = line.value(at + 4), last > first, line.isGap(at + 5) || line.kind(at + 5) == .mark,
      line.isGap(at - 1) || line.isMark(at - 1, "(")
    {
      let letter = "^" + line.text(at) + " "
      return out.say(
        letter + Numbers.pairs(first) + " to " + letter + Numbers.pairs(last), to: at + 5, doubt: -2
      )
    }
    guard line.isGap(at - 1) || line.kind(at - 1) == .mark,
      !(line.isMark(at - 1, ".") && line.isDigits(at - 2)), line.goesOn(at),
      let parts = line.designation(at, out)
    else { return }
    out.say(parts.said, to: parts.end, doubt: parts.doubt)
  }
}

extension Line {
  /// "E" or "Fs" of "F/A-18E/Fs"
  private func isVariant(_ index: Int) -> Bool {
    isLetter(index)
      || isWord(index) && length(index) == 2 && isCapitalized(index) && bytes(index).last == 0x73
  }

  /// More of a code touches its first part: letters and digits, a dash, a bar.
  fileprivate func goesOn(_ index: Int) -> Bool {
    switch kind(index + 1) {
    case .word, .digits, .subscript: true
    case .mark: isDash(index + 1) || isMark(index + 1, "/")
    default: false
    }
  }

  fileprivate func designation(
    _ index: Int, _ out: Proposals
  ) -> (said: String, end: Int, doubt: Int)? {
    var at = index
    var words: [String] = []
    var hasWord = false
    var hasDigits = false
    var doubt = 0
    // At most twelve parts bound the look-ahead.
    while words.count < 12 {
      if isWord(at) {
        let glued =
          words.count > 0 || isDigits(at + 1) || isMark(at + 1, "-")
          || isMark(at + 1, "/") && isLetter(at) || kind(at + 1) == .subscript
        // "mid-19th"
        if at > index, isDigits(at - 1), let value = value(at - 1), isOrdinalEnding(at, of: value) {
          return nil
        }
        guard glued, length(at) <= 24 else { return nil }
        // "1.5 million-2 million", "pre-11 September"
        if words.isEmpty, isDash(at + 1), isLowercase(at),
          magnitude(at)?.isWord == true || day(at + 2) != nil && month(skipSpace(at + 3)) != nil
        {
          return nil
        }
        // "60-year-old", "15th-century", "cross-border 4": a small word is no part of a code.
        if isLowercase(at), length(at) > 3 { doubt += 20 }
        words.append(out.words(part(at, isFirst: words.isEmpty)))
        hasWord = true
      } else if isDigits(at) {
        // "a one-in-1,000-year storm"
        if isMark(at + 1, ","), isDigits(at + 2), length(at + 2) == 3 { return nil }
        if isMark(at + 1, "'"), equals(at + 2, "s"), hasWord {
          words.append(out.words(number(at, after: hasWord) + "'s"))
          return (words.joined(separator: " "), at + 3, doubt)
        }
        if equals(at + 1, "s"), !isWord(at + 2), !isDigits(at + 2), hasWord {
          words.append(out.words(Numbers.plural(of: number(at, after: hasWord))))
          return (words.joined(separator: " "), at + 2, doubt)
        }
        words.append(out.words(number(at, after: hasWord)))
        hasDigits = true
        // "Soyuz-2.1b", "GPT-4.5"
        if hasWord, isDash(at - 1), length(at) <= 2, isMark(at + 1, "."), isDigits(at + 2),
          length(at + 2) <= 2, !(isMark(at + 3, ".") && isDigits(at + 4))
        {
          words.append(out.words("point " + Numbers.digits(bytes(at + 2))))
          at += 2
        }
      } else if kind(at) == .subscript {
        words.append(
          out.words(
            length(at) < 3 ? Numbers.cardinal(Int(text(at)) ?? 0) : Numbers.digits(bytes(at))))
        hasDigits = true
      } else {
        return nil
      }
      at += 1
      // "F/A-18", "Shahed-131/136"
      if isMark(at, "/"),
        isLetter(at - 1) && isVariant(at + 1) || hasWord && isDigits(at - 1) && isDigits(at + 1)
      {
        at += 1
        continue
      }
      if isDash(at), isWord(at + 1) || isDigits(at + 1) {
        // "F-16-style", "5-year": what follows the code is a plain word again.
        if hasWord, hasDigits, isLowercase(at + 1) { break }
        if !hasWord, isLowercase(at + 1) { return nil }
        if isMark(at, "–") { break }
        at += 1
        continue
      }
      if !(isWord(at) || isDigits(at) || kind(at) == .subscript) { break }
    }
    guard hasWord, hasDigits, words.count >= 2 else { return nil }
    // "the A1(M)": a motorway
    if equals(index, "A"), words.count == 2, isMark(at, "("), equals(at + 1, "M"),
      isMark(at + 2, ")")
    {
      words.append("^M")
      at += 3
    }
    return (words.joined(separator: " "), at, doubt)
  }

  /// A run of letters in a code: a word, or letters.
  private func part(_ index: Int, isFirst: Bool) -> String {
    let text = text(index)
    if !isFirst, isDigits(index - 1), text == "s" { return "^S" }
    if length(index) == 1 { return "^" + text }
    // "MiG-31Ks", "Su-35Ss"
    if !isFirst, text.last == "s", text.dropLast().utf8.allSatisfy(\.isASCIIUpper) {
      return "^" + text
    }
    if self[index].shape.contains(.possessive) || !text.utf8.allSatisfy(\.isASCIILetter) {
      return text
    }
    if let row = Tables.mixed.row(at: index, in: self, exactCase: true) { return row[1] }
    if isCapitals(index) {
      if Tables.acronyms.row(text) != nil || length(index) > 3 && Pronounceable.isEasy(text)
        || length(index) > 5 && Pronounceable.isWord(text)
        || text == "COP"
      {
        return text
      }
      return "^" + text
    }
    // "TiO" of "TiO2": symbols of elements
    if let formula = Line.formula(text) { return "^" + formula }
    // "Su", "Kh", "Tu" are said as letters or as a syllable; without a vowel only letters will do.
    let vowels = text.utf8.contains { [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains($0 | 0x20) }
    if length(index) <= 4, !vowels { return "^" + text.uppercased() }
    return text
  }

  /// "101" → "one oh one", "235" → "two thirty-five", "007" → "zero zero seven".
  private func number(_ index: Int, after hasWord: Bool) -> String {
    guard let value = value(index), length(index) <= 5 else { return Numbers.digits(bytes(index)) }
    if length(index) > 1, bytes(index).first == 0x30 { return Numbers.digits(bytes(index)) }
    if hasWord, length(index) == 4, (1980...2099).contains(value) { return Numbers.year(value) }
    // "FAB-1500"
    if value % 100 == 0, length(index) == 4, value / 100 % 10 > 0 { return Numbers.pairs(value) }
    if value % 100 == 0 || length(index) == 5 { return Numbers.cardinal(value) }
    // "the B4009"
    if length(index) == 4, value / 100 % 10 == 0, value % 100 < 10 {
      return Numbers.digits(bytes(index))
    }
    return Numbers.pairs(value)
  }
}

extension Tables {
  static let schooling = WordTable(
    words: """
      grade grades school schools student students pupils education teacher teachers classroom
      classrooms curriculum campus district districts class classes
      """)
}
