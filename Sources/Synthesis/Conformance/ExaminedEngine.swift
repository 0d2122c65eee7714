internal import CSpawn
internal import Core
internal import EngineWire
internal import Glibc

/// A running engine under examination.
struct ExaminedEngine {
  private let process: EngineProcess
  private let call = lector_bell()
  let limit: Duration
  private(set) var hello = Hello(engine: "", version: "", sampleRate: 0, fingerprint: "")
  private var lastID: UInt32 = 0

  /// What came back for an utterance.
  struct Answered: Equatable {
    /// Nil when the engine refused.
    var clip: Clip?
    /// Samples by word, only those that the engine sent.
    var marks: [Int: Int] = [:]
    var refusal: Refusal?
    var seconds = 0.0
  }

  /// Starts the executable without a word to it.
  init(_ executable: String, limit: Duration) throws(Breach) {
    self.limit = limit
    do throws(SynthesisError) { process = try EngineProcess(executable: executable) } catch {
      throw Breach(reason: error.description)
    }
  }

  /// Starts it and gives it the voice.
  init(_ examination: EngineExamination) throws(Breach) {
    try self.init(examination.executable, limit: examination.limit)
    let frame = try introduce(examination.settings.frame)
    guard frame.kind == .hello else {
      throw Breach(reason: "the voice was refused: \(try Self.refusal(frame).reason)")
    }
    hello = try Self.reading { () throws(WireError) in try Hello(frame) }
  }

  /// The first frame of the answer to a voice.
  func introduce(_ voice: Frame) throws(Breach) -> Frame {
    var answer: Frame?
    try exchange(voice.bytes, within: limit) { frame in
      answer = frame
      return true
    }
    guard let answer else { throw Breach(reason: "no answer to the voice") }
    return answer
  }

  mutating func say(_ words: [String]) throws(Breach) -> Answered {
    lastID += 1
    let request = Request(id: lastID, words: words)
    var answer = Answer(to: request, sampleRate: hello.sampleRate)
    var answered = Answered()
    let start = ContinuousClock.now
    try exchange(request.frame.bytes, within: time(for: words)) { frame throws(EngineFault) in
      if frame.kind == .marks {
        for mark in try EngineFault.reading(try frame.marks) {
          answered.marks[mark.word] = mark.sample
        }
      }
      return try answer.take(frame)
    }
    answered.seconds = (ContinuousClock.now - start) / .seconds(1)
    answered.refusal = answer.refusal
    if answer.refusal == nil { answered.clip = answer.clip }
    return answered
  }

  /// Sends a request and does not wait for all of the answer.
  func begin(_ words: [String], andWait wait: Duration) {
    let frame = Request(id: lastID + 1, words: words).frame
    try? exchange(frame.bytes, within: wait) { _ in false }
  }

  /// As long as the program waits: a fifth of the audio to expect.
  func time(for words: [String]) -> Duration {
    max(limit, .seconds(words.reduce(0) { $0 + $1.utf8.count + 1 } / 75))
  }

  /// Sends bytes that make no conversation, and looks whether the engine ends.
  func ends(after bytes: [UInt8], within wait: Duration) -> Bool {
    try? exchange(bytes, within: .milliseconds(50)) { _ in false }
    return process.ends(within: wait)
  }

  /// - Parameter closingOutput: whether nobody reads what it still writes, as after the program's
  ///   death.
  func endsWithItsInput(closingOutput: Bool, within wait: Duration) -> Bool {
    process.hangUp(output: closingOutput)
    return process.ends(within: wait)
  }

  /// What a frame that should be a failure says.
  static func refusal(_ frame: Frame) throws(Breach) -> Refusal {
    guard frame.kind == .failure else {
      throw Breach(reason: "it sent a \(frame.kind) frame out of turn")
    }
    return try reading { () throws(WireError) in try Refusal(frame) }
  }

  private static func reading<Value>(
    _ field: () throws(WireError) -> Value
  ) throws(Breach) -> Value {
    do throws(WireError) { return try field() } catch {
      throw Breach(reason: EngineFault.malformed(error).description)
    }
  }

  private func exchange(
    _ bytes: [UInt8], within time: Duration, _ receive: (Frame) throws(EngineFault) -> Bool
  ) throws(Breach) {
    do throws(EngineProcess.Interruption) {
      try process.exchange(bytes, within: time, for: Job(words: []), call: call, receive: receive)
    } catch {
      guard case .fault(let fault) = error else { return }
      let complaint = process.complaint()
      throw Breach(reason: "\(fault)" + (complaint.isEmpty ? "" : "; it wrote: \(complaint)"))
    }
  }
}

extension EngineProcess {
  /// Closes the engine's input, and its output as well.
  fileprivate func hangUp(output: Bool) {
    if process.input >= 0 { close(process.input) }
    process.input = -1
    guard output else { return }
    close(process.output)
    process.output = -1
  }

  /// Waits for the engine's exit; does not collect it.
  fileprivate func ends(within wait: Duration) -> Bool {
    let deadline = SuspendingClock.now + wait
    while true {
      // Its exit was seen already, and collected.
      if process.pid == 0 { return true }
      var information = siginfo_t()
      waitid(P_PID, id_t(process.pid), &information, WEXITED | WNOHANG | WNOWAIT)
      if information.si_signo != 0 { return true }
      if SuspendingClock.now > deadline { return false }
      usleep(2000)
    }
  }
}
