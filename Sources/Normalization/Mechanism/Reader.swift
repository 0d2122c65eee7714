internal import Core

/// Reads one line: asks the rules, takes the cheapest path, writes the tokens.
struct Reader {
  let pack: LanguagePack
  let lexicon: Lexicon
  let dialect: EngineDialect
  let language: String

  func read(_ line: Line) -> (tokens: [Token], sentenceEnds: [Int], makeshifts: [Span]) {
    let lattice = lattice(of: line)
    let steps = lattice.cheapestPath()
    var writer = TokenWriter(line: line, dialect: dialect, pack: pack, lexicon: lexicon)
    writer.reserve(steps.count)
    for step in steps { writer.write(step, lattice.readings) }
    var tokens = writer.tokens
    pack.breath.draw(in: &tokens)
    return (
      tokens, pack.splitter.ends(of: steps, lattice.readings, in: line), writer.makeshifts
    )
  }

  private func lattice(of line: Line) -> Lattice {
    var lattice = Lattice(fallbacks: line.lexemes.map(Reader.fallback))
    var out = Proposals()
    var next = pack.anchors(at: 0, in: line)
    for index in 0..<line.count {
      let anchors = next
      next = pack.anchors(at: index + 1, in: line)
      let first = out.readings.count
      lattice.begin(at: first)
      if let match = lexicon.longestMatch(at: index, in: line, language) {
        // "Geran-2s": there it is the beginning of a code.
        let isTied =
          line.isMark(index - 1, "-")
          || line.isMark(match.end, "-") && !line.isDigits(match.end + 1)
        out.add(match, at: index, isTied: isTied)
      }
      pack.propose(at: index, anchors, before: next, in: line, into: &out)
      out.addPossessives(in: line, from: first)
    }
    lattice.readings = out.readings
    return lattice
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
