internal import Core

/// Signs that have their own name behind a letter or a word.
/// - `C#` → `C sharp`
/// - `blood type AB−` → `blood type A B negative`, `an A-` → `an A minus`
/// - `cut to BBB-` → `cut to triple B minus`
/// - `Lego®`, `Kindle™` are said without the sign
/// - `Kyiv → Lviv` → `Kyiv to Lviv`
/// - `I ♥ NY` → `I love N Y`
extension Rule {
  static let sharp = Rule(
    "sharp", "symbol", at: .word, before: .marks("#"),
    examples: [
      ("He writes C# for a living.", "He writes C sharp for a living.")
    ]
  ) { at, line, out in
    guard line.isLetter(at), line.isCapitalized(at), line.isMark(at + 1, "#"),
      line.isGap(at + 2) || line.kind(at + 2) == .mark, line.isGap(at - 1)
    else { return }
    out.say("^\(line.text(at)) sharp", to: at + 2)
  }

  /// Blood groups, school grades, ratings of debt.
  static let grade = Rule(
    "grade", "grade", at: .capitals,
    examples: [
      ("Fitch cut it to BBB-.", "Fitch cut it to triple B minus.")
    ]
  ) { at, line, out in
    guard line.isWord(at), line.length(at) <= 3, line.isGap(at - 1) || line.kind(at - 1) == .mark
    else { return }
    let text = line.text(at)
    let positive = line.isMark(at + 1, "+")
    let negative = line.isMark(at + 1, "-") || line.isMark(at + 1, "–")
    let closes = line.isGap(at + 2) || line.kind(at + 2) == .mark && !line.isDash(at + 2)
    // "graded A* or A"
    if text == "A", line.isMark(at + 1, "*"), closes,
      (at - 24..<at + 24).contains(where: { Tables.exams.contains($0, in: line) })
    {
      return out.say("^A star", to: at + 2)
    }
    if positive || negative, closes {
      let bloody =
        text == "O" || text == "AB"
        || ["A", "B"].contains(text) && (at - 12..<at + 12).contains { line.matches($0, "blood") }
      if bloody {
        return out.say("^\(text) \(positive ? "positive" : "negative")", to: at + 2)
      }
      if ["A", "B", "C", "D"].contains(text) {
        return out.say("^\(text) \(positive ? "plus" : "minus")", to: at + 2)
      }
    }
    guard (2...3).contains(text.utf8.count), let letter = text.first, "ABC".contains(letter),
      text.allSatisfy({ $0 == letter })
    else { return }
    let signed = (positive || negative) && closes
    let others = (at - 12..<at + 12).contains {
      $0 != at && line.bytes($0).elementsEqual(text.utf8)
        && (line.isMark($0 + 1, "+") || line.isMark($0 + 1, "-"))
    }
    guard
      signed || others
        || (at - 24..<at + 12).contains(where: { Tables.rated.contains($0, in: line) })
    else { return }
    let said = (text.utf8.count == 3 ? "triple" : "double") + " ^\(letter)"
    if signed {
      out.say(said + (positive ? " plus" : " minus"), to: at + 2)
    } else {
      out.say(said, to: at + 1)
    }
  }

  static let markOfTrade = Rule(
    "mark-of-trade", "silent", at: .marks("™"),
    examples: [
      ("He built it of Lego® bricks.", "He built it of Lego bricks.")
    ]
  ) { at, line, out in
    guard line.isMark(at, "™") || line.isMark(at, "®"), line.isWord(at - 1) || line.isDigits(at - 1)
    else { return }
    out.say("", to: at + 1)
  }

  static let arrow = Rule(
    "arrow", "symbol", at: .marks("→"),
    examples: [
      ("Look at the → sign.", "Look at the sign.")
    ]
  ) { at, line, out in
    guard line.isMark(at, "→") else { return }
    let before = line.before(at)
    if line.kind(before) == .outside || line.matches(before, "the") || line.matches(before, "a") {
      out.say("", to: at + 1)
    }
  }

  static let heart = Rule(
    "heart", "symbol", at: .emoji,
    examples: [
      ("The shirt says I ♥ NY.", "The shirt says I love N Y.")
    ]
  ) { at, line, out in
    guard ["♥", "❤"].contains(line.text(at)), line.equals(line.before(at), "I") else { return }
    var end = at + 1
    if line.kind(end) == .invisible { end += 1 }
    out.say("love", to: end)
  }

  /// "4★" → "four stars", "★★★" → "three stars", "★★★☆☆" → "three out of five stars".
  static let stars = Rule(
    "stars", "symbol", at: [.emoji, .marks("★")],
    examples: [
      ("The hotel has 4★ from guests.", "The hotel has four stars from guests.")
    ]
  ) { at, line, out in
    guard line.isStar(at), !line.isStar(at - 1) else { return }
    if line.isDigits(at - 1), !line.isStar(at + 1) { return out.say("stars", to: at + 1) }
    var end = at
    while end < at + 10, line.isStar(end) { end += 1 }
    let count = end - at
    while end < at + 10, line.isStar(end, "☆") { end += 1 }
    if end > at + count {
      let of = Numbers.cardinal(count) + " out of " + Numbers.cardinal(end - at)
      return out.say(of + " stars", to: end)
    }
    if count > 1 { out.say(Numbers.cardinal(count) + " stars", to: end) }
  }

  /// `C:\Users`
  static let drive = Rule(
    "drive", "electronic", at: .word, before: .marks(":"),
    examples: [
      ("Open C:\\Users first.", "Open C colon backslash Users first.")
    ]
  ) { at, line, out in
    guard line.isLetter(at), line.isMark(at + 1, ":"), line.isMark(at + 2, "\\") else { return }
    out.say("^\(line.text(at)) colon", to: at + 2)
  }

  /// ".csv", ".com": an ending alone.
  static let bareEnding = Rule(
    "bare-ending", "electronic", at: .marks("."), before: .word,
    examples: [
      ("Save it as a .csv file.", "Save it as a dot C S V file.")
    ]
  ) { at, line, out in
    guard line.isMark(at, "."),
      line.isGap(at - 1) || line.isMark(at - 1, "(") || line.isMark(at - 1, "\""),
      line.isLowercase(at + 1), let row = Tables.domains.row(at: at + 1, in: line),
      !line.isWord(at + 2), !line.isDigits(at + 2)
    else { return }
    out.say("dot " + (row[1].isEmpty ? "^" + row[0].uppercased() : row[1]), to: at + 2)
  }
}

extension Line {
  fileprivate func isStar(_ index: Int, _ star: String = "★") -> Bool {
    (kind(index) == .emoji || kind(index) == .mark) && bytes(index).elementsEqual(star.utf8)
  }
}

extension Tables {
  /// Words that speak of the ratings of debt.
  static let rated = WordTable(
    words: "rating ratings rated downgraded upgraded downgrade upgrade fitch moody's moody")
}

extension Tables {
  /// Words that speak of marks at school.
  static let exams = WordTable(
    words:
      "grade grades graded awarded exam exams A-level A-levels level levels GCSE GCSEs results pupils students"
  )
}
