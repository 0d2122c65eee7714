internal import Core

/// Initialisms.
/// - `the DPRK` → `the D P R K`
/// - `The EU's new envoy` → `The E U's new envoy`
/// - `MPs voted` → `M Ps voted`
/// - `NATO's chief` stays a word
/// - `the U.S. imposed` → `the U S imposed`
/// - `George W. Bush` → `George W Bush`
/// - `WHO CHIEF VISITS GAZA` → `W H O CHIEF VISITS GAZA`
extension Rule {
  /// "PhD", "iOS", "OK": what has its own way.
  static let mixedCase = Rule(
    "mixed-case", "letters", at: .keyword,
    examples: [
      ("She has a PhD.", "She has a P H D.")
    ]
  ) { at, line, out in
    guard let row = Tables.mixed.row(at: at, in: line, exactCase: true), !line.isDigits(at + 1),
      // "the Baa-Baas"
      !line.isMark(at + 1, "-") || !line.isCapitalized(at + 2) || line.bytes(at).last != 0x61
    else { return }
    out.say(row[1] + (line[at].shape.contains(.possessive) ? "'s" : ""), to: at + 1)
  }

  /// "(SHEL.L)", "(NYSE: ACME)": a ticker in brackets is spelled.
  static let ticker = Rule(
    "ticker", "ticker", at: .capitals,
    examples: [
      ("Shares of Acme (NYSE: ACME) fell.", "Shares of Acme, N Y S E: A.C.M.E, fell.")
    ]
  ) { at, line, out in
    guard line.isCapitals(at), line.length(at) <= 5 else { return }
    if line.isMark(at - 1, "(") || line.isMark(at - 1, "<") || line.isMark(at - 1, "["),
      line.isMark(at + 1, "."), line.isWord(at + 2), line.length(at + 2) <= 2,
      line.bytes(at + 2).allSatisfy(\.isASCIIUpper), line.kind(at + 3) == .mark
    {
      return out.say("^\(line.text(at)) dot ^\(line.text(at + 2))", to: at + 3)
    }
    let colon = line.before(at)
    if line.isMark(colon, ":"),
      ["NYSE", "NASDAQ", "Nasdaq", "LSE", "LON", "TSX", "ASX", "AMEX", "OTC", "HKEX", "FRA"]
        .contains(
          line.text(colon - 1))
    {
      out.say("^" + line.text(at), to: at + 1)
    }
  }

  static let initialism = Rule(
    "initialism", "letters", at: .capitals,
    examples: [
      ("The EU's MPs met NATO's chief.", "The E U's M P's met NATO's chief.")
    ]
  ) { at, line, out in
    // "AfD", "BoE", "IoT": a small letter between capitals.
    if let letters = line.sandwich(at), !line.isDigits(at + 1), !line.isDigits(at - 1) {
      return out.say("^" + letters, to: at + 1)
    }
    guard line.isWord(at), line.isCapitalized(at), let (stem, ending) = line.initials(at) else {
      return
    }
    // Glued to digits it is a designation's part.
    if line.isDigits(at + 1) || line.isDigits(at - 1) { return }
    // "IT'S OVER": a contraction in capitals.
    if ending == "'s", line.bytes(at).last == 0x53, Tables.functionWords.contains(at, in: line) {
      return
    }
    if Tables.acronyms.row(at: at, in: line, exactCase: true) != nil { return }
    if Tables.acronyms.row(stem) != nil { return }
    if line.isShouted {
      // "WHO WILL BLINK?" asks; "MPS", "NGOS" are plurals.
      if stem == "WHO",
        line.asks(at) || line.isDigits(line.before(at))
          || Tables.magnitudes.contains(line.before(at), in: line) || line.isPeople(line.before(at))
      {
        return
      }
      if stem.utf8.count > 2, stem.hasSuffix("S"), ending.isEmpty,
        Tables.initialisms.row(stem) == nil,
        Tables.initialisms.row(String(stem.dropLast())) != nil
      {
        return out.say("^" + stem.dropLast() + "s", to: at + 1)
      }
    }
    // In capitals throughout, "IT" and "AM" are more often the words.
    let isWordToo = ["IT", "AM", "ID"].contains(stem)
    let isKnown =
      Tables.initialisms.row(stem) != nil
      && !(isWordToo && (line.isShouted || line.isAmongShouted(at)))
    if !isKnown
      && (Tables.functionWords.row(stem, exactCase: false)
        ?? Tables.shouted.row(stem, exactCase: false)) != nil
    {
      return
    }
    if !isKnown, line.isDateline(at) { return }
    if line.isShouted, line.initialisms.contains(stem) {
      return out.say("^" + stem + ending, to: at + 1)
    }
    if line.isShouted && !isKnown && Pronounceable.isWord(stem) { return }
    if !isKnown && line.isTitleWord(at, stem) { return }
    if !isKnown && stem.utf8.count > 4 && Pronounceable.isWord(stem) { return }
    if !isKnown && stem.utf8.count > 3 && Pronounceable.isEasy(stem) {
      // "OPSEC", "MINUSMA": said as a word, with a doubt.
      return out.say("^" + stem + ending, to: at + 1, doubt: 12)
    }
    out.say("^" + stem + ending, to: at + 1)
  }

