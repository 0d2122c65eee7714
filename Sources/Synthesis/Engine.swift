internal import Core
internal import EngineWire

/// An engine that has said hello with the wanted voice, on its thread.
final class Engine {
  let hello: Hello
  private let process: EngineProcess
  private var lastID: UInt32 = 0

  enum Failure: Error {
    /// A second engine may succeed.
    case fault(EngineFault, complaint: String)
    /// It may not.
    case final(SynthesisError)
  }

  /// Starts the executable and gives it the voice.
  init(_ casting: Casting, for job: Job, call: Int32) throws(Failure) {
    let process = try Engine.start(casting)
    hello = try Engine.greeting(of: process, casting, for: job, call: call)
    self.process = process
  }

  private static func start(_ casting: Casting) throws(Failure) -> EngineProcess {
    do throws(SynthesisError) {
      return try EngineProcess(executable: casting.executable)
    } catch {
      throw .final(error)
    }
  }

  private static func greeting(
    of process: EngineProcess, _ casting: Casting, for job: Job, call: Int32
  ) throws(Failure) -> Hello {
    var introduction: Introduction?
    do throws(EngineProcess.Interruption) {
      try process.exchange(
        casting.voice.frame.bytes, within: casting.timeout, for: job, call: call
      ) { frame throws(EngineFault) in
        introduction = try Introduction(frame)
        return true
      }
    } catch {
      throw Engine.failure(error, process.complaint())
    }
    switch introduction! {
    case .hello(let hello) where hello.wire != Hello.wire:
      throw .final(.wrongWire(executable: casting.executable, version: hello.wire))
    case .hello(let hello):
      return hello
    case .refusal(let refusal) where refusal.isPermanent:
      throw .final(
        .voiceRefused(
          executable: casting.executable, voice: casting.voice.voice, reason: refusal.reason))
    case .refusal(let refusal):
      throw .fault(.reported(refusal.reason), complaint: process.complaint())
    }
  }

  private enum Introduction {
    case hello(Hello)
    case refusal(Refusal)

    init(_ frame: Frame) throws(EngineFault) {
      switch frame.kind {
      case .hello: self = .hello(try EngineFault.reading(try Hello(frame)))
      case .failure: self = .refusal(try EngineFault.reading(try Refusal(frame)))
      default: throw .unexpected(frame.kind)
      }
    }
  }

  /// - Returns: the clip, or what the engine, being well, has against the text.
  func say(
    _ job: Job, within limit: Duration, call: Int32
  ) throws(Failure) -> Result<Clip, SynthesisError> {
    guard !job.words.isEmpty else {
      return .success(Clip(sampleRate: hello.sampleRate, samples: [], marks: []))
    }
    // 0 is the voice's.
    lastID = lastID == .max ? 1 : lastID + 1
    let request = Request(id: lastID, words: job.words)
    let frame = request.frame
    guard frame.payload.count <= Frame.longestPayload else {
      let reason = "it has \(frame.payload.count) bytes; the limit is \(Frame.longestPayload)"
      return .failure(.textRefused(text: job.text, reason: reason))
    }
    var answer = Answer(to: request, sampleRate: hello.sampleRate)
    do throws(EngineProcess.Interruption) {
      try process.exchange(
        frame.bytes, within: limit, for: job, call: call
      ) { frame throws(EngineFault) in try answer.take(frame) }
    } catch {
      throw Engine.failure(error, process.complaint())
    }
    if let refusal = answer.refusal {
      guard refusal.isPermanent else {
        throw .fault(.reported(refusal.reason), complaint: process.complaint())
      }
      return .failure(.textRefused(text: job.text, reason: refusal.reason))
    }
    return .success(answer.clip)
  }

  func dismiss() { process.dismiss() }

  private static func failure(
    _ interruption: EngineProcess.Interruption, _ complaint: String
  ) -> Failure {
    switch interruption {
    case .fault(let fault): .fault(fault, complaint: complaint)
    case .called: .final(.cancelled)
    }
  }
}
