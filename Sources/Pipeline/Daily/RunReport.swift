/// What a run of `lector publish` did: the summary for people and programs.
public struct RunReport: Codable, Sendable {
  public struct SourceResult: Codable, Sendable {
    public var from: String
    /// How many stories it showed.
    public var stories: Int
    /// Why it could not be read; what it had published before stays.
    public var problem: String?
    public var hint: String?
  }

  public struct EditionResult: Codable, Sendable {
    /// new, revised or unchanged.
    public var outcome: String
    public var title: String
    public var folder: String
    public var stories: Int
    /// Headlines of stories for which there was no time.
    public var leftOut: [String]
    public var milliseconds: Int

    public init(_ edition: Newsroom.EditionOutcome) {
      outcome = edition.publication.rawValue
      title = edition.episode.title
      folder = edition.episode.folder
      stories = edition.stories
      leftOut = edition.leftOut
      milliseconds = edition.episode.milliseconds
    }
  }

  public var started: String
  /// Seconds of wall time.
  public var seconds = 0.0
  public var sources: [SourceResult] = []
  /// Every story but the unchanged ones.
  public var stories: [StoryResult] = []
  /// Those that a run made or looked at.
  public var editions: [EditionResult] = []
  public var counts: [String: Int] = [:]
  /// Of new and revised episodes.
  public var audioMilliseconds = 0
  public var paragraphsKept = 0
  public var paragraphsSpoken = 0
  /// Path of the feed as the user named the output folder.
  public var feed: String?
  /// Why the feed could not be replaced; the one that was out stays.
  public var problem: String?
  public var isDryRun = false

  public func count(_ outcome: StoryResult.Outcome) -> Int { counts[outcome.rawValue] ?? 0 }

  public var hasChanged: Bool {
    count(.new) + count(.revised) + count(.withdrawn) > 0
      || editions.contains { $0.outcome != "unchanged" }
  }

  public var hasFailed: Bool {
    problem != nil || count(.failed) + count(.refused) > 0 || sources.contains { $0.problem != nil }
  }

  mutating func add(_ stories: [StoryResult]) { for story in stories { add(story) } }

  mutating func add(_ story: StoryResult) {
    counts[story.outcome.rawValue, default: 0] += 1
    if story.outcome == .new || story.outcome == .revised {
      audioMilliseconds += story.milliseconds ?? 0
    }
    if story.outcome != .unchanged { stories.append(story) }
  }
}
