public import Core
internal import Extraction
internal import Fetching
public import Normalization
internal import Publishing
public import Workspace

public typealias RuleDescription = Normalization.RuleDescription

/// Where articles come in and become scripts. Needs no engine.
public struct Desk: Sendable {
  public let voice: Voice
  /// BCP 47, of everything it reads; nil: the article's own.
  let language: String?
  /// By the name of the voice that reads a section, the desk's own voice among them.
  private let normalizers: [String: Normalizer]
  let fetcher: Fetcher
  let extraction: ExtractionSettings
  /// Digest of all that decides how a text is said and read out of a page.
  let digest: String

  /// - Parameters:
  ///   - voice: a name; nil for the workspace's own.
  ///   - language: BCP 47; nil for the voice's.
  ///   - allowPrivate: whether a fetched address may be this machine or its network.
  ///   - trial: rows that an editor tries out, on top of all lexicons.
  /// - Throws: `Failure`, unusable, when the voice or one of its lexicons is.
  public init(
    _ workspace: Workspace, voice name: String? = nil, language: String? = nil,
    allowPrivate: Bool = false, trial: [Pronunciation] = []
  ) throws {
    fetcher = Fetcher(settings: FetchSettings(workspace.settings.fetching, allowPrivate))
    extraction = ExtractionSettings(workspace.settings)
    self.language = language
    do {
      voice = try workspace.voices.voice(named: name ?? workspace.settings.voice)
      var fields = SegmentKeys.Fields(of: voice)
      fields.append(extraction.fingerprint)
      fields.append(language ?? "")
      var normalizers: [String: Normalizer] = [:]
      for reader in [voice] + voice.sections.sorted(by: { $0.key < $1.key }).map(\.value) {
        var lexicons = try workspace.voices.lexicons(of: reader).map { file, tsv in
          fields.append(tsv)
          // Its name, not its path: the trace says where a word comes from, the same on every machine.
          return try Lexicon(tsv: tsv, name: Files.name(of: file))
        }
        // Each is a layer of its own, so that the last word on a form counts.
        for row in trial.map(\.row) {
          fields.append(row)
          lexicons.append(try Lexicon(tsv: row, name: Self.trialName))
        }
        normalizers[reader.name] = Normalizer(
          language: language ?? reader.language, lexicon: Lexicon.merging(lexicons).lexicon)
      }
      digest = fields.digest.hex
      self.normalizers = normalizers
    } catch {
      throw Failure(error)
    }
  }

  /// One for each voice that a source asks for, which an edition may have to speak in.
  public static func ofSources(
    in workspace: Workspace, allowPrivate: Bool = false
  ) throws -> [Desk] {
    try Set(workspace.settings.sources.compactMap(\.voice)).sorted().map {
      try Desk(workspace, voice: $0, allowPrivate: allowPrivate)
    }
  }

  /// What tokens name as the file of a row that is tried out.
  static let trialName = "trial"

  /// The inputs that an argument stands for: a folder for the articles in it, by path.
  public func inputs(for argument: String) throws -> [Input] {
    do { return try Input.inputs(for: argument) } catch { throw Failure(error) }
  }

  /// The articles of one input; feeds and JSON Lines hold several.
  public func articles(from input: Input) async throws -> [Article] {
    do {
      return try Extractor.articles(from: try await input.source(fetcher), settings: extraction)
    } catch {
      try Task.checkCancellation()
      throw Failure(error)
    }
  }

  /// The same articles with the verdict on every block of their source.
  public func judgements(of input: Input) async throws -> [Judgement] {
    do {
      return try Extractor.judgements(from: try await input.source(fetcher))
    } catch {
      try Task.checkCancellation()
      throw Failure(error)
    }
  }

  public func script(for article: Article) -> (script: Script, diagnostics: [Diagnostic]) {
    let reader = voice.reader(of: article.section)
    var (script, diagnostics) = normalizer(of: reader).script(for: article, in: reader)
    for index in script.utterances.indices {
      script.utterances[index].voice = name(reader.speaker(of: script.utterances[index].kind))
    }
    return (script, diagnostics)
  }

  /// Of everything that no section's own reader reads.
  var normalizer: Normalizer { normalizer(of: voice) }

  /// Of what is read by a section's own reader, if it has one.
  func normalizer(ofSection section: String?) -> Normalizer {
    normalizer(of: voice.reader(of: section))
  }

  private func normalizer(of reader: Voice) -> Normalizer {
    guard let normalizer = normalizers[reader.name] else { preconditionFailure("no such reader") }
    return normalizer
  }

  /// A speaker's name in a script.
  private func name(_ speaker: Voice) -> String? {
    speaker.name == voice.name ? nil : speaker.name
  }

  /// One line of text as one utterance.
  public func utterance(
    for line: String, kind: Block.Kind = .paragraph
  ) -> (utterance: Utterance, diagnostics: [Diagnostic]) {
    var (utterance, diagnostics) = normalizer.utterance(for: line, kind: kind)
    utterance.pauseAfter = voice.pause(after: kind)
    utterance.voice = name(voice.speaker(of: kind))
    return (utterance, diagnostics)
  }

  /// The normalization rules of the desk's language.
  public var rules: [RuleDescription] { normalizer.rules }

  /// The HTML page that shows what was kept of a source, what was not, and why.
  public static func page(of judgements: [Judgement]) -> [UInt8] {
    ExtractionPage(judgements).bytes
  }

  /// The HTML page that shows how articles will be said.
  public static func page(
    of parts: [(article: Article, script: Script, diagnostics: [Diagnostic])]
  ) -> [UInt8] {
    ScriptPage(
      parts.map {
        .init(headline: $0.article.headline, script: $0.script, diagnostics: $0.diagnostics)
      }
    ).bytes
  }
}
