internal import Core

/// Whether the "m" behind a number is a million: what stands around it is counted, not measured.
extension Line {
  func isLetterM(_ index: Int) -> Bool {
    isLetter(index) && (equals(index, "m") || equals(index, "M"))
  }

  /// A noun that is counted in millions, never measured in metres.
  func isPeople(_ index: Int) -> Bool {
    Tables.counted.contains(index, in: self) || Tables.plurals.contains(index, in: self)
      // "3m ATMs"
      || isCapitalized(index) && initials(index)?.ending == "s"
  }

  /// "1.2m options", "2.4m hectares": a plural behind a decimal is counted, unless it is a thing
  /// that has a length.
  func isCounted(_ index: Int) -> Bool {
    guard isLowercase(index), length(index) > 4, bytes(index).last == 0x73,
      !bytes(index).suffix(2).elementsEqual("ss".utf8),
      !bytes(index).suffix(4).elementsEqual("ards".utf8)
    else { return false }
    return ![
      Tables.things, Tables.unitNouns, Tables.measured, Tables.dimensionWords,
      Tables.functionWords, Tables.amountVerbs,
    ].contains { $0.contains(index, in: self) }
  }

  /// "8.9m visitors in 2023 vs. 7.7m in 2022": the same letter stood for millions before.
  func countsMillions(before index: Int) -> Bool {
    // "turnout topped 3m"
    if (index - 16..<index).contains(where: { Tables.crowds.contains($0, in: self) }),
      !(index - 16..<index).contains(where: { Tables.measured.contains($0, in: self) })
    {
      return true
    }
    if (index - 6..<index).contains(where: { Tables.tallies.contains($0, in: self) }),
      !isMark(skipSpace(index + 2), "("), !isMark(skipSpace(index + 4), "(")
    {
      return true
    }
    // "fell to 7.58m, with 6.32m people waiting"
    for at in index + 4..<index + 24
    where isLetterM(at) && isDigits(at - 1) && isPeople(skipSpace(at + 1)) {
      return !(index - 16..<at).contains { Tables.measured.contains($0, in: self) }
    }
    for at in max(1, index - 40)..<max(1, index) where isLetterM(at) && isDigits(at - 1) {
      let number = isDigits(at - 3) ? at - 3 : at - 1
      if isPeople(skipSpace(at + 1)) || isCurrency(number - 1) { return true }
    }
    return false
  }

  /// "2.5m US school students", "5.2m Instagram followers": people within three words, and nothing
  /// that is measured before them.
  func leadsToPeople(_ index: Int) -> Bool {
    var at = index
    for _ in 0..<3 {
      guard isWord(at), isSpace(at + 1), !Tables.functionWords.contains(at, in: self),
        ![Tables.measured, Tables.dimensionWords, Tables.unitNouns, Tables.things].contains(where: {
          $0.contains(at, in: self)
        })
      else { return false }
      at += 2
      if isPeople(at) || isAgentPlural(at) { return true }
    }
    return false
  }

  /// "1.9m are displaced", "70-85m died": people do this, and nothing near is measured.
  func isDone(_ index: Int) -> Bool {
    Tables.deeds.contains(index, in: self)
      && !(index - 16..<index).contains { Tables.measured.contains($0, in: self) }
  }

  /// "riders", "inspectors", "employees", "pensioners": people by their ending; towers are none.
  func isAgentPlural(_ index: Int) -> Bool {
    guard isLowercase(index), length(index) > 5, !Tables.unitNouns.contains(index, in: self),
      !Tables.things.contains(index, in: self)
    else { return false }
    let bytes = bytes(index)
    return ["ers", "ors", "ees", "ists", "ants", "ians"].contains {
      bytes.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// "A 3M plant", "3M said", "shares of 3M": the company; "pushes 3M to the brink" counts.
  func isMakerThreeM(_ index: Int, _ noun: Int) -> Bool {
    guard !isShouted, !isPeople(noun), !isAgentPlural(noun), !leadsToPeople(noun) else {
      return false
    }
    return isOne(before(index), of: ["a", "an", "by", "at", "maker", "company", "giant", "shares"])
      || isOne(
        noun, of: ["said", "says", "co", "company", "shares", "stock", "will", "has", "spokesman"])
  }
}
