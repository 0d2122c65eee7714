import CSpawn
import Core
import EngineWire
import Glibc
import Synthesis
import Testing

@Suite struct LifetimeTests {
  /// Takes the engine most of a second, so that it can be met at work.
  private static let long = [String(repeating: "lorem", count: 15_000)]

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
      #expect(await eventually { !speakers(executable).isEmpty })
      let victim = isZygote ? zygotes(executable).first : speakers(executable).first
      kill(try #require(victim).id, SIGKILL)
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
    let running = Task { try await pool.clip(of: Self.long) }
    let waiting = Task { try await pool.clip(of: Self.long) }
    #expect(await eventually { !speakers(executable).isEmpty })
    await pool.close()
    await #expect(throws: SynthesisError.closed) { try await running.value }
    await #expect(throws: SynthesisError.closed) { try await waiting.value }
    #expect(await eventually { RunningProcess.running(executable).isEmpty })
    withExtendedLifetime(folder) {}
  }

  @Test func aCancelledTaskEndsAtOnceAndItsEngineToo() async throws {
    let engine = try ScriptedEngine(first: [.frame(ScriptedEngine.hello.frame), .sleep])
    try await withPool(engine.executable) { pool in
      let running = Task { try await pool.clip(of: ["Hello."]) }
      let waiting = Task { try await pool.clip(of: ["World."]) }
      #expect(await eventually { engine.starts == 1 })
      let time = await ContinuousClock().measure {
        waiting.cancel()
        await #expect(throws: SynthesisError.cancelled) { try await waiting.value }
        running.cancel()
        await #expect(throws: SynthesisError.cancelled) { try await running.value }
      }
      #expect(time < .seconds(1))
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
    // The shell plays the program. This test holds the input open, so that it is not the end of the
    // input that ends the engine.
    let script = "#!/bin/sh\n'\(executable)' < '\(input)' > /dev/null &\nwait\n"
    let program = try folder.write("program", Array(script.utf8), mode: 0o755)
    var shell = lector_process()
    try #require(lector_spawn(program, &shell) == 0)
    let descriptor = open(input, O_RDWR)
    let frames =
      VoiceSettings(voice: "en").frame.bytes + Request(id: 1, words: Self.long).frame.bytes
    var sent = 0
    while sent < frames.count {
      sent += write(descriptor, Array(frames[sent...]), frames.count - sent)
    }
    #expect(await eventually { !speakers(executable).isEmpty })
    kill(shell.pid, SIGKILL)
    var status: Int32 = 0
    waitpid(shell.pid, &status, 0)
    #expect(
      await eventually(within: .milliseconds(500)) {
        RunningProcess.running(executable).isEmpty
      })
    for descriptor in [descriptor, shell.input, shell.output, shell.errors] { close(descriptor) }
  }

  @Test func anEngineWhoseInputEndsLeaves() async throws {
    let (folder, executable) = try folder()
    var engine = lector_process()
    try #require(lector_spawn(executable, &engine) == 0)
    close(engine.input)
    var status: Int32 = -1
    waitpid(engine.pid, &status, 0)
    #expect(status == 0)
    close(engine.output)
    close(engine.errors)
    withExtendedLifetime(folder) {}
  }
}
