internal import Dispatch
internal import Synchronization

/// The threads of a pool, one per engine, and the jobs that wait for them. Threads start when there
/// is more work than idle ones.
final class Crew: Sendable {
  let casting: Casting
  private let size: Int
  private let state = Mutex(State())
  /// One signal per job in the queue.
  private let work = DispatchSemaphore(value: 0)

  private struct State: Sendable {
    var queue: [Job] = []
    var running: [Job] = []
    var threads = 0
    /// Threads without a job, those that are only starting included.
    var idle = 0
    var isClosed = false
    var closers: [CheckedContinuation<Void, Never>] = []
  }

  init(_ casting: Casting, size: Int) {
    self.casting = casting
    self.size = size
  }

  func enqueue(_ job: Job) {
    let (isClosed, needsThread) = state.withLock { state in
      guard !state.isClosed else { return (true, false) }
      state.queue.append(job)
      let needsThread = state.queue.count > state.idle && state.threads < size
      if needsThread {
        state.threads += 1
        state.idle += 1
      }
      return (false, needsThread)
    }
    if isClosed { return job.finish(.failure(.closed)) }
    if needsThread {
      let code = startThread(EngineThread(crew: self))
      if code != 0 { return threadMissing(code) }
    }
    work.signal()
  }

  /// Other threads, if there are any, do the work.
  private func threadMissing(_ code: Int32) {
    let stranded = state.withLock { state in
      state.idle -= 1
      guard state.threads == 1 else { return [Job]() }
      let jobs = state.queue
      state.queue = []
      return jobs
    }
    for job in stranded {
      job.finish(.failure(.engineNotStarted(executable: casting.executable, code: code)))
    }
    if stranded.isEmpty { work.signal() }
    threadEnded()
  }

  /// Blocks until there is a job; nil when the crew goes home.
  func next() -> Job? {
    work.wait()
    return state.withLock { state in
      state.idle -= 1
      guard !state.isClosed, !state.queue.isEmpty else { return nil }
      let job = state.queue.removeFirst()
      state.running.append(job)
      return job
    }
  }

  /// To be called before the job is answered: who gets the answer may ask again at once, and this
  /// thread, not a new one, is there for it.
  func ended(_ job: Job) {
    state.withLock { state in
      state.running.removeAll { $0 === job }
      state.idle += 1
    }
  }

  /// Every job fails, every engine is dismissed; nothing is waited for.
  func close() {
    let (jobs, threads) = state.withLock { state in
      state.isClosed = true
      let jobs = state.queue + state.running
      state.queue = []
      return (jobs, state.threads)
    }
    for job in jobs { job.cancel(.closed) }
    for _ in 0..<threads { work.signal() }
  }

  /// Returns when no thread and no engine is left.
  func waitForEnd() async {
    await withCheckedContinuation { continuation in
      let isOver = state.withLock { state in
        if state.threads > 0 { state.closers.append(continuation) }
        return state.threads == 0
      }
      if isOver { continuation.resume() }
    }
  }

  func threadEnded() {
    let closers = state.withLock { state in
      state.threads -= 1
      guard state.threads == 0 else { return [CheckedContinuation<Void, Never>]() }
      let closers = state.closers
      state.closers = []
      return closers
    }
    for closer in closers { closer.resume() }
  }
}