  /// "U.S.", "D.C.", "J.K. Rowling", "U.N.-backed".
  static let dottedInitialism = Rule(
    "dotted-initialism", "letters", at: .word, before: .marks("."),
    examples: [
      ("The U.S. saw J.K. Rowling.", "The U S saw J K Rowling.")
    ]
  ) { at, line, out in
    guard line.isLetter(at), line.isCapitalized(at), line.isMark(at + 1, "."), !line.isWord(at - 1),
      !line.isMark(at - 1, ".")
    else { return }
    var letters = line.text(at)
    var end = at + 2
    while letters.utf8.count < 8, line.isWord(end), line[end].stem - line[end].start == 1,
      line.isCapitalized(end)
    {
      letters += line.stemText(end)
      if line.isMark(end + 1, ".") {
        end += 2
      } else {
        let ending = line[end].shape.contains(.possessive) ? "'s" : ""
        return out.say("^" + letters + ending, to: end + 1)
      }
    }
    guard letters.utf8.count > 1 else { return }
    if line.isMark(end, "'"), line.equals(end + 1, "s") {
      return out.say("^" + letters + "'s", to: end + 2)
    }
    // "R.N.s and M.D.s"
    if line.equals(end, "s") { return out.say("^" + letters + "s", to: end + 1) }
    // "J.K. Rowling": initials before a name never end a sentence; "the U.S. The" may.
    out.say("^" + letters, to: end, mayEndSentence: true)
  }

  /// A lone initial: "George W. Bush", "C. S. Lewis".
  static let initial = Rule(
    "initial", "letters", at: .word, before: .marks("."),
    examples: [
      ("George W. Bush spoke.", "George W Bush spoke.")
    ]
  ) { at, line, out in
    guard line.isLetter(at), line.isCapitalized(at), line.isMark(at + 1, "."), !line.isWord(at - 1)
    else { return }
    let next = line.skipSpace(at + 2)
    let before = line.before(at)
    guard line.isSpace(at + 2), line.isCapitalized(next) else { return }
    // "you and I. Did you see"
    if line.equals(at, "I"), line.matches(before, "and"), line.isLowercase(line.before(before)) {
      return
    }
    // "Vitamin C. The" ends a sentence.
    guard
      !Tables.starters.contains(next, in: line) || line.isCapitalized(before) && line.isLetter(next)
    else { return }
    guard
      line.kind(before) != .word || line.isCapitalized(before)
        || Tables.functionWords.contains(before, in: line)
        || line.isLowercase(before) && line.isLetter(next)
    else { return }
    out.say("^" + line.text(at), to: at + 2, neverEndsSentence: true)
  }
}

extension Line {
  /// "KNIGHTS OF THE RIVER", "TEL AVIV (AP)", "the FOX NEWS app": words in capitals within a line of
  /// small letters. Short ones need another word in capitals beside them.
  fileprivate func isTitleWord(_ index: Int, _ stem: String) -> Bool {
    let neighbors = [before(index), skipSpace(index + 1)].filter {
      isCapitals($0) && Tables.initialisms.row(at: $0, in: self) == nil
    }
    if Tables.capitalWords.contains(index, in: self) {
      return stem.utf8.count > 3 || shouts(around: index)
        || neighbors.contains {
          isPlainWord($0) || length($0) > 4 && Pronounceable.isWord(text($0))
        }
    }
    return (stem.utf8.count > 5 || Pronounceable.isEasy(stem))
      && neighbors.contains {
        length($0) < 5 && Tables.functionWords.contains($0, in: self)
      }
  }

