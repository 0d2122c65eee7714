internal import Core

/// A proof in pieces that a page can lay out without counting bytes.
struct ProofView: Encodable {
  var article: Article
  var voice: String
  var blocks: [BlockView]
  var names: [Script.Name]
  var notes: [Note]
  var entries: [String: Pronunciation]

  struct Note: Encodable {
    var severity: Diagnostic.Severity
    var message: String
    var hint: String?
    var block: Int?
  }

  struct BlockView: Encodable {
    var kind: Block.Kind
    var text: String
    var sentences: [Sentence]
  }

  struct Sentence: Encodable {
    /// Bytes of the block's text.
    var from: Int
    var to: Int
    var said: String
    var pieces: [Piece]
  }

  /// A reading, or what stands between two of them: then it has nothing but its text.
  struct Piece: Encodable {
    var text: String
    var kind: String?
    var rule: String?
    var said: String?
    /// What the engine is given, where that is not what is said.
    var engine: String?
    /// How much dearer the best other reading was.
    var margin: Int?
  }

  init(_ proof: Proof) {
    article = proof.article
    voice = proof.voice
    entries = proof.entries
    blocks = proof.script.utterances.map(BlockView.init)
    names = proof.script.unknownNames
    notes = proof.diagnostics.map {
      Note(severity: $0.severity, message: $0.message, hint: $0.hint, block: $0.block)
    }
  }
}

extension ProofView.BlockView {
  init(_ utterance: Utterance) {
    kind = utterance.kind
    text = utterance.text
    sentences = []
    var tokens = utterance.tokens[...]
    var lower = 0
    let length = utterance.text.utf8.count
    for end in utterance.sentenceEnds.filter({ $0 < length }) + [length] where end > lower {
      let own = tokens.prefix { $0.source.lower < end }
      tokens = tokens.dropFirst(own.count)
      // A reading that begins in a sentence ends it, wherever that is.
      let upper = max(end, own.last?.source.upper ?? end)
      let sentence = Span(lower, upper)
      sentences.append(
        .init(
          from: lower, to: upper, said: utterance.part(sentence).said,
          pieces: Self.pieces(own, sentence, utterance.text)))
      lower = upper
    }
  }

  private static func pieces(
    _ tokens: ArraySlice<Token>, _ sentence: Span, _ text: String
  ) -> [ProofView.Piece] {
    var pieces: [ProofView.Piece] = []
    var lower = sentence.lower
    func gap(to upper: Int) {
      if upper > lower { pieces.append(.init(text: Span(lower, upper).text(in: text))) }
      lower = max(lower, upper)
    }
    for token in tokens {
      gap(to: token.source.lower)
      let said = token.words.map(\.said).joined(separator: " ")
      let engine = token.words.map(\.engine).joined(separator: " ")
      pieces.append(
        .init(
          text: token.source.text(in: text), kind: token.kind, rule: token.rule, said: said,
          engine: engine == said ? nil : engine, margin: token.margin))
      lower = max(lower, token.source.upper)
    }
    gap(to: sentence.upper)
    return pieces
  }
}
