internal import Core
internal import Synchronization

/// Episodes being made again, one run at a time: each takes all cores, and all of them the output
/// folder.
final class RemakeBoard: Sendable {
  private let desk: any PronunciationDesk
  private let state = Mutex(State())

  private struct State: Sendable {
    var runs: [String: RemakeRun] = [:]
    var order: [String] = []
    var waiting: [RemakeRun] = []
    var running: Task<Void, Never>?
    var isClosed = false
  }

  /// Beyond it the answer is 429.
  private static let longestQueue = 8
  private static let remembered = 100

  init(_ desk: any PronunciationDesk) { self.desk = desk }

  func run(id: String) -> RemakeRun? { state.withLock { $0.runs[id] } }

  /// - Returns: nil when there are too many.
  func start(_ ids: [String]) -> RemakeRun? {
    let run = state.withLock { state -> RemakeRun? in
      guard !state.isClosed, state.waiting.count < Self.longestQueue else { return nil }
      let run = RemakeRun(ids)
      state.runs[run.id] = run
      state.order.append(run.id)
      state.waiting.append(run)
      for id in state.order.dropLast(Self.remembered) { state.runs[id] = nil }
      state.order = state.order.suffix(Self.remembered)
      return run
    }
    startNext()
    return run
  }

  private func startNext() {
    state.withLock { state in
      guard state.running == nil, !state.isClosed, !state.waiting.isEmpty else { return }
      let run = state.waiting.removeFirst()
      state.running = Task { await self.work(run) }
    }
  }

  private func work(_ run: RemakeRun) async {
    run.change { $0.state = .running }
    do throws(AnnouncerError) {
      try await desk.remake(run.report.episodes.map(\.id)) { id, step in run.note(step, of: id) }
      run.change { $0.state = .finished }
    } catch {
      run.change {
        $0.state = .failed
        $0.error = error
      }
    }
    state.withLock { $0.running = nil }
    startNext()
  }

  /// Gives up what is under way, and waits for its end.
  func close() async {
    let (task, waiting) = state.withLock { state in
      state.isClosed = true
      defer { state.waiting = [] }
      return (state.running, state.waiting)
    }
    task?.cancel()
    for run in waiting {
      run.change {
        $0.state = .failed
        $0.error = AnnouncerError(.stopped, "the server was stopped before the run's turn came")
      }
    }
    await task?.value
  }
}

/// One run over a list of episodes.
final class RemakeRun: Sendable {
  let id: String
  private let state: Mutex<RemakeReport>

  init(_ ids: [String]) {
    id = .secretID
    state = Mutex(RemakeReport(id: id, episodes: ids.map { .init(id: $0) }))
  }

  var report: RemakeReport { state.withLock { $0 } }

  func change(_ body: (inout RemakeReport) -> Void) { state.withLock { body(&$0) } }

  func note(_ step: RemakeStep, of id: String) {
    change { report in
      guard let index = report.episodes.firstIndex(where: { $0.id == id }) else { return }
      switch step {
      case .speaking(let done, let total, let spoken):
        report.episodes[index].state = .speaking
        (report.episodes[index].done, report.episodes[index].total) = (done, total)
        report.episodes[index].spoken = spoken
      case .publishing: report.episodes[index].state = .publishing
      case .made(let episode, let isChanged):
        report.episodes[index].state = isChanged ? .made : .unchanged
        report.episodes[index].title = episode.title
      case .failed(let error):
        report.episodes[index].state = .failed
        report.episodes[index].error = error
      }
    }
  }
}

/// What is known of a run at one moment.
struct RemakeReport: Hashable, Sendable {
  enum State: String, Codable, Hashable, Sendable { case queued, running, finished, failed }

  struct Part: Hashable, Sendable {
    enum State: String, Codable, Hashable, Sendable {
      case waiting, speaking, publishing, made, unchanged, failed
    }

    var id: String
    var title: String?
    var state = State.waiting
    /// Paragraphs.
    var done = 0
    var total = 0
    /// Of those that are done; the others were kept from before.
    var spoken = 0
    var error: AnnouncerError?

    init(id: String) { self.id = id }
  }

  var id: String
  var state = State.queued
  var episodes: [Part]
  var error: AnnouncerError?
}
