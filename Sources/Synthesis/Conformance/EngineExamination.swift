public import Core
internal import EngineWire

/// Does an engine keep what docs/EngineWire.md asks of it? Talks to the executable as the program
/// does, but mends nothing, retries nothing, and looks at what every frame says.
public struct EngineExamination: Sendable {
  let executable: String
  let settings: VoiceSettings
  /// For a greeting and for an utterance of ordinary length.
  let limit: Duration

  /// One promise of the wire, kept or broken.
  public struct Finding: Codable, Hashable, Sendable {
    /// The promise: "same words, same bytes".
    public var promise: String
    /// What was measured; nil where the promise is broken.
    public var measured: String?
    /// How it is broken; nil where it is kept.
    public var problem: String?
  }

  public init(executable: String, voice: Voice, limit: Duration = .seconds(60)) {
    self.executable = executable
    self.settings = VoiceSettings(voice)
    self.limit = limit
  }

  /// Makes the checks, one after the other; for all of them the engine is started two dozen times.
  /// - Parameters:
  ///   - wanted: which promises to look at.
  ///   - report: called from another thread, as soon as there is something to tell.
  public func findings(
    where wanted: (String) -> Bool = { _ in true },
    report: @escaping @Sendable (Finding) -> Void = { _ in }
  ) async -> [Finding] {
    let checks = Self.checks.filter { wanted($0.promise) }
    // The engine dies with the thread that starts it, so it must be one that lasts.
    return await onThread {
      checks.map { promise, check in
        var finding = Finding(promise: promise)
        do throws(Breach) { finding.measured = try check(self) } catch {
          finding.problem = error.reason
        }
        report(finding)
        return finding
      }
    }
  }

  typealias Check = @Sendable (EngineExamination) throws(Breach) -> String

  /// In the order in which a broken one explains the next.
  private static let checks: [(promise: String, check: Check)] = [
    ("says who it is", greeting),
    ("refuses a voice that it does not have", unknownVoice),
    ("marks the words", marks),
    ("is silent at the ends and nowhere clips", sound),
    ("same words, same bytes, in any order", order),
    ("any text is said or refused", hostileText),
    ("answers in time", speed),
    ("the end of its input ends it", endOfInput),
    ("the death of the program ends it, at work too", deathOfTheProgram),
    ("what is no frame ends it", garbage),
  ]
}

/// A promise that is broken.
struct Breach: Error {
  var reason: String
}

extension VoiceSettings {
  /// What an engine is told of a voice.
  init(_ voice: Voice) {
    self.init(
      voice: voice.engineVoice, language: voice.language, rate: voice.rate, pitch: voice.pitch,
      wordGap: voice.wordGap, volume: voice.volume)
  }
}
