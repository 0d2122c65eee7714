public import Core
internal import Mastering
internal import Synthesis
internal import Workspace

/// The reference text that a voice is measured on: a minute of ordinary news prose, so that the
/// loudness is a paragraph's and not a test tone's.
///
/// Loudness hardly depends on the words (0.18 LU over paragraphs), and every espeak-ng voice reads
/// Latin letters, so one text serves all languages.
public enum Calibration {
  /// The gain that brings a voice to Lector's default loudness: what `gain:` in its file should be.
  /// - Returns: decibels, to a hundredth.
  /// - Throws: `Failure`.
  public static func gain(of voice: Voice) async throws -> Double {
    do {
      let engines = try EnginePool(
        executable: try EngineLocator().executable(for: voice.engine), voice: voice, engines: 1)
      let gain = try Mastering.gain(
        for: try await clips(of: voice, engines), through: voice.equalizer, format: .mp3)
      await engines.close()
      return gain
    } catch { throw Failure(error) }
  }

  /// The gain for the wanted loudness: the voice file's own where it holds, else what was measured
  /// before, else measured now.
  ///
  /// The file's gain is MP3's at the default target; Opus has a lower ceiling, so another gain.
  static func gain(
    of voice: Voice, _ format: AudioFormat, _ settings: MasteringSettings, _ engines: EnginePool,
    _ shelf: Shelf?
  ) async throws -> Double {
    let standard = MasteringSettings()
    if let gain = voice.gain, settings.loudness == standard.loudness,
      settings.ceiling(for: format) == standard.ceiling(for: .mp3)
    {
      return gain
    }
    let key = shelf?.keys.gain(sentences, settings, format)
    if let shelf, let key, let known = shelf.store.bytes(for: key),
      let gain = Double(String(decoding: known, as: UTF8.self)), gain.isFinite
    {
      return gain
    }
    let gain = try Mastering.gain(
      for: try await clips(of: voice, engines), through: voice.equalizer, settings: settings,
      format: format)
    if let shelf, let key { shelf.store.keep(Array("\(gain)".utf8), for: key) }
    return gain
  }

  private static func clips(of voice: Voice, _ engines: EnginePool) async throws -> [Clip] {
    var clips: [Clip] = []
    for sentence in sentences {
      clips.append(try await engines.clip(of: sentence.split(separator: " ").map(String.init)))
    }
    return clips
  }

  private static let sentences = [
    """
    The council met on Tuesday to decide whether the old bridge should be repaired or replaced, and \
    after four hours of argument it chose to do neither until the spring.
    """,
    """
    Engineers had warned that the southern pier was moving, a little more every winter, and that \
    nobody could promise what the next flood would do to it.
    """,
    """
    Shopkeepers on both banks said that they could not afford another year of closed lanes; the \
    mayor answered that she could not afford a bridge that falls into the river.
    """,
    """
    A retired ferryman offered to bring back his boat. The offer was recorded in the minutes, and \
    the meeting moved on to the question of parking.
    """,
    """
    Outside, the water had already reached the lower steps, where children were throwing branches \
    into the current and counting how long each took to pass beneath the arches.
    """,
    """
    The government has promised half of the money. The other half, according to a report published \
    this week, would have to come from tolls, which the town has refused for eighty years.
    """,
  ]
}
