internal import Pipeline
internal import Synchronization

/// A run on a terminal: "██████░░░░ 12/60  41× real time, 0:09 left  speaking Council backs 3/9".
final class RunView: Sendable {
  private let line: ProgressLine
  private let state = Mutex(State())

  private struct State: Sendable {
    let start = ContinuousClock.now
    var (done, total) = (0, 0)
    /// Of what was made so far.
    var milliseconds = 0
    var doing = ""

    var text: String {
      guard total > 0 else { return doing }
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      var pace: [String] = []
      if milliseconds > 0, seconds > 0 {
        pace.append("\(Int(Double(milliseconds) / 1000 / seconds))× real time")
      }
      if done > 0, done < total {
        let left = seconds / Double(done) * Double(total - done)
        pace.append("\(Figures.duration(Int(left * 1000))) left")
      }
      let parts = [ProgressLine.bar(16, done, of: total), pace.joined(separator: ", "), doing]
      return parts.filter { !$0.isEmpty }.joined(separator: "  ")
    }
  }

  init(quiet: Bool) { line = ProgressLine(quiet: quiet) }

  func begin(_ stage: DailyRun.Stage) {
    change { state in
      state.doing =
        switch stage {
        case .sources(let count): "reading \(count == 1 ? "the source" : "\(count) sources")"
        case .feed: "writing the feed"
        case .hooks: "running the hooks"
        }
    }
  }

  func speak(_ story: String, _ done: Int, of total: Int) {
    change { $0.doing = "speaking \(Console.printable(story).prefix(30)) \(done)/\(total)" }
  }

  func finish(_ story: StoryResult, _ done: Int, of total: Int) {
    change { state in
      (state.done, state.total) = (done, total)
      if story.outcome == .new || story.outcome == .revised {
        state.milliseconds += story.milliseconds ?? 0
      }
    }
  }

  func clear() { line.clear() }

  private func change(_ body: (inout State) -> Void) {
    let text = state.withLock { state in
      body(&state)
      return state.text
    }
    line.draw(text)
  }
}
