internal import Core

/// Writes the steps of a path as tokens, so that every non-space byte is in exactly one.
struct TokenWriter {
  let line: Line
  let dialect: EngineDialect
  let pack: LanguagePack
  let lexicon: Lexicon
  private(set) var tokens: [Token] = []
  /// The last token that a listener notices.
  private var lastHeard = -1
  private(set) var makeshifts: [Span] = []

  init(line: Line, dialect: EngineDialect, pack: LanguagePack, lexicon: Lexicon) {
    self.line = line
    self.dialect = dialect
    self.pack = pack
    self.lexicon = lexicon
  }

  mutating func reserve(_ count: Int) { tokens.reserveCapacity(count / 2 + 4) }

  mutating func write(_ step: Lattice.Step, _ readings: [Reading]) {
    guard step.reading >= 0 else { return fallback(step.range.lowerBound) }
    let reading = readings[Int(step.reading)]
    let span = Span(
      Int(line[step.range.lowerBound].lower), Int(line[step.range.upperBound - 1].upper))
    if reading.traits.contains(.makeshift) { makeshifts.append(span) }
    var token = Token(
      source: span, kind: "name", rule: "", margin: step.margin.map(Int.init), words: [])
    switch reading.source {
    case .lexicon(let form):
      token.rule = lexicon.rule(of: Int(form))
      token.words = lexicon.words(of: Int(form), for: step.range, in: line, dialect)
    case .rule(let index, let ordinal):
      let rule = pack.rules[Int(index)].rule
      let spoken = pack.speech(of: index, ordinal: ordinal, at: Int(reading.start), in: line)
      token.rule = rule.name
      token.kind = spoken.kind ?? rule.kind
      token.punctuation = spoken.punctuation
      if let speech = spoken.speech {
        let ending = reading.traits.contains(.possessive) ? "'s" : ""
        token.words = Speech.words(speech + ending, dialect: dialect)
      } else {
        token.words = [plain(step.range)]
      }
    }
    if reading.traits.contains(.mayEndSentence),
      pack.splitter.endsSentence(step, readings, in: line)
    {
      token.punctuation = "."
    }
    append(token)
  }

  private mutating func fallback(_ index: Int) {
    let lexeme = line[index]
    let span = Span(Int(lexeme.lower), Int(lexeme.upper))
    switch lexeme.kind {
    case .space, .outside: break
    case .word:
      append(Token(source: span, kind: "word", rule: "literal", words: [plain(index..<index + 1)]))
    case .mark: mark(index, span)
    case .invisible: append(Token(source: span, kind: "silent", rule: "invisible", words: []))
    case .digits, .superscript, .subscript, .fraction, .emoji, .foreign:
      makeshifts.append(span)
      let speech = line.bytes(index).prefix(64)
        .compactMap { $0.isASCIIDigit ? pack.digit($0 &- 0x30) : nil }.joined(separator: " ")
      append(
        Token(
          source: span, kind: "spelled", rule: "spelled",
          words: Speech.words(speech, dialect: dialect)))
    }
  }

  private mutating func mark(_ index: Int, _ span: Span) {
    let shape = Punctuation.shape(of: index, in: line)
    switch shape {
    case .pause(let mark):
      append(
        Token(source: span, kind: "punctuation", rule: "punctuation", words: [], punctuation: mark))
    case .silent:
      append(Token(source: span, kind: "punctuation", rule: "punctuation", words: []))
    case .symbol:
      if let row = pack.marks.row(of: index...index, in: line) {
        let words = Speech.words(row[1], dialect: dialect)
        append(Token(source: span, kind: "symbol", rule: "symbol-name", words: words))
      } else {
        makeshifts.append(span)
        append(
          Token(
            source: span, kind: "symbol", rule: "unknown-symbol",
            words: Speech.words(pack.unknownSymbol, dialect: dialect)))
      }
    }
  }

  /// The words as written; only invisible characters are left out.
  private func plain(_ range: Range<Int>) -> Word {
    let (first, last) = (line[range.lowerBound], line[range.upperBound - 1])
    let bytes = line.folded[Int(first.start)..<Int(last.end)]
    let text = String(decoding: bytes, as: UTF8.self)
    let isShouted = line.isShouted && first.shape.isDisjoint(with: .lowercase)
    if bytes.allSatisfy({ $0.isASCIILetter || $0 == 0x2D || $0 == 0x27 }) && !isShouted {
      return Word(text)
    }
    return Word(text, engine: dialect.word(text, isShouted: isShouted))
  }

  /// Two marks in a row shape the voice once, the stronger one; a mark needs a word before it.
  private mutating func append(_ token: Token) {
    var token = token
    if !token.punctuation.isEmpty, token.words.isEmpty {
      let previous = lastHeard
      if previous < 0 {
        token.punctuation = ""
      } else if !tokens[previous].punctuation.isEmpty {
        if Punctuation.strength(token.punctuation)
          > Punctuation.strength(tokens[previous].punctuation)
        {
          tokens[previous].punctuation = ""
        } else {
          token.punctuation = ""
        }
      }
    }
    if !token.words.isEmpty || !token.punctuation.isEmpty { lastHeard = tokens.count }
    tokens.append(token)
  }
}
