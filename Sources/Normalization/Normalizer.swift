public import Core

/// Says an article as a newsreader would.
public struct Normalizer: Sendable {
  /// What is known beyond the line.
  public struct Context: Hashable, Sendable {
    /// When the story was published.
    public var published: Timestamp?

    public init(published: Timestamp? = nil) { self.published = published }
  }

  /// BCP 47.
  public let language: String
  public let lexicon: Lexicon
  public let dialect: EngineDialect
  public let style: Style
  private let pack: LanguagePack
  private let hasPack: Bool

  public init(
    language: String = "en", lexicon: Lexicon = .empty, dialect: EngineDialect = .espeak,
    style: Style = Style()
  ) {
    self.language = language
    self.lexicon = lexicon
    self.dialect = dialect
    self.style = style
    let pack = LanguagePack.named(language)
    hasPack = pack != nil
    self.pack = pack ?? .neutral
  }

  /// One utterance per spoken block, in order.
  public func script(
    for article: Article, in voice: Voice
  ) -> (script: Script, diagnostics: [Diagnostic]) {
    let context = Context(published: article.published)
    var script = Script(article: article.id, language: article.language, utterances: [])
    var diagnostics: [Diagnostic] = []
    if !hasPack { diagnostics.append(NormalizationDiagnostics.noPack(for: language)) }
    for (index, block) in article.spokenBlocks.enumerated() {
      var (utterance, found) = utterance(for: block.text, kind: block.kind, context: context)
      utterance.pauseAfter = voice.pause(after: block.kind)
      script.utterances.append(utterance)
      for var diagnostic in found {
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
    let line = Line(text, kind: kind, style: style)
    let reader = Reader(pack: pack, lexicon: lexicon, dialect: dialect, language: language)
    let (tokens, sentenceEnds, makeshifts) = reader.read(line)
    let utterance = Utterance(
      kind: kind, text: text, tokens: tokens, sentenceEnds: sentenceEnds, pauseAfter: 0)
    let diagnostics = makeshifts.map { NormalizationDiagnostics.makeshift($0, in: text) }
    return (utterance, diagnostics)
  }
}
