internal import Core

/// A voice as `Voices/<name>.yaml` spells it: only what differs from the voice that it is `like`.
struct VoiceFile: Codable, Sendable {
  var like: String?
  var title: String?
  var language: String?
  var engine: String?
  var voice: String?
  var rate: Int?
  var pitch: Int?
  var wordGap: Int?
  var volume: Int?
  var gain: Double?
  var pauses: [String: Int]?
  var pausesBefore: [String: Int]?
  var lexicons: [String]?
  var phonemes: PhonemeAlphabet?
  var blocks: [String: Part]?
  var sections: [String: Part]?
  var equalizer: [Band]?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case like, title, language, engine, voice, rate, pitch
    case wordGap = "word_gap"
    case volume, gain, pauses
    case pausesBefore = "pauses_before"
    case lexicons, phonemes, blocks, sections, equalizer
  }

  /// Who speaks in a voice's place: another voice by name, or the same with changes.
  struct Part: Codable, Sendable {
    var voice: String?
    var changes: VoiceFile?
    /// Where it is written, for messages.
    var file = ""

    init(from decoder: any Decoder) throws {
      if let name = try? decoder.singleValueContainer().decode(String.self) {
        voice = name
      } else {
        changes = try VoiceFile(from: decoder)
      }
    }

    func encode(to encoder: any Encoder) throws {
      try voice?.encode(to: encoder)
      try changes?.encode(to: encoder)
    }
  }

  static let keys: StrictYAML.Keys = {
    let kinds = Block.Kind.allCases.map(\.rawValue)
    func each(_ schema: StrictYAML.Schema) -> StrictYAML.Schema {
      .mapping(Dictionary(uniqueKeysWithValues: kinds.map { ($0, schema) }))
    }
    var sound = StrictYAML.Keys()
    let sounding = [CodingKeys.engine, .voice, .phonemes, .rate, .pitch, .wordGap, .volume, .gain]
    for key in sounding { sound[key.stringValue] = .value }
    sound["equalizer"] = .list(Band.keys)
    var keys = sound
    for key in [CodingKeys.like, .title, .language, .lexicons] { keys[key.stringValue] = .value }
    for key in [CodingKeys.pauses, .pausesBefore] { keys[key.stringValue] = each(.value) }
    keys["blocks"] = each(.valueOr(sound))
    keys["sections"] = .names(.valueOr(sound))
    return keys
  }()

  /// Numbers and their ranges. Above 449 words a minute espeak-ng switches to time stretching, which
  /// costs seven times as much; above volume 130 it clips.
  func outOfRange() -> (path: [String], reason: String)? {
    let numbers: [(CodingKeys, Int?, ClosedRange<Int>)] = [
      (.rate, rate, 80...449), (.pitch, pitch, 0...99), (.wordGap, wordGap, 0...100),
      (.volume, volume, 1...130),
    ]
    for case (let key, let value?, let range) in numbers where !range.contains(value) {
      return ([key.stringValue], Self.reason(key.stringValue, value, range))
    }
    if let gain, !(-40...40).contains(gain) {
      return (["gain"], "gain is \(gain) dB, not -40 to 40")
    }
    if let fault = equalizerOutOfRange() { return fault }
    for (key, pauses) in [(CodingKeys.pauses, pauses), (.pausesBefore, pausesBefore)] {
      for (kind, pause) in pauses ?? [:] where !(0...10_000).contains(pause) {
        let name = key.stringValue
        return ([name, kind], Self.reason("\(name).\(kind)", pause, 0...10_000))
      }
    }
    for (list, parts) in [("blocks", blocks), ("sections", sections)] {
      for (name, part) in parts ?? [:] {
        if let fault = part.changes?.outOfRange() {
          return ([list, name] + fault.path, "\(list).\(name): \(fault.reason)")
        }
      }
    }
    return nil
  }

  private static func reason(_ key: String, _ value: Int, _ range: ClosedRange<Int>) -> String {
    "\(key) is \(value), not \(range.lowerBound) to \(range.upperBound)"
  }

  /// This file's words, and the base's where it says nothing.
  func over(_ base: VoiceFile) -> VoiceFile {
    var merged = self
    merged.title = title ?? base.title
    merged.language = language ?? base.language
    merged.engine = engine ?? base.engine
    // Another engine knows neither the voices nor the alphabet of the base's, and has another tone.
    let isSameEngine = merged.engine == base.engine
    merged.voice = voice ?? (isSameEngine ? base.voice : Voice.enginesChoice)
    merged.rate = rate ?? base.rate
    merged.pitch = pitch ?? base.pitch
    merged.wordGap = wordGap ?? base.wordGap
    merged.volume = volume ?? base.volume
    merged.equalizer = equalizer ?? (isSameEngine ? base.equalizer : nil)
    merged.pauses = Self.merging(base.pauses, pauses)
    merged.pausesBefore = Self.merging(base.pausesBefore, pausesBefore)
    merged.lexicons = lexicons ?? base.lexicons
    merged.phonemes = phonemes ?? (isSameEngine ? base.phonemes : nil)
    merged.blocks = Self.merging(base.blocks, blocks)
    merged.sections = Self.merging(base.sections, sections)
    // How loud the base is says nothing of a voice that sounds otherwise; that one is measured.
    if gain == nil, merged.soundsLike(base) { merged.gain = base.gain }
    return merged
  }

  private func soundsLike(_ other: VoiceFile) -> Bool {
    engine == other.engine && voice == other.voice && rate == other.rate && pitch == other.pitch
      && wordGap == other.wordGap && volume == other.volume && equalizer == other.equalizer
  }

  private static func merging<Value>(
    _ base: [String: Value]?, _ own: [String: Value]?
  ) -> [String: Value]? {
    guard let base else { return own }
    return base.merging(own ?? [:]) { $1 }
  }
}
