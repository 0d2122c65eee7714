public import Core
public import Synthesis

public typealias EngineFinding = EngineExamination.Finding

/// The conformance test of the engine that speaks a voice.
public enum EngineCheck {
  /// - Parameter report: gets each finding as soon as it is made, on another thread.
  /// - Throws: `Failure` when there is no such engine.
  public static func findings(
    of voice: Voice, report: @escaping @Sendable (EngineFinding) -> Void
  ) async throws -> [EngineFinding] {
    let executable: String
    do { executable = try EngineLocator().executable(for: voice.engine) } catch {
      throw Failure(error)
    }
    return await EngineExamination(executable: executable, voice: voice).findings(report: report)
  }
}
