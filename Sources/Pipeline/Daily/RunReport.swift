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

  public var started: String
  /// Seconds of wall time.
  public var seconds = 0.0
  public var sources: [SourceResult] = []
  /// Every story but the unchanged ones.
  public var stories: [StoryResult] = []
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

  public var hasChanged: Bool { count(.new) + count(.revised) > 0 }

  public var hasFailed: Bool {
    problem != nil || count(.failed) + count(.refused) > 0 || sources.contains { $0.problem != nil }
  }

  mutating func add(_ story: StoryResult) {
    counts[story.outcome.rawValue, default: 0] += 1
    if story.outcome == .new || story.outcome == .revised {
      audioMilliseconds += story.milliseconds ?? 0
    }
    if story.outcome != .unchanged { stories.append(story) }
  }
}
