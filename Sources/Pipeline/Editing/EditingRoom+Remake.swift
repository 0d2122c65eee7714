public import Core
internal import Mastering
internal import Synthesis
internal import Workspace

/// Making published episodes again, as they are said now.
extension EditingRoom {
  /// How far one of them is.
  public enum Step: Hashable, Sendable {
    /// Paragraphs done, of how many; how many of those had to be spoken, the others were kept.
    case speaking(Int, of: Int, spoken: Int)
    /// All is said; it waits for its place in the output folder.
    case publishing
    case made(Episode, isChanged: Bool)
    case failed(Diagnostic)
  }

  /// Each keeps its GUID, its folder and its date; only paragraphs that are said differently are
  /// spoken. The feed is written once, at the end.
  /// - Parameter report: called for each id, step by step.
  /// - Throws: `Failure` when none can be made; the task's cancellation.
  public func remake(
    _ ids: [String], report: (String, Step) -> Void
  ) async throws {
    var studios: [String: Studio] = [:]
    var batches: [String: (desk: Desk, manuscripts: [Newsroom.Manuscript])] = [:]
    do {
      for id in ids {
        try Task.checkCancellation()
        do {
          guard let (article, episode) = try article(ofEpisode: id) else {
            throw Failure(.publishing, "there is no episode \(id)")
          }
          let desk = try desk(voice(of: episode))
          let name = desk.voice.name
          let studio: Studio
          if let known = studios[name] {
            studio = known
          } else {
            // Of its own, so that its figures are this run's.
            studio = try await Studio(
              workspace, desk.voice, formats: workspace.settings.audio.formats,
              engines: live.engines)
            studios[name] = studio
          }
          let (script, _) = desk.script(for: article.named(as: episode))
          try await speak(script, id, studio, report)
          batches[name, default: (desk, [])].manuscripts.append(
            .init(article.named(as: episode), script))
        } catch let error where !(error is CancellationError) {
          report(id, .failed(Failure(error).diagnostic))
        }
      }
      for (_, batch) in batches.sorted(by: { $0.key < $1.key }) {
        try await publish(batch.manuscripts, at: batch.desk, report)
      }
    } catch {
      for studio in studios.values { await studio.booth.close() }
      try Task.checkCancellation()
      throw Failure(error)
    }
    for studio in studios.values { await studio.booth.close() }
  }

  /// Into the store, where publishing finds it: the output folder is taken only for the moment.
  private func speak(
    _ script: Script, _ id: String, _ studio: Studio, _ report: (String, Step) -> Void
  ) async throws {
    let before = studio.booth.counts.made
    let formats = workspace.settings.audio.formats.count
    try await studio.booth.segments(for: script) { index, _ in
      let made = studio.booth.counts.made - before
      report(
        id, .speaking(index + 1, of: script.utterances.count, spoken: made / max(1, formats)))
    }
    report(id, .publishing)
  }

  private func publish(
    _ manuscripts: [Newsroom.Manuscript], at desk: Desk, _ report: (String, Step) -> Void
  ) async throws {
    let outcomes = try await live.publish(manuscripts, at: desk)
    for (manuscript, outcome) in zip(manuscripts, outcomes) {
      report(
        manuscript.article.id,
        .made(outcome.episode, isChanged: outcome.publication != .unchanged))
    }
  }
}
