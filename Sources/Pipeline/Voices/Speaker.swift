internal import Core
internal import Mastering
internal import Synthesis
internal import Workspace

/// One voice at work: its engines, how loud it is mastered, and what it has said before.
struct Speaker: Sendable {
  let engines: EnginePool
  let shelf: Shelf?
  /// One per wanted format, the feed's first.
  let masterings: [Mastering]

  /// Measures the voice where its file does not say how loud it is.
  init(
    _ voice: Voice, formats: [AudioFormat], settings: MasteringSettings, engines count: Int,
    store: SegmentStore?, locator: EngineLocator
  ) async throws {
    let executable = try locator.executable(for: voice.engine)
    engines = try EnginePool(executable: executable, voice: voice, engines: count)
    if let store {
      let fingerprint = try await Fingerprint.current(
        of: voice, executable: executable, engines, store)
      shelf = Shelf(store: store, keys: SegmentKeys(fingerprint: fingerprint.text, voice: voice))
    } else {
      shelf = nil
    }
    var masterings: [Mastering] = []
    for format in formats {
      let gain = try await Calibration.gain(of: voice, format, settings, engines, shelf)
      masterings.append(
        try Mastering(
          settings: settings, format: format, gain: gain, equalizer: voice.equalizer))
    }
    self.masterings = masterings
  }

  /// Hertz of what a voice's engine says: as it was kept, or as the engine greets.
  static func sampleRate(
    of voice: Voice, store: SegmentStore?, locator: EngineLocator
  ) async throws -> Int {
    let executable = try locator.executable(for: voice.engine)
    let engines = try EnginePool(executable: executable, voice: voice, engines: 1)
    let rate =
      if let store {
        try await Fingerprint.current(of: voice, executable: executable, engines, store).sampleRate
      } else {
        try await engines.hello().sampleRate
      }
    await engines.close()
    return rate
  }

  /// - Parameters:
  ///   - words: an utterance's, for the engine.
  ///   - turn: does what it is given when it is its turn; what was said before needs none.
  func segments(
    for words: [String], turn: (() async throws -> [Segment]) async throws -> [Segment]
  ) async throws -> [Segment] {
    let known = masterings.map { shelf?.segment(words, $0) }
    if !known.contains(nil) { return known.compactMap(\.self) }
    return try await turn {
      let clip = try await engines.clip(of: words)
      return try zip(masterings, known).map { mastering, known in
        if let known { return known }
        let segment = try mastering.segment(from: clip)
        shelf?.keep(segment, words, mastering)
        return segment
      }
    }
  }
}
