/// What an announcer would be handed: one utterance per spoken block.
public struct Script: Codable, Hashable, Sendable {
  public var article: String
  public var language: String
  public var utterances: [Utterance]

  public init(article: String, language: String, utterances: [Utterance]) {
    self.article = article
    self.language = language
    self.utterances = utterances
  }
}

/// One block as it is said. Spoken in one breath of the engine, encoded as one segment.
public struct Utterance: Codable, Hashable, Sendable {
  public var kind: Block.Kind
  /// The written text, exactly the block's.
  public var text: String
  /// Cover every non-space byte of `text`, in order, without overlap.
  public var tokens: [Token]
  /// Where sentences end: byte offsets into `text`, ascending, the last one its length.
  public var sentenceEnds: [Int]
  /// Silence after the utterance, in milliseconds.
  public var pauseAfter: Int
  /// Name of the voice that says it; nil: the voice of the whole.
  public var voice: String?

  public init(
    kind: Block.Kind, text: String, tokens: [Token], sentenceEnds: [Int], pauseAfter: Int,
    voice: String? = nil
  ) {
    self.kind = kind
    self.text = text
    self.tokens = tokens
    self.sentenceEnds = sentenceEnds
    self.pauseAfter = pauseAfter
    self.voice = voice
  }

  /// The spoken words in order, each with the token that it came from.
  public var words: [(word: Word, token: Int)] {
    tokens.indices.flatMap { index in tokens[index].words.map { ($0, index) } }
  }

  /// What a listener hears, as a line of text: words and the punctuation that shapes them.
  public var said: String {
    tokens.reduce(into: "") { line, token in
      for word in token.words {
        if !line.isEmpty { line += " " }
        line += word.said
      }
      line += token.punctuation
    }
  }

  /// One entry per spoken word, ready for the engine: the word's engine text with the punctuation
  /// that follows it. Joined by single spaces they are the text the engine says.
  public var engineWords: [String] { engineWords { $0.engine } }

  /// The same for a voice whose engine may write phonemes otherwise than the script does.
  public func engineWords(for voice: Voice) -> [String] {
    voice.phonemes == .espeak ? engineWords : engineWords { $0.text(for: voice) }
  }

  private func engineWords(_ text: (Word) -> String) -> [String] {
    var words: [String] = []
    for token in tokens {
      words += token.words.map(text)
      if !token.punctuation.isEmpty, !words.isEmpty {
        words[words.count - 1] += token.punctuation
      }
    }
    return words
  }
}

/// One reading of a stretch of source: a plain word, a date, an amount, a punctuation mark.
public struct Token: Codable, Hashable, Sendable {
  public var source: Span
  /// The semiotic class: "word", "cardinal", "date", "money", "letters", "punctuation"…
  public var kind: String
  /// The rule that made the reading, or "literal" for a word that passes through untouched.
  public var rule: String
  /// How much dearer the best other reading was; nil where there was none.
  public var margin: Int?
  /// Empty for what is seen and not heard.
  public var words: Words
  /// The mark that shapes the voice after this token: "," "." "?" "!" ";" ":" or "".
  public var punctuation: String

  public init(
    source: Span, kind: String, rule: String, margin: Int? = nil, words: Words,
    punctuation: String = ""
  ) {
    self.source = source
    self.kind = kind
    self.rule = rule
    self.margin = margin
    self.words = words
    self.punctuation = punctuation
  }
}

/// One spoken word.
public struct Word: Codable, Hashable, Sendable {
  /// For people: transcripts, scoring. Letters are spaced: "D P R K".
  public var said: String
  /// For the engine, so that it says exactly that: "D.P.R.K", "[[k'i:v]]".
  public var engine: String

  public init(_ said: String, engine: String? = nil) {
    self.said = said
    self.engine = engine ?? said
  }
}

extension Word {
  /// The mnemonics that a lexicon gives it; nil for a word that the engine reads by itself.
  public var phonemes: String? {
    guard engine.hasPrefix("[["), !engine.hasPrefix("[[("), engine.hasSuffix("]]"),
      engine.utf8.count > 4
    else { return nil }
    return String(engine.dropFirst(2).dropLast(2))
  }

  /// For an engine that is not espeak-ng: phonemes in its alphabet, else in ordinary letters, else
  /// what is said.
  func text(for voice: Voice) -> String {
    let known = phonemes.flatMap { Phonemes($0, in: .espeak) }
    guard let text = known?.text(in: voice.phonemes, language: voice.language) else { return said }
    return voice.phonemes == .none ? text : "[[\(text)]]"
  }
}
