public import Core

/// Says an article as a newsreader would.
public struct Normalizer: Sendable {
  /// What is known beyond the line.
  public struct Context: Hashable, Sendable {
    /// Initialisms that the story spells elsewhere, so that a headline in capitals spells them, too.
    public var initialisms: Set<String>
    /// BCP 47; nil: the normalizer's.
    public var language: String?

    public init(initialisms: Set<String> = [], language: String? = nil) {
      self.initialisms = initialisms
      self.language = language
    }
  }

  /// BCP 47.
  public let language: String
  public let lexicon: Lexicon
  public let dialect: EngineDialect
  public let style: Style
  /// The style was not chosen: an article's own language says the region.
  private let followsLanguage: Bool
  private let pack: LanguagePack
  private let hasPack: Bool

  /// - Parameter style: nil: the region that the language names, silent quotation marks, no emoji.
  public init(
    language: String = "en", lexicon: Lexicon = .empty, dialect: EngineDialect = .espeak,
    style: Style? = nil
  ) {
    self.language = language
    self.lexicon = lexicon
    self.dialect = dialect
    self.style = style ?? Style(region: Style.Region(language: language))
    followsLanguage = style == nil
    let pack = LanguagePack.named(language)
    hasPack = pack != nil
    self.pack = pack ?? .neutral
  }

  /// One utterance per spoken block, in order.
  public func script(
    for article: Article, in voice: Voice
  ) -> (script: Script, diagnostics: [Diagnostic]) {
    var context = Context(language: article.language)
    var script = Script(article: article.id, language: article.language, utterances: [])
    var diagnostics: [Diagnostic] = []
    if !hasPack { diagnostics.append(NormalizationDiagnostics.noPack(for: language)) }
    let blocks = article.spokenBlocks
    var read: [Int: (utterance: Utterance, diagnostics: [Diagnostic])] = [:]
    // Headlines come last: in capitals they need to know what the body spells.
    for isHeadline in [false, true] {
      for (index, block) in blocks.enumerated() where (block.kind == .headline) == isHeadline {
        let result = utterance(for: block.text, kind: block.kind, context: context)
        context.initialisms.formUnion(NormalizationContext.initialisms(in: result.utterance))
        read[index] = result
      }
    }
    for (index, block) in blocks.enumerated() {
      guard let result = read[index] else { continue }
      var utterance = result.utterance
      let next = index + 1 < blocks.count ? blocks[index + 1].kind : nil
      utterance.pauseAfter = voice.pause(after: block.kind, before: next)
      script.utterances.append(utterance)
      for var diagnostic in result.diagnostics {
        diagnostic.article = article.headline
        diagnostic.block = index
        diagnostics.append(diagnostic)
      }
    }
    return (script, diagnostics)
  }

  /// One line; `said` of the utterance is the spoken line. The pause after it is 0.
  public func utterance(
    for text: String, kind: Block.Kind = .paragraph, context: Context = Context()
  ) -> (utterance: Utterance, diagnostics: [Diagnostic]) {
    var style = style
    if followsLanguage, let language = context.language, language.contains("-") {
      style.region = Style.Region(language: language)
    }
    let line = Line(text, kind: kind, style: style, initialisms: context.initialisms)
    let reader = Reader(pack: pack, lexicon: lexicon, dialect: dialect, language: language)
    let (tokens, sentenceEnds, makeshifts) = reader.read(line)
    let utterance = Utterance(
      kind: kind, text: text, tokens: tokens, sentenceEnds: sentenceEnds, pauseAfter: 0)
    let diagnostics = makeshifts.map {
      NormalizationDiagnostics.makeshift($0, in: utterance)
    }
    return (utterance, diagnostics)
  }
}

enum NormalizationContext {
  /// What the utterance spells by a rule, in capitals.
  static func initialisms(in utterance: Utterance) -> [String] {
    utterance.tokens.filter { $0.rule == "initialism" }.map {
      $0.source.text(in: utterance.text).prefix { $0.isUppercase }.description
    }
  }
}
