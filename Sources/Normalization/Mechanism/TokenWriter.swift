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
    let margin = step.margin.map(Int.init)
    if reading.traits.contains(.makeshift) { makeshifts.append(span) }
    switch reading.source {
    case .lexicon(let form):
      append(
        span, "name", lexicon.rule(of: Int(form)), margin,
        lexicon.words(of: Int(form), for: step.range, in: line, dialect))
    case .rule(let index, let ordinal):
      let spoken = pack.speech(of: index, ordinal: ordinal, at: Int(reading.start), in: line)
      let stops =
        reading.traits.contains(.mayEndSentence)
        && pack.splitter.endsSentence(step, readings, in: line)
      let name = pack.rules[Int(index)].rule.name
      let kind = spoken.kind ?? pack.rules[Int(index)].rule.kind
      append(
        span, kind, name, margin, words(of: reading, spoken, step.range),
        punctuation: stops ? "." : spoken.punctuation)
    }
  }

  private func words(
    of reading: Reading, _ spoken: Proposals.Spoken, _ range: Range<Int>
  ) -> Words {
    guard let speech = spoken.speech else { return Words(plain(range)) }
    let isPossessive = reading.traits.contains(.possessive)
    return Speech.words(isPossessive ? speech + "'s" : speech, dialect: dialect)
  }

  private mutating func fallback(_ index: Int) {
    let lexeme = line[index]
    let span = Span(Int(lexeme.lower), Int(lexeme.upper))
    switch lexeme.kind {
    case .space, .outside: break
    case .word: append(span, "word", "literal", nil, Words(plain(index..<index + 1)))
    case .mark: mark(index, span)
    case .invisible: append(span, "silent", "invisible", nil, [])
    case .digits, .superscript, .subscript, .fraction, .emoji, .foreign:
      makeshifts.append(span)
      let speech = line.bytes(index).prefix(64)
        .compactMap { $0.isASCIIDigit ? pack.digit($0 &- 0x30) : nil }.joined(separator: " ")
      append(span, "spelled", "spelled", nil, Speech.words(speech, dialect: dialect))
    }
  }

  private mutating func mark(_ index: Int, _ span: Span) {
    switch Punctuation.shape(of: index, in: line) {
    case .pause(let mark): append(span, "punctuation", "punctuation", nil, [], punctuation: mark)
    case .silent: append(span, "punctuation", "punctuation", nil, [])
    case .symbol:
      if let row = pack.marks.row(of: index...index, in: line) {
        append(span, "symbol", "symbol-name", nil, Speech.words(row[1], dialect: dialect))
      } else {
        makeshifts.append(span)
        let words = Speech.words(pack.unknownSymbol, dialect: dialect)
        append(span, "symbol", "unknown-symbol", nil, words)
      }
    }
  }

  /// The words as written; only invisible characters are left out.
  private func plain(_ range: Range<Int>) -> Word {
    let (first, last) = (line[range.lowerBound], line[range.upperBound - 1])
    let bytes = line.folded[Int(first.start)..<Int(last.end)]
    let text = String(decoding: bytes, as: UTF8.self)
    let isShouted = line.isShouted && first.shape.isDisjoint(with: .lowercase)
    if !isShouted, Speech.isPlain(bytes) { return Word(text) }
    return Word(text, engine: dialect.word(text, isShouted: isShouted))
  }

  private mutating func append(
    _ source: Span, _ kind: String, _ rule: String, _ margin: Int?, _ words: Words,
    punctuation: String = ""
  ) {
    let punctuation = words.isEmpty ? shaping(punctuation) : punctuation
    if !words.isEmpty || !punctuation.isEmpty { lastHeard = tokens.count }
    tokens.append(
      Token(
        source: source, kind: kind, rule: rule, margin: margin, words: words,
        punctuation: punctuation))
  }

  /// Two marks in a row shape the voice once, the stronger one; a mark needs a word before it.
  private mutating func shaping(_ mark: String) -> String {
    guard lastHeard >= 0, !mark.isEmpty else { return "" }
    let before = Punctuation.strength(tokens[lastHeard].punctuation)
    guard before > 0 || !tokens[lastHeard].punctuation.isEmpty else { return mark }
    guard Punctuation.strength(mark) > before else { return "" }
    tokens[lastHeard].punctuation = ""
    return mark
  }
}
