public import Core

/// Where an editor hears how a story sounds and changes how a word is said: the pipeline, as far as
/// the server knows it.
public protocol PronunciationDesk: Sendable {
  /// Names of the voices at hand, the workspace's own first.
  var voices: [String] { get async }

  /// What can be looked at: published articles with these words in their titles, the newest first, and
  /// the workspace's own files.
  func shelf(matching query: String) async throws(AnnouncerError) -> DeskShelf

  func article(of subject: DeskSubject) async throws(AnnouncerError) -> Article

  /// How an article will be said, with rows that are tried out on top of all lexicons.
  func proof(
    of article: Article, voice: String?, trial: [Pronunciation]
  ) async throws(AnnouncerError) -> Proof

  /// - Returns: MP3.
  func sound(of passage: DeskPassage) async throws(AnnouncerError) -> [UInt8]

  /// The lexicon that rows for a voice are saved to.
  func lexicon(for voice: String?) async throws(AnnouncerError) -> DeskLexicon

  func save(_ order: DeskSaveOrder) async throws(AnnouncerError) -> DeskSaving

  /// The published articles that a row concerns, the newest first.
  func touched(by entry: Pronunciation) async throws(AnnouncerError) -> [TouchedEpisode]

  /// Makes published episodes again.
  /// - Parameter report: is told how far each is. Called by one task, never by two at a time.
  func remake(
    _ ids: [String], report: @escaping @Sendable (String, RemakeStep) -> Void
  ) async throws(AnnouncerError)
}

public struct DeskShelf: Hashable, Sendable {
  public var episodes: [Episode]
  /// Paths from the workspace's root.
  public var files: [String]

  public init(episodes: [Episode], files: [String]) {
    self.episodes = episodes
    self.files = files
  }
}

/// Which article an editor wants to see.
public enum DeskSubject: Hashable, Sendable {
  case submission(Submission)
  /// The id of a published one.
  case episode(String)
  /// One of `DeskShelf.files`.
  case file(String)
}

/// A block of an article, or a part of it, to be heard.
public struct DeskPassage: Hashable, Sendable {
  public var block: Block
  /// Bytes of the block's text; nil for all of it.
  public var part: Span?
  /// BCP 47
  public var language: String
  /// Of the story: it may have a reader of its own.
  public var section: String?
  public var voice: String?
  public var trial: [Pronunciation]
}

public struct DeskLexicon: Hashable, Sendable {
  /// Path from the workspace's root.
  public var file: String
  /// Of its bytes.
  public var version: String
  public var entries: [Pronunciation]

  public init(file: String, version: String, entries: [Pronunciation]) {
    self.file = file
    self.version = version
    self.entries = entries
  }
}

public struct DeskSaveOrder: Hashable, Sendable {
  public var entry: Pronunciation
  public var voice: String?
  /// Of the lexicon that the editor has seen.
  public var version: String
  public var author: String
}

public enum DeskSaving: Hashable, Sendable {
  case saved(DeskLexicon)
  /// Somebody else has changed the lexicon: it says this now, and nothing was written.
  case outdated(DeskLexicon)
}

/// An episode that says a word in another way than a row wants it.
public struct TouchedEpisode: Hashable, Sendable {
  public var episode: Episode
  /// How many of its paragraphs hold the word.
  public var utterances: Int
  /// Of all its paragraphs.
  public var total: Int
  /// Whether it can be made again: its article was kept.
  public var isKept: Bool

  public init(episode: Episode, utterances: Int, total: Int, isKept: Bool) {
    self.episode = episode
    self.utterances = utterances
    self.total = total
    self.isKept = isKept
  }
}

/// How far the making of one episode is.
public enum RemakeStep: Hashable, Sendable {
  /// Paragraphs done, of how many; how many of those had to be spoken.
  case speaking(Int, of: Int, spoken: Int)
  case publishing
  case made(Episode, isChanged: Bool)
  case failed(AnnouncerError)
}
