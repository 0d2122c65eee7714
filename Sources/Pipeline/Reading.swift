public import Core

/// An article and its place in the line of its story's versions.
private struct Turn: Sendable {
  var manuscript: Newsroom.Manuscript
  var place: Turnstile.Place

  init(_ manuscript: Newsroom.Manuscript, _ place: Turnstile.Place) {
    self.manuscript = manuscript
    self.place = place
  }
}

/// Many articles at once: each is spoken in parallel, and the next ones fill what it leaves free.
extension Newsroom {
  /// An article on its way, with what there is to say of it.
  public struct Manuscript: Sendable {
    public var article: Article
    public var script: Script

    public init(_ article: Article, _ script: Script) {
      self.article = article
      self.script = script
    }
  }

  /// - Parameters:
  ///   - next: the articles, one after the other; nil ends it. Of two versions of one story the later
  ///     is published last.
  ///   - deliver: what became of each, in their order.
  /// - Throws: what concerns all articles; the task's cancellation.
  public func publish(
    _ next: () async throws -> Manuscript?,
    progress: @escaping @Sendable (Manuscript, Int, Int) -> Void,
    deliver: (Result<Outcome, Failure>) throws -> Void
  ) async throws {
    let turnstile = Turnstile()
    let take: () async throws -> Turn? = {
      guard let manuscript = try await next() else { return nil }
      return Turn(manuscript, turnstile.place(in: manuscript.article.id))
    }
    try await inOrder(
      take, width: 4,
      work: { turn in
        try await turnstile.pass(turn.place) {
          try await outcome(of: turn.manuscript, progress)
        }
      }, deliver: { try deliver($1) })
  }

  private func outcome(
    of manuscript: Manuscript, _ progress: @escaping @Sendable (Manuscript, Int, Int) -> Void
  ) async throws -> Result<Outcome, Failure> {
    do {
      return .success(
        try await publish(manuscript.article, manuscript.script) { progress(manuscript, $0, $1) })
    } catch let failure as Failure {
      if failure.isUnusable { throw failure }
      return .failure(failure)
    }
  }
}
