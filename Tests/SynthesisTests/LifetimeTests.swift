import CSpawn
import Core
import EngineWire
import Glibc
import Synthesis
import Testing

/// One after the other: each watches processes come and go.
@Suite(.serialized) struct LifetimeTests {
  /// Takes the engine a second, so that it can be met at work.
  private static let long = [String(repeating: "lorem", count: 24_000)]
  /// Takes it two seconds; for requests that are not meant to end.
  private static let longer = [String(repeating: "lorem", count: 40_000)]

  private func folder() throws -> (TemporaryFolder, executable: String) {
    let folder = try TemporaryFolder()
    return (folder, try folder.link(to: try espeak()))
  }

  private func zygotes(_ executable: String) -> [RunningProcess] {
    RunningProcess.running(executable).filter { $0.parent == getpid() }
  }

  /// The forked children that speak.
  private func speakers(_ executable: String) -> [RunningProcess] {
    let all = RunningProcess.running(executable)
    return all.filter { process in all.contains { $0.id == process.parent } }
  }

  @Test(arguments: [true, false])
  func aKilledEngineIsReplacedAndTheSoundIsTheSame(isZygote: Bool) async throws {
    let (folder, executable) = try folder()
    let expected = try await withPool(try espeak()) { try await $0.clip(of: Self.long) }
    let clip = try await withPool(executable) { pool in
      async let clip = pool.clip(of: Self.long)
      // Seen at work and killed in one breath.
      #expect(
        await eventually {
          guard let speaker = speakers(executable).first else { return false }
          return kill(isZygote ? speaker.parent : speaker.id, SIGKILL) == 0
        })
      return try await clip
    }
    #expect(clip == expected)
    #expect(await eventually { RunningProcess.running(executable).isEmpty })
    withExtendedLifetime(folder) {}
  }

  @Test func anEngineThatDiedWhileIdleIsReplaced() async throws {
    let (folder, executable) = try folder()
    try await withPool(executable) { pool in
      let before = try await pool.clip(of: ["Hello."])
      let engine = try #require(zygotes(executable).first)
      kill(engine.id, SIGKILL)
      let after = try await pool.clip(of: ["Hello."])
      #expect(after == before)
      #expect(!RunningProcess.exists(engine.id))
    }
    withExtendedLifetime(folder) {}
  }

  @Test func enginesStartWhenThereIsWorkForThem() async throws {
    let (folder, executable) = try folder()
    try await withPool(executable, engines: 3) { pool in
      #expect(zygotes(executable).isEmpty)
      _ = try await pool.clip(of: ["One."])
      _ = try await pool.clip(of: ["Two."])
      #expect(zygotes(executable).count == 1)
      async let first = pool.clip(of: Self.long)
      async let second = pool.clip(of: Self.long)
      #expect(await eventually { zygotes(executable).count == 2 })
      _ = try await (first, second)
    }
    withExtendedLifetime(folder) {}
  }

  @Test func aClosedPoolLeavesNoProcessAndNoZombie() async throws {
    let (folder, executable) = try folder()
    let pool = try EnginePool(executable: executable, voice: .english(), engines: 2)
    async let first = pool.clip(of: ["One."])
    async let second = pool.clip(of: ["Two."])
    _ = try await (first, second)
    let engines = zygotes(executable)
    await pool.close()
    #expect(!engines.isEmpty)
    #expect(engines.allSatisfy { !RunningProcess.exists($0.id) })
    await #expect(throws: SynthesisError.closed) { try await pool.clip(of: ["Three."]) }
    await pool.close()
    withExtendedLifetime(folder) {}
  }

  @Test func aForgottenPoolTakesItsEnginesAlong() async throws {
    let (folder, executable) = try folder()
    do {
      let pool = try EnginePool(executable: executable, voice: .english(), engines: 1)
      _ = try await pool.clip(of: ["One."])
      #expect(zygotes(executable).count == 1)
    }
    #expect(await eventually { RunningProcess.running(executable).isEmpty })
    withExtendedLifetime(folder) {}
  }

  @Test func closingEndsRequestsUnderWay() async throws {
    let (folder, executable) = try folder()
    let pool = try EnginePool(executable: executable, voice: .english(), engines: 1)
    let running = Task { try await pool.clip(of: Self.longer) }
    let waiting = Task { try await pool.clip(of: Self.longer) }
    #expect(await eventually { !speakers(executable).isEmpty })
    await pool.close()
    await #expect(throws: SynthesisError.closed) { try await running.value }
    await #expect(throws: SynthesisError.closed) { try await waiting.value }
    #expect(await eventually { RunningProcess.running(executable).isEmpty })
    withExtendedLifetime(folder) {}
  }

  @Test(.timeLimit(.minutes(15))) func aCancelledTaskEndsAtOnceAndItsEngineToo() async throws {
    let engine = try ScriptedEngine(first: [.frame(ScriptedEngine.hello.frame), .sleep])
    try await withPool(engine.executable) { pool in
      let running = Task { try await pool.clip(of: ["Hello."]) }
      let waiting = Task { try await pool.clip(of: ["World."]) }
      #expect(await eventually { engine.starts == 1 })
      waiting.cancel()
      await #expect(throws: SynthesisError.cancelled) { try await waiting.value }
      running.cancel()
      await #expect(throws: SynthesisError.cancelled) { try await running.value }
      #expect(await eventually { RunningProcess.running(engine.executable).isEmpty })
      let late = Task { try await pool.clip(of: ["Late."]) }
      late.cancel()
      await #expect(throws: SynthesisError.cancelled) { try await late.value }
    }
  }

  @Test func theDeathOfTheProgramEndsTheEngineAndItsChild() async throws {
    let (folder, executable) = try folder()
    let input = "\(folder.path)/input"
    try #require(mkfifo(input, 0o600) == 0)
    // The shell plays the program. This test holds the input open and never reads the output, so that
    // engine and child would stay for ever.
    let script = "#!/bin/sh\n'\(executable)' < '\(input)' &\nwait\n"
    let program = try folder.write("program", Array(script.utf8), mode: 0o755)
    var shell = lector_process()
    try #require(lector_spawn(program, &shell) == 0)
    let descriptor = open(input, O_RDWR)
    let frames =
      VoiceSettings(voice: "en").frame.bytes + Request(id: 1, words: Self.longer).frame.bytes
    var sent = 0
    while sent < frames.count {
      sent += write(descriptor, Array(frames[sent...]), frames.count - sent)
    }
    #expect(await eventually { !speakers(executable).isEmpty })
    kill(shell.pid, SIGKILL)
    var status: Int32 = 0
    waitpid(shell.pid, &status, 0)
    #expect(
      await eventually {
        RunningProcess.running(executable).isEmpty
      })
    for descriptor in [descriptor, shell.input, shell.output, shell.errors] { close(descriptor) }
  }

  @Test func aSpeakingChildHasItsLimits() async throws {
    let (folder, executable) = try folder()
    try await withPool(executable) { pool in
      let speaking = Task { try await pool.clip(of: Self.longer) }
      #expect(await eventually { !speakers(executable).isEmpty })
      let child = try #require(speakers(executable).first)
      // The child sets them first of all, but may be met before.
      #expect(
        await eventually {
          let limits = String(decoding: Content.of("/proc/\(child.id)/limits"), as: UTF8.self)
            .split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
          return limits.contains { $0.hasPrefix("Max cpu time 30 31") }
            && limits.contains { $0.hasPrefix("Max core file size 0 0") }
            && limits.contains { $0.hasPrefix("Max address space 536870912 536870912") }
        })
      speaking.cancel()
    }
    withExtendedLifetime(folder) {}
  }
}