  /// "KATY, Texas (Reuters) -": a city in capitals opens the line, an agency follows in brackets.
  fileprivate func isDateline(_ index: Int) -> Bool {
    guard index < 8, (0..<index).allSatisfy({ !isWord($0) || isCapitals($0) }) else { return false }
    return (index + 1..<index + 12).contains {
      isMark($0, "(") && Tables.agencies.contains($0 + 1, in: self)
        && (isMark($0 + 2, ")") || isMark($0 + 2, "/"))
    }
  }

  /// "BURN IT ALL": words in capitals on both sides.
  fileprivate func isAmongShouted(_ index: Int) -> Bool {
    [before(index), skipSpace(index + 1)].allSatisfy { isCapitals($0) && isPlainWord($0) }
  }

  /// A word, whatever its capitals.
  private func isPlainWord(_ index: Int) -> Bool {
    [Tables.functionWords, Tables.shouted, Tables.capitalWords].contains {
      $0.contains(index, in: self)
    }
  }

  /// "We FIGHT and DIE": another word of stress within three.
  private func shouts(around index: Int) -> Bool {
    (index - 6...index + 6).contains { near in
      near != index && isCapitals(near) && length(near) > 3
        && Tables.initialisms.row(at: near, in: self) == nil
        && ([Tables.shouted, Tables.capitalWords].contains { $0.contains(near, in: self) }
          || length(near) > 4 && Pronounceable.isWord(text(near)))
    }
  }

  /// The line ends in a question mark, or a verb follows.
  fileprivate func asks(_ index: Int) -> Bool {
    let next = skipSpace(index + 1)
    return lexemes.suffix(3).contains { $0.mark == 0x3F }
      || ["is", "will", "was", "are", "can", "has", "won", "would", "did", "killed", "wins"]
        .contains {
          matches(next, $0)
        }
  }

  /// "AfD", "PoWs", "BoE's": a capital, a small letter, a capital, as they are spelled.
  fileprivate func sandwich(_ index: Int) -> String? {
    guard isWord(index), isCapitalized(index), self[index].shape.contains(.innerCapital) else {
      return nil
    }
    let bytes = Array(stem(index))
    // "AfDB", "IsDB"; "VoIP" and "MoMA" are words.
    if bytes.count == 4, bytes[0].isASCIIUpper, bytes[1].isASCIILetter, !bytes[1].isASCIIUpper,
      bytes[2].isASCIIUpper, bytes[3].isASCIIUpper,
      Tables.acronyms.row(String(decoding: bytes, as: UTF8.self), exactCase: false) == nil,
      !Pronounceable.isEasy(String(decoding: bytes, as: UTF8.self).uppercased())
    {
      let possessive = self[index].shape.contains(.possessive) ? "'s" : ""
      return String(decoding: bytes, as: UTF8.self).uppercased() + possessive
    }
    guard bytes.count == 3 || bytes.count == 4 && bytes[3] == 0x73, bytes[0].isASCIIUpper,
      bytes[1].isASCIILetter, !bytes[1].isASCIIUpper, bytes[2].isASCIIUpper
    else { return nil }
    let letters = String(decoding: bytes.prefix(3), as: UTF8.self).uppercased()
    let possessive = self[index].shape.contains(.possessive) ? "'s" : ""
    return letters + (bytes.count == 4 ? "s" : possessive)
  }

  /// The capitals of "DPRK", "EU's", "MPs", "NGOs'": letters and ending; nil for other words.
  func initials(_ index: Int) -> (stem: String, ending: String)? {
    var stem = stem(index)
    var ending = self[index].shape.contains(.possessive) ? "'s" : ""
    if ending.isEmpty, stem.count >= 3, stem.last == 0x73, stem[stem.endIndex - 2].isASCIIUpper {
      stem = stem.dropLast()
      ending = "s"
    }
    guard stem.count >= 2, stem.count <= 8, stem.allSatisfy(\.isASCIIUpper) else { return nil }
    return (String(decoding: stem, as: UTF8.self), ending)
  }
}
