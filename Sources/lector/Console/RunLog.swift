internal import Core
internal import Pipeline
internal import Workspace

/// What a run says while it goes on: a line on a terminal that moves, and one that stays for each
/// thing a person should know.
final class RunLog: Sendable {
  private let console: Console
  private let line: ProgressLine

  init(_ console: Console, quiet: Bool) {
    self.console = console
    line = ProgressLine(quiet: quiet)
  }

  func show(_ event: DailyRun.Event) {
    switch event {
    case .source(let source):
      guard let problem = source.problem else { return }
      report(Diagnostic(.error, .fetching, problem, hint: source.hint, article: source.from))
    case .notes(let notes):
      guard !notes.isEmpty else { return }
      line.clear()
      console.report(notes)
    case .progress(let story, let done, let total): line.show(story, done: done, of: total)
    case .story(let story, let done, let total):
      switch story.outcome {
      case .failed, .refused:
        report(
          Diagnostic(
            .error, .publishing, story.reason ?? "it could not be read", hint: story.hint,
            article: story.name))
      case .new, .revised:
        line.clear()
        console.note("\(story.outcome.rawValue)  \(Console.printable(story.name))")
      case .unchanged, .waiting, .postponed: break
      }
      line.show("stories", done: done, of: total)
    }
  }

  func clear() { line.clear() }

  private func report(_ diagnostic: Diagnostic) {
    line.clear()
    console.report([diagnostic])
  }
}
