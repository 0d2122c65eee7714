internal import ArgumentParser
internal import Core
internal import Pipeline
internal import Workspace

/// What a run says while it goes on: a line on a terminal that moves, and one that stays for each
/// thing a person should know.
final class RunLog: Sendable {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  private let console: Console
  private let format: Format
  private let view: RunView

  init(_ console: Console, _ format: Format, quiet: Bool) {
    self.console = console
    self.format = format
    view = RunView(quiet: quiet || format == .json)
  }

  func show(_ event: DailyRun.Event) {
    switch event {
    case .stage(let stage): view.begin(stage)
    case .source(let source):
      write(.init(source))
      guard format == .text, let problem = source.problem else { return }
      report([Diagnostic(.error, .fetching, problem, hint: source.hint, article: source.from)])
    case .notes(let notes): report(notes)
    case .progress(let story, let done, let total): view.speak(story, done, of: total)
    case .story(let story, let done, let total):
      view.finish(story, done, of: total)
      write(.init(story))
      guard format == .text else { return }
      switch story.outcome {
      case .failed, .refused:
        report([
          Diagnostic(
            .error, .publishing, story.reason ?? "it could not be read", hint: story.hint,
            article: story.name)
        ])
      case .new, .revised:
        view.clear()
        console.note("\(story.outcome.rawValue)  \(Console.printable(story.name))")
      case .unchanged, .waiting, .postponed, .withdrawn: break
      }
    }
  }

  func end(_ report: RunReport) {
    view.clear()
    var line = RunLogLine(event: "run")
    (line.counts, line.seconds, line.message) = (report.counts, report.seconds, report.problem)
    write(line)
  }

  private func report(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    guard format == .json else {
      view.clear()
      return console.report(diagnostics)
    }
    for diagnostic in diagnostics where diagnostic.severity != .note || console.verbose {
      write(.init(diagnostic))
    }
  }

  private func write(_ line: RunLogLine) {
    // Strings and numbers: there is nothing in a line that JSON cannot say.
    guard format == .json, !(console.quiet && line.isRoutine), let text = try? JSONText.line(line)
    else { return }
    Console.write(text + "\n", to: 2)
  }
}
