public import Core

extension Newsroom {
  /// What the cache of spoken paragraphs gave and what was wrong with it, after the work.
  public var notes: [Diagnostic] { studio.booth.notes }
}
