internal import CSpawn
internal import Core
internal import EngineWire
internal import Glibc

/// One thread with one engine: it starts it, talks to it, and starts another when it dies. A thread of
/// its own, for its calls block, and because the engine is killed when the thread that started it
/// ends (PR_SET_PDEATHSIG), which a thread of a shared pool may do at any time.
struct EngineThread: Sendable {
  let crew: Crew

  func run() {
    lector_block_sigpipe()
    let call = lector_bell()
    var engine: Engine?
    while let job = crew.next() {
      let outcome =
        job.begin(call: call) ? outcome(of: job, &engine, call) : .failure(.cancelled)
      crew.ended(job)
      job.finish(outcome)
    }
    engine?.dismiss()
    engine = nil
    close(call)
    crew.threadEnded()
  }

  /// Any failure of the engine costs its life; the job gets a second one and no third.
  private func outcome(of job: Job, _ engine: inout Engine?, _ call: Int32) -> Job.Outcome {
    var triesLeft = 2
    while true {
      do throws(Engine.Failure) {
        let current =
          if let running = engine { running } else {
            try Engine(crew.casting, for: job, call: call)
          }
        // Gone, and its process with it, unless it comes to the end of its answer.
        engine = nil
        let spoken = try current.say(job, within: limit(for: job), call: call)
        engine = current
        return spoken.map { (current.hello, $0) }
      } catch {
        switch error {
        case .final(let error):
          return .failure(error)
        case .fault(let fault, let complaint):
          triesLeft -= 1
          if triesLeft > 0 { continue }
          return .failure(
            .engineFailed(
              executable: crew.casting.executable, text: job.words.isEmpty ? nil : job.text,
              fault: fault, complaint: complaint))
        }
      }
    }
  }

  /// A fifth of the audio to expect (15 bytes of text a second): the slowest neural engine worth
  /// its name speaks eight times faster than a person.
  private func limit(for job: Job) -> Duration {
    let bytes = job.words.reduce(0) { $0 + $1.utf8.count + 1 }
    return max(crew.casting.timeout, .seconds(bytes / 75))
  }
}

/// Runs on a detached POSIX thread.
/// - Returns: 0, or the errno that says why there is none.
func startThread(_ thread: EngineThread) -> Int32 {
  final class Box {
    let thread: EngineThread
    init(_ thread: EngineThread) { self.thread = thread }
  }
  var id = pthread_t()
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
  let box = Unmanaged.passRetained(Box(thread))
  let code = pthread_create(
    &id, &attributes,
    { context in
      Unmanaged<Box>.fromOpaque(context!).takeRetainedValue().thread.run()
      return nil
    }, box.toOpaque())
  pthread_attr_destroy(&attributes)
  if code != 0 { box.release() }
  return code
}
