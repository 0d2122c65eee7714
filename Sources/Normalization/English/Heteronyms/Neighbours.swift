internal import Core

/// What the words beside a heteronym say about it.
extension Line {
  /// The word before, an adverb ("quickly") or "not" passed over.
  func left(of index: Int) -> Int {
    let at = before(index)
    let adverb =
      isLowercase(at) && length(at) > 4 && bytes(at).suffix(2).elementsEqual("ly".utf8)
    return adverb || matches(at, "also") || matches(at, "even") ? before(at) : at
  }

  func right(of index: Int) -> Int { skipSpace(index + 1) }

  /// One of `words` stands within `distance` lexemes.
  func isNear(_ index: Int, _ words: WordTable, within distance: Int = 14) -> Bool {
    (index - distance...index + distance).contains { words.contains($0, in: self) }
  }

  /// "the", "its", "Kyiv's": a noun phrase goes on.
  func isDeterminer(_ index: Int) -> Bool {
    Tables.determiners.contains(index, in: self) || self[index].shape.contains(.possessive)
  }

  /// "troops", "officials": likely a plural noun.
  func isPlural(_ index: Int) -> Bool {
    guard isWord(index), !self[index].shape.contains(.possessive) else { return false }
    let word = bytes(index)
    return word.count > 3 && word.last == 0x73 && !word.suffix(2).elementsEqual("ss".utf8)
      && !word.suffix(2).elementsEqual("us".utf8)
      || isOne(index, of: ["people", "men", "women", "children", "police"])
  }

  /// "analysts", "jurors", "officials": who does what the next word says.
  private func isAgents(_ index: Int) -> Bool {
    let word = bytes(index)
    return ["ers", "ors", "ists", "ysts", "ials", "ians", "ants", "ents", "erts", "ees"].contains {
      word.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// Neither "was" nor "said" nor "expired": what follows is an object, not the noun's own verb.
  private func goesOn(_ index: Int) -> Bool {
    isWord(index) && !Tables.beForms.contains(index, in: self)
      && !isOne(
        index, of: ["of", "said", "says", "has", "have", "had", "will", "would", "and", "or"])
      && !bytes(index).suffix(2).elementsEqual("ed".utf8)
  }

  /// What an object begins with: "the", "a", "him".
  func beginsObject(_ index: Int) -> Bool { Tables.objects.contains(index, in: self) }

  func isContraction(_ index: Int) -> Bool {
    guard isWord(index) else { return false }
    let word = bytes(index)
    return word.count > 3 && word.suffix(2).elementsEqual("'t".utf8)
  }

  /// Whether the word is a verb by its neighbours: "to record the talks", "they record", "the firm
  /// projects that".
  func isVerb(_ index: Int) -> Bool {
    let left = left(of: index)
    let right = right(of: index)
    if isDeterminer(left) { return false }
    if matches(left, "to") {
      if Tables.beforeTo.contains(before(left), in: self) { return false }
      return !Tables.extremes.contains(right, in: self)
    }
    if Tables.verbLeft.contains(left, in: self) || isContraction(left) { return true }
    let inflected = bytes(index).last == 0x73
    let objective = beginsObject(right) || matches(right, "that") || matches(right, "those")
    if inflected {
      if isOne(left, of: ["he", "she", "it", "who", "which"]) { return true }
      let subject =
        isWord(left) && !Tables.functionWords.contains(left, in: self) && !isPlural(left)
      // "Norway exports gas", but "China exports fell"
      let isTrade =
        isCapitalized(left) && !isCapitals(left) && isLowercase(right)
        && !Tables.functionWords.contains(right, in: self)
        && !Tables.amountVerbs.contains(right, in: self)
        && !["ed", "ng"].contains { bytes(right).suffix(2).elementsEqual($0.utf8) }
      return subject && (objective || isTrade) && !matches(left, "of")
    }
    if isPlural(left) {
      return objective || Tables.pronouns.contains(right, in: self)
        || isDigits(right)
        || isOne(
          right, of: ["every", "each", "all", "when", "if", "by", "sharply", "further", "again"])
        || isAgents(left) && goesOn(right)
        || matches(left, "police") && matches(index, "suspect") && goesOn(right)
    }
    if isOne(left, of: ["and", "or", "who", "that", "which", "help", "helped", "then"]) {
      return objective
    }
    // An order: "Record the call."
    let starts =
      kind(left) == .outside || isMark(left, ".") || isMark(left, "\"") || isMark(left, "“")
    return starts && objective
  }
}

extension Tables {
  static let determiners = WordTable(
    words: """
      a an the this these its his their her our my your no any each every some another such new old
      of in on with by for from at into under against between without over first second last next
      more most other all main own public political record
      """)
  static let objects = WordTable(
    words: """
      the a an his her its their my our your this these them him us me it itself themselves himself
      herself what how
      """)
  static let pronouns = WordTable(words: "them him us me it themselves")
  /// A verb follows: pronouns, modals, "not".
  static let verbLeft = WordTable(
    words: """
      i we they you will would can could may might must should shall cannot not do does did let let's
      we'll they'll i'll you'll he'll she'll it'll we'd they'd i'd you'd he'd she'd please never
      """)
  /// "due to record losses", "up to record levels": "to" before a noun.
  static let beforeTo = WordTable(
    words: """
      according due thanks access subject response related compared attributed up down next prior
      contrary opposed linked similar returned return rose fell climbed jumped dropped surged led
      leading respect addition objection close relation key end exposed
      """)
  /// "to record highs"
  static let extremes = WordTable(
    words: "high highs low lows level levels number numbers amount amounts holders figures size")
  static let beForms = WordTable(
    words: "is are was were be been being am isn't wasn't get gets got getting become became")
}
