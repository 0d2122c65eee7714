public import Core
public import EngineWire

/// Speaks with several engine processes at once: give it words, get sound.
///
/// Engines start when they are needed, die of any misbehaviour, and are replaced; a request that
/// loses its engine gets one more. The same words give the same clip, whatever else is asked and
/// however many engines there are, as far as the engine is a function of its text.
public final class EnginePool: Sendable {
  private let crew: Crew

  /// - Parameters:
  ///   - executable: path of the engine, from an `EngineLocator`.
  ///   - engines: how many processes at most; one per core is right for espeak-ng.
  ///   - timeout: for the engine's greeting and for an utterance; long utterances get a fifth of
  ///     the audio to expect, if that is more.
  public init(
    executable: String, voice: Voice, engines: Int, timeout: Duration = .seconds(60)
  ) throws(SynthesisError) {
    guard EngineLocator.isExecutable(executable) else {
      throw .engineNotFound(name: voice.engine, searched: [executable])
    }
    crew = Crew(
      Casting(executable: executable, voice: VoiceSettings(voice), timeout: timeout),
      size: max(1, engines))
  }

  /// Engines of a pool that is not closed end with it, but nobody waits for them.
  deinit { crew.close() }

  /// Engine, version, sample rate and fingerprint, with the voice of this pool; starts an engine if
  /// none runs (espeak-ng: 20 ms).
  public func hello() async throws(SynthesisError) -> Hello {
    try await ask([]).get().hello
  }

  /// The sound of one utterance.
  /// - Parameter words: the engine text of each spoken word with the punctuation that follows it
  ///   (`Utterance.engineWords`).
  /// - Returns: a clip with one mark per word, ascending.
  /// - Throws: `textRefused` or `engineFailed` with the text; `cancelled` as soon as the task is.
  public func clip(of words: [String]) async throws(SynthesisError) -> Clip {
    let portions = Portions(words)
    guard portions.ranges.count > 1 else { return try await ask(words).get().clip }
    let outcome: Result<[Clip], SynthesisError> = await withTaskGroup { group in
      for (index, range) in portions.ranges.enumerated() {
        group.addTask { (index, await self.ask(Array(words[range]))) }
      }
      var clips = [Clip?](repeating: nil, count: portions.ranges.count)
      for await (index, outcome) in group {
        do throws(SynthesisError) { clips[index] = try outcome.get().clip } catch {
          group.cancelAll()
          return .failure(error)
        }
      }
      return .success(clips.compactMap(\.self))
    }
    return portions.join(try outcome.get())
  }

  private func ask(_ words: [String]) async -> Job.Outcome {
    let job = Job(words: words)
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        if job.attach(continuation) { crew.enqueue(job) }
      }
    } onCancel: {
      job.cancel(.cancelled)
    }
  }

  /// Dismisses all engines and returns when none is left. Requests under way and later ones fail
  /// with `closed`.
  public func close() async {
    crew.close()
    await crew.waitForEnd()
  }
}
