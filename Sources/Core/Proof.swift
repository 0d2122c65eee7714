/// An article as an editor looks at it: what is read, how each word is said, what is doubtful.
public struct Proof: Hashable, Sendable {
  public var article: Article
  public var script: Script
  public var diagnostics: [Diagnostic]
  /// Name of the voice that it was made for.
  public var voice: String
  /// The lexicon rows that were used, by the rule that tokens name: "lexicon en-names.tsv:12".
  public var entries: [String: Pronunciation]

  public init(
    article: Article, script: Script, diagnostics: [Diagnostic], voice: String,
    entries: [String: Pronunciation]
  ) {
    self.article = article
    self.script = script
    self.diagnostics = diagnostics
    self.voice = voice
    self.entries = entries
  }
}

extension Script {
  /// A name and how often it stands in the text.
  public struct Name: Hashable, Sendable, Encodable {
    public var text: String
    public var count: Int
  }

  /// Words with a capital inside a sentence that neither a rule nor a lexicon knows: names that the
  /// engine pronounces as it likes. The frequent ones first.
  public var unknownNames: [Name] {
    var found: [String: Int] = [:]
    for utterance in utterances {
      var ends = utterance.sentenceEnds[...]
      var isFirst = true
      for token in utterance.tokens {
        while let end = ends.first, token.source.lower >= end {
          ends.removeFirst()
          isFirst = true
        }
        guard !token.words.isEmpty else { continue }
        let word = token.words[0].said
        if token.rule == "literal", !isFirst, word.first?.isUppercase == true {
          found[word, default: 0] += 1
        }
        isFirst = false
      }
    }
    return found.map { Name(text: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
  }
}

extension Utterance {
  /// The part of it that begins in these bytes: a sentence, to be said alone.
  public func part(_ span: Span) -> Utterance {
    var part = self
    part.tokens = tokens.filter { span.lower <= $0.source.lower && $0.source.lower < span.upper }
    return part
  }
}
