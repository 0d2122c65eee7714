internal import Core

/// What became of one story in a run.
public struct StoryResult: Codable, Sendable {
  public enum Outcome: String, Codable, Sendable, CaseIterable {
    case new, revised, unchanged
    /// It failed before, and it is too early to try again.
    case waiting
    /// The deadline came first.
    case postponed
    /// Not a story to be read: a teaser, a page without text, one that robots may not fetch.
    case refused
    case failed
    /// Its source no longer shows it, and the settings say what follows.
    case withdrawn
  }

  public var outcome: Outcome
  /// Headline, or address where that is all there is.
  public var name: String
  public var url: String?
  /// Index of its source in the report's `sources`.
  public var source: Int
  /// Why not, in one sentence.
  public var reason: String?
  public var hint: String?
  /// Folder of the episode below the output folder.
  public var folder: String?
  /// Of the audio; in a dry run, the forecast.
  public var milliseconds: Int?
  public var bytes: Int?
}

extension StoryResult {
  /// What holds no story, though a source has it.
  init(_ refusal: Diagnostic, source: Int) {
    self.init(
      outcome: .refused, name: refusal.article ?? "", source: source, reason: refusal.message,
      hint: refusal.hint)
  }
}
