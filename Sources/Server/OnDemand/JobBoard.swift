internal import Core
internal import Glibc
internal import NIOCore
internal import Synchronization

/// The jobs: a few at a time, some in a queue, the ended ones for as long as people ask for them.
final class JobBoard: Sendable {
  let announcer: any Announcer
  private let limits: JobLimits
  private let state = Mutex(State())

  private struct Key: Hashable {
    var submission: Submission
    var voice: String?
  }

  private struct State: Sendable {
    var jobs: [String: Job] = [:]
    /// In the order in which they came.
    var order: [String] = []
    var byKey: [Key: Job] = [:]
    var waiting: [Job] = []
    var running: [String: Task<Void, Never>] = [:]
    /// When they ended.
    var ends: [String: Int] = [:]
    var isClosed = false
  }

  init(_ announcer: any Announcer, limits: JobLimits) {
    self.announcer = announcer
    self.limits = limits
  }

  func job(id: String) -> Job? { state.withLock { $0.jobs[id] } }

  /// The last ones first.
  var all: [Job] {
    state.withLock { state in state.order.reversed().compactMap { state.jobs[$0] } }
  }

  var figures: (running: Int, waiting: Int) {
    state.withLock { ($0.running.count, $0.waiting.count) }
  }

  /// The job of this submission: a new one, or the one that is under way or has just ended well.
  /// - Returns: nil when there are too many.
  func submit(_ submission: Submission, voice: String?) -> Job? {
    let now = time(nil)
    let key = Key(submission: submission, voice: voice)
    let job: Job? = state.withLock { state in
      if let known = state.byKey[key], isFresh(known, now, state) { return known }
      guard !state.isClosed, state.waiting.count < limits.waiting else { return nil }
      let job = Job(submission, voice: voice, created: Timestamp(seconds: now))
      state.jobs[job.id] = job
      state.order.append(job.id)
      state.byKey[key] = job
      state.waiting.append(job)
      forgetOldest(&state)
      return job
    }
    startNext()
    return job
  }

  private func isFresh(_ job: Job, _ now: Int, _ state: borrowing State) -> Bool {
    let report = job.report
    guard report.state.isEnd else { return true }
    return report.state == .finished && now - (state.ends[job.id] ?? 0) < limits.freshness
  }

  private func forgetOldest(_ state: inout State) {
    let ended = state.order.filter { state.ends[$0] != nil }
    for id in ended.dropLast(limits.remembered) {
      guard let job = state.jobs.removeValue(forKey: id) else { continue }
      state.ends[id] = nil
      let key = Key(submission: job.submission, voice: job.voice)
      if state.byKey[key]?.id == id { state.byKey[key] = nil }
    }
    state.order.removeAll { state.jobs[$0] == nil }
  }

  private func startNext() {
    state.withLock { state in
      while state.running.count < limits.running, !state.waiting.isEmpty, !state.isClosed {
        let job = state.waiting.removeFirst()
        state.running[job.id] = Task { await self.run(job) }
      }
    }
  }

  private func run(_ job: Job) async {
    do throws(AnnouncerError) {
      job.change { $0.state = .reading }
      let article = try await announcer.article(of: job.submission)
      job.change {
        $0.title = article.headline
        $0.state = .speaking
      }
      let audio = job.audio
      let episode = try await announcer.announce(article, voice: job.voice) { step in
        switch step {
        case .spoken(let count, let total, let bytes):
          if !bytes.isEmpty { audio?.post(ByteBuffer(bytes: bytes)) }
          job.change { ($0.spoken, $0.total) = (count, total) }
        case .publishing:
          // Who listens has heard all there is.
          audio?.close()
          job.change { $0.state = .publishing }
        }
      }
      job.end {
        $0.state = .finished
        $0.episode = episode
      }
    } catch {
      job.end {
        $0.state = .failed
        $0.error = error
      }
    }
    state.withLock { state in
      state.running[job.id] = nil
      state.ends[job.id] = time(nil)
    }
    startNext()
  }

  /// Gives up what is under way, and waits for its end.
  func close() async {
    let (tasks, waiting) = state.withLock { state in
      state.isClosed = true
      defer { state.waiting = [] }
      return (Array(state.running.values), state.waiting)
    }
    for task in tasks { task.cancel() }
    for job in waiting {
      job.end {
        $0.state = .failed
        $0.error = AnnouncerError(.stopped, "the server was stopped before the job's turn came")
      }
    }
    for task in tasks { await task.value }
  }
}

/// How much is made on demand.
public struct JobLimits: Hashable, Sendable {
  /// At a time. Each uses all cores; a second one fills the pauses of the first.
  public var running = 2
  /// In the queue; beyond it the answer is 429.
  public var waiting = 16
  /// Seconds in which an equal request gets the finished job again; after it the article is read
  /// anew, since it may have changed.
  public var freshness = 60
  /// Ended jobs that can still be asked for.
  public var remembered = 200

  public init() {}
}
