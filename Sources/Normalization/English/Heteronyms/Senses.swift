internal import Core

/// Which of its two senses a heteronym has; nil leaves the word to the engine.
extension Line {
  func sense(of word: String, at index: Int) -> Rule.Sense? {
    let left = left(of: index)
    let right = right(of: index)
    func second(_ isSecond: Bool) -> Rule.Sense { isSecond ? .second : .first }
    switch word {
    case "read": return second(isPastRead(index, left, right))
    case "lead": return second(isMetal(index, left, right))
    case "live": return second(isLiving(index, left, right))
    case "close": return second(isClosing(index, left, right))
    case "wind":
      if isDeterminer(left) { return .first }
      return second(isOne(right, of: ["down", "up", "through", "back"]))
    case "winds":
      let turns = isOne(right, of: ["through", "along", "around", "up", "down"])
      return second(
        turns && !(matches(right, "up") && matches(skipSpace(right + 1), "to"))
          && !isDeterminer(left) && !isOne(left, of: ["strong", "high", "gale", "storm", "and"]))
    case "wound":
      return second(
        !isDeterminer(left) && !isOne(left, of: ["gunshot", "head", "stab", "chest", "flesh"])
          && isOne(right, of: ["up", "down", "through", "around", "its", "his", "her", "their"]))
    case "dove":
      return second(
        isOne(right, of: ["into", "under", "off", "through", "headfirst", "for", "from"])
          && !isDeterminer(left))
    case "minute": return second(Tables.minuteThings.contains(right, in: self))
    case "tear", "tears": return second(isRip(index, left, right))
    case "bow", "bows":
      return second(
        isVerb(index) || isOne(right, of: ["to", "out", "down"]) && !isDeterminer(left)
          || isNear(index, Tables.ships)
          || isOne(before(left), of: ["take", "took", "takes", "taking"]))
    case "content":
      return second(
        isOne(right, of: ["with", "to"])
          && (Tables.beForms.contains(left, in: self)
            || isOne(
              left,
              of: [
                "seem", "seems", "seemed", "feel", "felt", "remain", "remained", "not", "appeared",
              ]))
      )
    case "bass":
      if isOne(
        right, of: ["guitar", "player", "line", "lines", "drum", "clarinet", "singer", "voice"])
      {
        return .first
      }
      return second(
        isOne(left, of: ["sea", "striped", "black", "largemouth", "smallmouth", "rock"])
          || isNear(index, Tables.fish))
    case "row":
      if isOne(
        right,
        of: [
          "over", "about", "between", "erupted", "broke", "escalated", "deepened", "intensified",
          "rumbled", "with",
        ])
      {
        return .second
      }
      return second(
        isOne(
          left,
          of: [
            "diplomatic", "political", "bitter", "furious", "trade", "spending", "fierce",
            "escalating",
          ])
          || isOne(before(left), of: ["sparked", "sparking", "triggered", "provoked", "caused"])
            && matches(left, "a") && !matches(right, "of")
      )
    case "invalid":
      return second(
        isOne(left, of: ["an", "the", "bedridden"]) && !isLowercase(right) && kind(right) != .digits
          && !isCapitalized(right))
    case "used":
      guard matches(right, "to") else { return nil }
      if isOne(left, of: ["get", "gets", "got", "getting", "become"]) { return .second }
      let passive =
        Tables.beForms.contains(left, in: self)
        || isOne(left, of: ["and", "or", "have", "has", "had", "often", "commonly"])
        || isPlural(left) && isNear(index, Tables.beForms, within: 6)
      // "are used to the sirens" is a habit, "drones used to strike" a means.
      if passive {
        return second(
          Tables.objects.contains(skipSpace(right + 1), in: self) && !matches(left, "and"))
      }
      let subject =
        Tables.subjects.contains(left, in: self) || isCapitalized(left) || isLowercase(left)
      return second(subject && Tables.habits.contains(skipSpace(right + 1), in: self))
    case "produce":
      if isOne(
        left,
        of: ["fresh", "farm", "local", "organic", "agricultural", "dairy", "seasonal", "imported"])
        || isOne(
          right, of: ["prices", "market", "markets", "aisle", "section", "stand", "exports"])
      {
        return .first
      }
      if isDeterminer(left), !matches(left, "all") { return .first }
      return .second
    case "refuse":
      if isOne(
        right,
        of: [
          "collectors", "collector", "collection", "workers", "dump", "bins", "truck", "trucks",
          "disposal", "site",
        ])
      {
        return .first
      }
      return second(
        !(isDeterminer(left) || isOne(left, of: ["household", "domestic", "kitchen", "burning"]))
          || matches(right, "to"))
    case "resume":
      return second(!(isOne(left, of: ["a", "his", "her", "my", "your", "the"])))
    case "use", "uses":
      if matches(right, "of") { return .first }
      if isVerb(index) { return .second }
      if word == "use" {
        return second(
          isPlural(left) && !isOne(right, of: ["in", "by", "for", "is", "was", "as", "and"])
            || isOne(left, of: ["who", "that", "which"]))
      }
      let singular =
        isWord(left) && !Tables.functionWords.contains(left, in: self) && !isPlural(left)
      return second(
        singular && isWord(right) && !isOne(right, of: ["for", "in", "of", "and", "include"]))
    case "house", "abuse", "excuse", "import", "imports", "export", "exports", "increase":
      return second(isVerb(index))
    case "object": return second(isVerb(index) || matches(right, "to") && !isDeterminer(left))
    case "conduct", "permit", "present", "separate":
      let goesOn = isWord(right) && !Tables.functionWords.contains(right, in: self)
      return second(isVerb(index) || isPlural(left) && goesOn)
    default: return second(isVerb(index))
    }
  }

