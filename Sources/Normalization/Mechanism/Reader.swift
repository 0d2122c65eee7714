internal import Core

/// Reads one line: asks the rules, takes the cheapest path, writes the tokens.
struct Reader {
  let pack: LanguagePack
  let lexicon: Lexicon
  let dialect: EngineDialect
  let language: String

  func read(_ line: Line) -> (tokens: [Token], sentenceEnds: [Int], makeshifts: [Span]) {
    let steps = path(through: line)
    var writer = TokenWriter(line: line, dialect: dialect, pack: pack)
    writer.reserve(steps.count)
    for step in steps { writer.write(step) }
    return (writer.tokens, pack.splitter.ends(of: steps, in: line), writer.makeshifts)
  }

  private func path(through line: Line) -> [Lattice.Step] {
    var lattice = Lattice(fallbacks: line.lexemes.map(Reader.fallback))
    for index in 0..<line.count {
      var out = Proposals()
      if !lexicon.entries.isEmpty, !line.isSpace(index),
        let entry = lexicon.longestMatch(at: index, in: line, language)
      {
        out.rule = entry.rule
        out.kind = "name"
        out.start = index
        out.say(entry.speech, to: entry.end)
      }
      pack.propose(at: index, in: line, into: &out)
      if out.readings.isEmpty { lattice.addNothing() } else { lattice.add(out.readings) }
    }
    return lattice.cheapestPath()
  }

  /// What a lexeme costs when no rule reads it: spaces nothing, words and marks a little, what would
  /// be a makeshift much.
  private static func fallback(_ lexeme: Lexeme) -> Int32 {
    switch lexeme.kind {
    case .space, .invisible, .outside: 0
    case .word: 10
    case .mark: 10
    case .digits, .superscript, .subscript, .fraction, .emoji, .foreign: 100
    }
  }
}
