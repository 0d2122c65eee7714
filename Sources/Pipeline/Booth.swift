internal import Core
internal import Mastering
internal import Synthesis
internal import Workspace

/// Where scripts are spoken, mastered and encoded, paragraph by paragraph on all cores; what was
/// said before comes out of the store. Several scripts may be under way at once.
struct Booth: Sendable {
  private let engines: EnginePool
  private let engineCount: Int
  private let gate: Gate
  private let shelf: Shelf?
  /// One per wanted format, the feed's first.
  let masterings: [Mastering]

  /// Measures the voice where its file does not say how loud it is. Engines start when there is
  /// something to say.
  init(
    _ voice: Voice, formats: [AudioFormat], settings: MasteringSettings, engines count: Int,
    store: SegmentStore? = nil, locator: EngineLocator = EngineLocator()
  ) async throws {
    let executable = try locator.executable(for: voice.engine)
    engineCount = count
    // One in the engine, one in the encoder.
    gate = Gate(width: 2 * count)
    engines = try EnginePool(executable: executable, voice: voice, engines: count)
    if let store {
      let fingerprint = try await Fingerprint.current(
        of: voice, executable: executable, engines, store)
      shelf = Shelf(store: store, keys: SegmentKeys(fingerprint: fingerprint, voice: voice))
    } else {
      shelf = nil
    }
    var masterings: [Mastering] = []
    for format in formats {
      let gain = try await Calibration.gain(of: voice, format, settings, engines, shelf)
      masterings.append(try Mastering(settings: settings, format: format, gain: gain))
    }
    self.masterings = masterings
  }

  /// Every utterance's segments, one per format, delivered in the script's order, each as soon as it
  /// and all before it are there. Scripts that were asked for earlier have precedence.
  func segments(
    for script: Script, deliver: (Int, [Segment]) throws -> Void
  ) async throws {
    let turn = gate.turn()
    // A long paragraph must not let the others wait: 16 segments are 4 MB of MP3.
    try await inOrder(script.utterances.count, width: 8 * engineCount) { index in
      try await segments(for: script.utterances[index].engineWords, turn)
    } deliver: {
      try deliver($0, $1)
    }
  }

  private func segments(for words: [String], _ turn: Int) async throws -> [Segment] {
    let known = masterings.map { shelf?.segment(words, $0) }
    if !known.contains(nil) { return known.compactMap(\.self) }
    return try await gate.pass(turn) {
      let clip = try await engines.clip(of: words)
      return try zip(masterings, known).map { mastering, known in
        if let known { return known }
        let segment = try mastering.segment(from: clip)
        shelf?.keep(segment, words, mastering)
        return segment
      }
    }
  }

  /// How many segments came from the store, and how many were made.
  var counts: (found: Int, made: Int) { shelf?.counts ?? (0, 0) }

  /// What a person may want to know of the store.
  var notes: [Diagnostic] { shelf?.notes ?? [] }

  func close() async {
    await engines.close()
    shelf?.store.settle()
  }
}
