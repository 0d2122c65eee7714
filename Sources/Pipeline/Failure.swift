public import Core
internal import Extraction
internal import Fetching
internal import Mastering
internal import Normalization
internal import Synthesis
internal import Workspace

/// Why an article, or the whole run, could not go on: the stage's own facts as one sentence.
public struct Failure: Error, Sendable {
  public var diagnostic: Diagnostic
  /// Settings, voice or engine: no other article can do better.
  public var isUnusable: Bool
  /// A decision and no mishap: `robots.txt` forbids the page.
  var isRefusal = false
  /// Another process publishes to the folder at this moment.
  var isBusy = false

  public init(
    _ stage: Diagnostic.Stage, _ message: String, hint: String? = nil, isUnusable: Bool = false
  ) {
    diagnostic = Diagnostic(.error, stage, message, hint: hint)
    self.isUnusable = isUnusable
  }

  /// The one place where a stage's error becomes a sentence for people.
  public init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as ExtractionError: self.init(.extraction, "\(error)")
    case let error as FetchError: self.init(.fetching, "\(error)")
    case let error as SynthesisError:
      self.init(.synthesis, "\(error)", hint: error.hint, isUnusable: error.isUnusable)
    case let error as MasteringError: self.init(.mastering, "\(error)")
    case let error as LexiconError: self.init(.settings, "\(error)", isUnusable: true)
    case let error as SettingsError: self.init(error)
    case let error as StoreError: self.init(error)
    case let error as FileError: self.init(error)
    default: self.init(.publishing, "\(error)")
    }
  }

  private init(_ error: SettingsError) {
    switch error {
    case .invalid(let file, let line, let reason):
      self.init(.settings, "\(Self.place(file, line)): \(reason)", isUnusable: true)
    case .unknownKey(let file, let line, let key, let nearest):
      self.init(
        .settings, "\(Self.place(file, line)): there is no setting \"\(key)\"",
        hint: nearest.map { "did you mean \"\($0)\"?" }, isUnusable: true)
    case .unknownVoice(let name, let nearest, let known):
      self.init(
        .settings, "there is no voice \"\(name)\"",
        hint: nearest.map { "did you mean \"\($0)\"?" }
          ?? "choose one of \(known.joined(separator: ", ")), or add Voices/\(name).yaml",
        isUnusable: true)
    case .unknownPart(let file, let line, let key, let name, let nearest, let known):
      self.init(
        .settings, "\(Self.place(file, line)): \(key): there is no voice \"\(name)\"",
        hint: nearest.map { "did you mean \"\($0)\"?" }
          ?? "choose one of \(known.joined(separator: ", "))",
        isUnusable: true)
    case .missingLexicon(let name, let voice, let nearest):
      self.init(
        .settings, "voice \"\(voice)\" names the lexicon \"\(name)\", which is nowhere",
        hint: nearest.map { "did you mean \"\($0)\"?" }
          ?? "add Voices/Lexicons/\(name).tsv or take it out of the voice", isUnusable: true)
    case .unreadable(let error):
      self.init(error)
      isUnusable = true
    }
  }

  private init(_ error: StoreError) {
    switch error {
    case .busy(let folder):
      self.init(
        .publishing, "another lector is publishing to \(folder)",
        hint: "wait until it has finished, then run this again")
      isBusy = true
    case .files(let error): self.init(error)
    }
  }

  private init(_ error: FileError) {
    let hint: String? =
      switch error.kind {
      case .noSpace: "make room, then run this again; nothing that was published has changed"
      case .noPermission: "check who owns it, or choose another folder with --output"
      case .tooLarge: "Lector reads up to \(Extractor.byteLimit >> 20) MiB; is this an article?"
      case .missing: "check the path"
      case .other: nil
      }
    self.init(.publishing, "cannot \(error.operation) \(error.path): \(error.reason)", hint: hint)
  }

  private static func place(_ file: String, _ line: Int?) -> String {
    line.map { "\(file), line \($0)" } ?? file
  }
}
