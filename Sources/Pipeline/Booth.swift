internal import Core
internal import Mastering
internal import Synthesis

/// Where scripts are spoken, mastered and encoded, paragraph by paragraph on all cores.
struct Booth: Sendable {
  private let engines: EnginePool
  private let engineCount: Int
  /// One per wanted format, the feed's first.
  let masterings: [Mastering]

  /// Starts the engines; measures the voice where its file does not say how loud it is.
  init(
    _ voice: Voice, formats: [AudioFormat], settings: MasteringSettings, engines count: Int
  ) async throws {
    let executable = try EngineLocator().executable(for: voice.engine)
    engineCount = count
    engines = try EnginePool(executable: executable, voice: voice, engines: count)
    var masterings: [Mastering] = []
    for format in formats {
      let gain = try await Self.gain(of: voice, format, settings, engines)
      masterings.append(try Mastering(settings: settings, format: format, gain: gain))
    }
    self.masterings = masterings
  }

  /// The voice's own gain holds for the default target; Opus has a lower ceiling, so another gain.
  private static func gain(
    of voice: Voice, _ format: AudioFormat, _ settings: MasteringSettings, _ engines: EnginePool
  ) async throws -> Double {
    let standard = MasteringSettings()
    if let gain = voice.gain, settings.loudness == standard.loudness,
      settings.ceiling(for: format) == standard.ceiling(for: .mp3)
    {
      return gain
    }
    return try Mastering.gain(
      for: try await Calibration.clips(of: voice, engines), settings: settings, format: format)
  }

  /// Every utterance's segments, one per format, delivered in the script's order.
  func segments(
    for script: Script, deliver: (Int, [Segment]) throws -> Void
  ) async throws {
    // Twice as many as engines: one in the engine, one in the encoder.
    try await inOrder(script.utterances.count, width: 2 * engineCount) { index in
      try await segments(for: script.utterances[index])
    } deliver: {
      try deliver($0, $1)
    }
  }

  private func segments(for utterance: Utterance) async throws -> [Segment] {
    let clip = try await engines.clip(of: utterance.engineWords)
    return try masterings.map { try $0.segment(from: clip) }
  }

  func close() async { await engines.close() }
}
