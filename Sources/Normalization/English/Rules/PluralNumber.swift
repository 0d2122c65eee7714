internal import Core

/// Numbers in the plural, where an "s" is no second.
extension Rule {
  /// "in the 10s, 100s and 1,000s", "12 iPhone 14s", "10 180s".
  static let pluralNumber = Rule(
    "plural-number", "cardinal", at: .digits,
    examples: [
      (
        "Fans came in the 100s and 1,000s.",
        "Fans came in the hundreds and thousands."
      ),
      ("He sold twelve iPhone 14s.", "He sold twelve iPhone fourteens."),
    ]
  ) { at, line, out in
    guard let figure = line.figure(at), figure.isWhole, line.equals(figure.end, "s"),
      line.isPluralNumber(at, figure)
    else { return }
    let isHeat = line.isOne(line.before(at), of: ["low", "mid", "high", "upper", "lower"])
    if !line.isCapitalized(line.before(at)), !isHeat,
      let round = figure.value.flatMap({ Numbers.roundPlurals[$0] })
    {
      return out.say(round, to: figure.end + 1)
    }
    // The telephone "6s" has its letter.
    let isModel = (figure.value ?? 0) < 9 && line[line.before(at)].shape.contains(.innerCapital)
    let said = line.say(figure)
    out.say(isModel ? said + " ^S" : Numbers.plural(of: said), to: figure.end + 1)
  }
}

extension Line {
  /// An "s" that touches `figure` makes it a plural: behind a name or a number, before "of", or
  /// where another round number has one, too.
  func isPluralNumber(_ index: Int, _ figure: Figure) -> Bool {
    let before = before(index)
    if isSpace(index - 1),
      isWord(before) && self[before].shape.contains(.innerCapital) && !isCapitals(before)
        || isCapitalized(before) && Tables.models.contains(before, in: self)
        || isDigits(before) && (figure.value ?? 0) > 99
    {
      return true
    }
    // "five 3s", "highs in the low 100s"
    if isSpace(index - 1), (figure.value ?? 9) < 4 || (figure.value ?? 9) > 99,
      Tables.counts.contains(before, in: self)
    {
      return true
    }
    if isSpace(index - 1), isOne(before, of: ["low", "mid", "high", "upper", "lower", "the"]),
      (100...190).contains(figure.value ?? 0), (figure.value ?? 1) % 10 == 0
    {
      return true
    }
    guard isRound(figure) else { return false }
    return matches(skipSpace(figure.end + 1), "of")
      || (-12...12).contains { step in
        guard step != 0, let other = self.figure(index + step), other.end != figure.end else {
          return false
        }
        return equals(other.end, "s") && isRound(other)
      }
  }

  /// 10, 100, 1,000 and so on.
  private func isRound(_ figure: Figure) -> Bool {
    figure.isWhole && figure.value.map { Numbers.roundPlurals[$0] != nil } == true
  }
}

extension Numbers {
  fileprivate static let roundPlurals = [
    10: "tens", 100: "hundreds", 1000: "thousands", 10_000: "tens of thousands",
    100_000: "hundreds of thousands", 1_000_000: "millions",
  ]
}

extension Tables {
  /// Before "3s": baskets that count three.
  static let counts = WordTable(
    words:
      "two three four five six seven eight nine ten eleven twelve back-to-back straight consecutive made hit more"
  )
  /// Things whose models are numbers.
  static let models = WordTable(words: "Galaxy Pixel Boeing Airbus Cessna ATR Porsche Nexus Lumia")
}
