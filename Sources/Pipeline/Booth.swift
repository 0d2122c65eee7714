internal import Core
internal import Mastering
internal import Synthesis
internal import Workspace

/// Where scripts are spoken, mastered and encoded, paragraph by paragraph on all cores; what was
/// said before comes out of the store. Several scripts may be under way at once.
struct Booth: Sendable {
  private let voice: Voice
  private let cast: Cast
  private let engineCount: Int
  private let gate: Gate
  private let store: SegmentStore?
  /// As all formats have them.
  let settings: MasteringSettings
  /// One per wanted format, the feed's first, as the voice of the whole is mastered.
  let masterings: [Mastering]

  /// Measures the voice where its file does not say how loud it is. Engines start when there is
  /// something to say.
  /// - Parameter followsEngineRate: whether files have the sample rate of this voice's engine,
  ///   whoever else speaks in them.
  init(
    _ voice: Voice, formats: [AudioFormat], settings wanted: MasteringSettings,
    followsEngineRate: Bool = false, engines count: Int, store: SegmentStore? = nil,
    locator: EngineLocator = EngineLocator()
  ) async throws {
    self.voice = voice
    engineCount = count
    // One in the engine, one in the encoder.
    gate = Gate(width: 2 * count)
    self.store = store
    var settings = wanted
    if followsEngineRate {
      let rate = try await Speaker.sampleRate(of: voice, store: store, locator: locator)
      settings = settings.following(engineRate: rate)
    }
    self.settings = settings
    cast = Cast { [settings] member in
      try await Speaker(
        member, formats: formats, settings: settings, engines: count, store: store,
        locator: locator)
    }
    masterings = try await cast.speaker(voice).masterings
  }

  /// Every utterance's segments, one per format, delivered in the script's order, each as soon as it
  /// and all before it are there. Scripts that were asked for earlier have precedence.
  func segments(
    for script: Script, deliver: (Int, [Segment]) throws -> Void
  ) async throws {
    let turn = gate.turn()
    // A long paragraph must not let the others wait: 16 segments are 4 MB of MP3.
    try await inOrder(script.utterances.count, width: 8 * engineCount) { index in
      let utterance = script.utterances[index]
      let voice = self.voice.speaker(of: utterance)
      let words = utterance.engineWords(for: voice)
      return try await cast.speaker(voice).segments(for: words) { work in
        try await gate.pass(turn, work)
      }
    } deliver: {
      try deliver($0, $1)
    }
  }

  /// How many segments came from the store, and how many were made.
  var counts: (found: Int, made: Int) {
    cast.atWork.compactMap { $0.shelf?.counts }.reduce((0, 0)) { ($0.0 + $1.found, $0.1 + $1.made) }
  }

  /// What a person may want to know of the store.
  var notes: [Diagnostic] { Shelf.notes(of: store, counts) }

  func close() async {
    for speaker in cast.atWork { await speaker.engines.close() }
    store?.settle()
  }
}
