public import Core

/// Who makes audio of articles while the server runs: the newsroom, as far as the server knows it.
public protocol Announcer: Sendable {
  /// Names of the voices at hand, the workspace's own first.
  var voices: [String] { get async }

  /// Fetches what is an address, and reads the article.
  func article(of submission: Submission) async throws(AnnouncerError) -> Article

  /// Speaks an article and publishes it as an episode like any other.
  /// - Parameters:
  ///   - voice: a name of `voices`; nil for the workspace's own.
  ///   - report: is told how far it is, and given each piece of the MP3 in order as soon as it is
  ///     spoken. Called by one task, never by two at a time.
  func announce(
    _ article: Article, voice: String?, report: @escaping @Sendable (AnnouncementStep) -> Void
  ) async throws(AnnouncerError) -> Episode

  /// Says any text.
  /// - Parameter deliver: is given the sound file's bytes in order, MP3 as soon as it is spoken.
  func say(
    _ order: SpeechOrder, deliver: @escaping @Sendable ([UInt8]) -> Void
  ) async throws(AnnouncerError)
}

/// An article to be read, as it was handed in.
public enum Submission: Hashable, Sendable {
  /// An absolute http or https URL.
  case address(String)
  /// A page, a text or an article in JSON, with its Content-Type.
  case document(bytes: [UInt8], mediaType: String, charset: String?)
}

/// How far the making of an episode is.
public enum AnnouncementStep: Hashable, Sendable {
  /// Blocks spoken, of how many, and the MP3 frames that the last of them added.
  case spoken(Int, of: Int, audio: [UInt8])
  /// All is spoken; the episode is put in its place, or waits for another program that publishes.
  case publishing
}

/// A text to be said.
public struct SpeechOrder: Hashable, Sendable {
  public var text: String
  /// nil for the workspace's own.
  public var voice: String?
  public var format: AudioFormat
  /// 1 is the voice's own pace; 0.25 to 4.
  public var speed: Double

  public init(text: String, voice: String?, format: AudioFormat, speed: Double) {
    self.text = text
    self.voice = voice
    self.format = format
    self.speed = speed
  }
}

/// Why something was not read aloud, in a sentence for people.
public struct AnnouncerError: Error, Hashable, Sendable {
  public enum Kind: String, Codable, Hashable, Sendable {
    /// The address may not be fetched, or nothing came from it.
    case fetching
    /// There is no article in what came.
    case extraction
    case voice
    /// What an editor wrote cannot be a row of a lexicon, or cannot be said.
    case entry
    /// There is no article of that name.
    case missing
    /// The engine or the output folder.
    case production
    /// The server was told to stop.
    case stopped
  }

  public var kind: Kind
  public var message: String
  /// What to do about it.
  public var hint: String?

  public init(_ kind: Kind, _ message: String, hint: String? = nil) {
    self.kind = kind
    self.message = message
    self.hint = hint
  }
}
