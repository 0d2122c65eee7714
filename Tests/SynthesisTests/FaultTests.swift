import Core
import EngineWire
import Synthesis
import Testing

@Suite struct FaultTests {
  private static let hello = ScriptedEngine.Step.frame(ScriptedEngine.hello.frame)
  private static let good = ScriptedEngine.answer(id: 1, marks: [(0, 0), (1, 400)])

  /// How a request can go wrong.
  struct Mishap: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var steps: @Sendable () -> [ScriptedEngine.Step]
    var fault: EngineFault
  }

  static let mishaps: [Mishap] = [
    Mishap(
      testDescription: "garbage", steps: { [.say(Array("Segmentation fault".utf8)), .sleep] },
      fault: .malformed(.unknownKind(UInt8(ascii: "e")))),
    Mishap(
      testDescription: "death before done", steps: { [good[0], .exit(3)] },
      fault: .exited(code: 3)),
    Mishap(
      testDescription: "exit without a word", steps: { [.exit(0)] }, fault: .exited(code: 0)),
    Mishap(
      testDescription: "death by a signal", steps: { [good[0], good[1], .die(signal: 11)] },
      fault: .killed(signal: 11)),
    Mishap(
      testDescription: "death inside a frame",
      steps: { [.say([200, 0, 0, 0, Frame.Kind.audio.rawValue, 1, 0, 0, 0]), .exit(1)] },
      fault: .exited(code: 1)),
    Mishap(
      testDescription: "another request's answer",
      steps: { ScriptedEngine.answer(id: 9, marks: []) + [.sleep] },
      fault: .wrongID(got: 9, expected: 1)),
    Mishap(
      testDescription: "an accident it reports",
      steps: {
        [.frame(Refusal(id: 1, isPermanent: false, reason: "out of paper").frame), .sleep]
      },
      fault: .reported("out of paper")),
    Mishap(
      testDescription: "lost audio",
      steps: { [good[0], .frame(.done(id: 1, samples: 801)), .sleep] },
      fault: .lostSamples(got: 800, announced: 801)),
    Mishap(
      testDescription: "a mark of no word",
      steps: { ScriptedEngine.answer(id: 1, marks: [(0, 0), (2, 5)]) + [.sleep] },
      fault: .badMark(word: 2, sample: 5)),
    Mishap(
      testDescription: "marks that go back",
      steps: { ScriptedEngine.answer(id: 1, marks: [(0, 9), (1, 5)]) + [.sleep] },
      fault: .badMark(word: 1, sample: 5)),
    Mishap(
      testDescription: "a mark after the end",
      steps: { ScriptedEngine.answer(id: 1, marks: [(0, 0), (1, 801)]) + [.sleep] },
      fault: .badMark(word: 1, sample: 801)),
    Mishap(
      testDescription: "half a sample",
      steps: { [.frame(Frame(.audio, [1, 0, 0, 0, 7])), .sleep] },
      fault: .malformed(.payloadTooShort(.audio, 5))),
    // Its payload starts like the id of the request.
    Mishap(
      testDescription: "a second hello",
      steps: { [.frame(Frame(.hello, [1, 0, 0, 0])), .sleep] }, fault: .unexpected(.hello)),
  ]

  private func clip(from engine: ScriptedEngine, timeout: Duration = .seconds(20)) async throws
    -> Clip
  {
    try await withPool(engine.executable, timeout: timeout) {
      try await $0.clip(of: ["Good", "morning."])
    }
  }

  @Test(arguments: mishaps)
  func aRequestThatLosesItsEngineGetsAnother(mishap: Mishap) async throws {
    let engine = try ScriptedEngine(
      first: [Self.hello] + mishap.steps(), later: [Self.hello] + Self.good + [.sleep])
    let clip = try await clip(from: engine)
    #expect(clip.samples.count == 800)
    #expect(clip.marks == [Mark(word: 0, sample: 0), Mark(word: 1, sample: 400)])
    #expect(engine.starts == 2)
  }

  @Test(arguments: mishaps)
  func twoLostEnginesAreAnErrorWithTheText(mishap: Mishap) async throws {
    let engine = try ScriptedEngine(
      first: [Self.hello, .complain("something broke")] + mishap.steps())
    let error = await #expect(throws: SynthesisError.self) { try await clip(from: engine) }
    #expect(
      error
        == .engineFailed(
          executable: engine.executable, text: "Good morning.", fault: mishap.fault,
          complaint: "something broke\n"))
    #expect(engine.starts == 2)
  }

  @Test func anEngineThatHangsIsKilledAndReplaced() async throws {
    let engine = try ScriptedEngine(
      first: [Self.hello, .sleep], later: [Self.hello] + Self.good + [.sleep])
    let clip = try await clip(from: engine, timeout: .seconds(2))
    #expect(clip.marks.count == 2)
    #expect(engine.starts == 2)
    #expect(RunningProcess.running(engine.executable).isEmpty)
  }

  @Test func anEngineThatNeverGreetsIsAnError() async throws {
    let engine = try ScriptedEngine(first: [.sleep])
    let error = await #expect(throws: SynthesisError.self) {
      try await clip(from: engine, timeout: .milliseconds(200))
    }
    guard case .engineFailed(_, _, .timedOut, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func anEngineOfAnotherWireIsNotTriedTwice() async throws {
    var hello = ScriptedEngine.hello
    hello.wire = 2
    let engine = try ScriptedEngine(first: [.frame(hello.frame), .sleep])
    await #expect(throws: SynthesisError.wrongWire(executable: engine.executable, version: 2)) {
      try await clip(from: engine)
    }
    #expect(engine.starts == 1)
  }

  @Test func whatAnEngineRefusesForGoodIsNotAskedTwice() async throws {
    let refusal = Refusal(id: 1, isPermanent: true, reason: "too rude")
    let answer = ScriptedEngine.answer(id: 2, marks: [(0, 0), (1, 400)])
    let engine = try ScriptedEngine(
      first: [Self.hello, .frame(refusal.frame)] + answer + [.sleep])
    try await withPool(engine.executable) { pool in
      await #expect(
        throws: SynthesisError.textRefused(text: "Good morning.", reason: "too rude")
      ) { try await pool.clip(of: ["Good", "morning."]) }
      // The engine is well and goes on.
      let clip = try await pool.clip(of: ["Good", "evening."])
      #expect(clip.samples.count == 800)
    }
    #expect(engine.starts == 1)
  }

  @Test func aFileThatIsNoProgramIsAnError() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("lector-engine-text", [0x7F, 1, 2, 3], mode: 0o755)
    let error = await #expect(throws: SynthesisError.self) {
      try await withPool(file) { try await $0.clip(of: ["Hello."]) }
    }
    guard case .engineNotStarted(file, let code) = error, code != 0 else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(throws: SynthesisError.self) {
      try EnginePool(executable: "\(folder.path)/none", voice: .english(), engines: 1)
    }
  }

  @Test func marksThatAnEngineDoesNotGiveAreSharedOutByLetters() async throws {
    let answer = ScriptedEngine.answer(id: 1, samples: 800, marks: [(1, 200)])
    let engine = try ScriptedEngine(first: [Self.hello] + answer + [.sleep])
    let clip = try await withPool(engine.executable) {
      try await $0.clip(of: ["So", "ab", "abcd", "…"])
    }
    #expect(clip.marks.map(\.sample) == [0, 200, 400, 800])
  }
}