  /// "She read the letter", "was read"; after "to", "will", "can", as a noun and in an order it is present.
  private func isPastRead(_ index: Int, _ left: Int, _ right: Int) -> Bool {
    if matches(left, "to") || isContraction(left) { return false }
    if isOne(left, of: ["have", "has", "had", "having", "well", "he", "she", "it", "which", "who"])
      || Tables.beForms.contains(left, in: self) && !matches(left, "being")
    {
      return true
    }
    if Tables.perfects.contains(left, in: self) || isOne(before(left), of: ["have", "had", "has"]) {
      return true
    }
    if Tables.modals.contains(left, in: self) { return false }
    if isOne(left, of: ["a", "an", "the", "good", "must", "long", "worth", "please", "this"]) {
      return false
    }
    if kind(left) == .outside || isMark(left, ".") || isMark(left, ":") { return false }
    if isOne(left, of: ["i", "we", "they", "you"]) || isPlural(left) || matches(left, "and") {
      return isNear(index, Tables.pastCues, within: 24) || hasPast(index)
    }
    return isWord(left) && !Tables.functionWords.contains(left, in: self)
  }

  /// A verb in "-ed" in the same line, within sixteen lexemes.
  private func hasPast(_ index: Int) -> Bool {
    (index - 16...index + 16).contains { at in
      isLowercase(at) && length(at) > 4 && bytes(at).suffix(2).elementsEqual("ed".utf8)
    }
  }

  private func isMetal(_ index: Int, _ left: Int, _ right: Int) -> Bool {
    if Tables.leadThings.contains(right, in: self) { return true }
    if isOne(
      left,
      of: [
        "a", "the", "to", "take", "took", "will", "would", "his", "her", "their", "its", "could",
        "can",
      ])
    {
      return false
    }
    return isNear(index, Tables.metals, within: 4)
      || isNear(index, Tables.metals, within: 8) && !isVerb(index)
  }

  private func isLiving(_ index: Int, _ left: Int, _ right: Int) -> Bool {
    if Tables.liveThings.contains(right, in: self) { return false }
    if isOne(
      left,
      of: [
        "a", "an", "the", "broadcast", "streamed", "aired", "shown", "televised", "carried", "goes",
        "go", "went", "going", "gone", "perform", "performed", "performing", "watch", "watched",
        "speaking", "reporting", "on", "streaming",
      ])
    {
      return false
    }
    if matches(left, "to") || Tables.verbLeft.contains(left, in: self) || isContraction(left) {
      return true
    }
    if isOne(
      left, of: ["who", "that", "people", "and", "still", "now", "residents", "which", "long"])
      || isPlural(left)
    {
      return true
    }
    return isOne(
      right,
      of: [
        "in", "with", "under", "near", "among", "at", "there", "here", "together", "without",
        "below", "alone", "abroad", "outside", "on",
      ]) && !isDeterminer(left)
  }

  private func isClosing(_ index: Int, _ left: Int, _ right: Int) -> Bool {
    if Tables.beForms.contains(left, in: self)
      || isOne(
        left,
        of: [
          "too", "very", "so", "as", "come", "came", "comes", "coming", "stay", "stayed", "remain",
          "how", "pretty", "getting", "up", "keep", "kept", "a",
        ])
    {
      return false
    }
    // "the close of trading", "Monday's close".
    if isOne(left, of: ["the", "market's", "trading"]) || self[left].shape.contains(.possessive) {
      return !isWord(right) || isOne(right, of: ["of", "on", "in", "at", "and", "was", "since"])
    }
    if matches(left, "to") || Tables.verbLeft.contains(left, in: self) || isContraction(left) {
      return true
    }
    if matches(right, "to"), !isPlural(left) || isNear(index, Tables.beForms, within: 8) {
      return false
    }
    if isOne(right, of: ["at", "higher", "lower", "down", "early", "on", "out", "up", "for"]),
      isWord(left), !isDeterminer(left)
    {
      return true
    }
    return isVerb(index)
  }

  private func isRip(_ index: Int, _ left: Int, _ right: Int) -> Bool {
    if isOne(right, of: ["gas", "gassed", "duct", "ducts", "drop"]) { return false }
    if isOne(right, of: ["down", "apart", "through", "off", "open", "away", "up"]),
      !isOne(left, of: ["in", "of", "the"])
    {
      return true
    }
    if isOne(
      left,
      of: ["muscle", "ligament", "knee", "calf", "tendon", "acl", "hamstring", "meniscus", "and"]),
      matches(index, "tear")
    {
      return true
    }
    if matches(index, "tears") {
      return isOne(left, of: ["he", "she", "it", "that"]) && beginsObject(right)
    }
    if isOne(left, of: ["a"]), isNear(index, Tables.sinews) { return true }
    return isVerb(index)
  }
}
