internal import Core

/// A voice as `Voices/<name>.yaml` spells it.
struct VoiceFile: Codable {
  var title: String
  var language: String
  var engine: String
  var voice: String
  var rate: Int
  var pitch: Int
  var wordGap: Int
  var volume: Int?
  var gain: Double?
  var pauses: [String: Int]
  var lexicons: [String]?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case title, language, engine, voice, rate, pitch
    case wordGap = "word_gap"
    case volume, gain, pauses, lexicons
  }

  static let keys: StrictYAML.Keys = {
    var keys = StrictYAML.Keys()
    for key in CodingKeys.allCases { keys[key.stringValue] = .value }
    let kinds = Block.Kind.allCases.map { ($0.rawValue, StrictYAML.Schema.value) }
    keys["pauses"] = .mapping(Dictionary(uniqueKeysWithValues: kinds))
    return keys
  }()
}

extension Voice {
  /// - Parameter file: for messages.
  init(named name: String, yaml: String, file: String) throws(SettingsError) {
    let written = try StrictYAML.decode(
      VoiceFile.self, from: yaml, file: file, keys: VoiceFile.keys)
    func require(_ value: Int, _ range: ClosedRange<Int>, _ key: String) throws(SettingsError) {
      if !range.contains(value) {
        throw .invalid(
          file: file, line: nil,
          reason: "\(key) is \(value), not \(range.lowerBound) to \(range.upperBound)")
      }
    }
    // Above 450 words a minute espeak-ng switches to time stretching: 7× the cost.
    try require(written.rate, 80...449, "rate")
    try require(written.pitch, 0...99, "pitch")
    try require(written.wordGap, 0...100, "word_gap")
    try require(written.volume ?? 100, 1...130, "volume")
    var pauses: [Block.Kind: Int] = [:]
    for (kind, pause) in written.pauses {
      try require(pause, 0...10_000, "pauses.\(kind)")
      if let kind = Block.Kind(rawValue: kind) { pauses[kind] = pause }
    }
    self.init(
      name: name, title: written.title, language: written.language, engine: written.engine,
      engineVoice: written.voice, rate: written.rate, pitch: written.pitch,
      wordGap: written.wordGap, volume: written.volume ?? 100, gain: written.gain, pauses: pauses,
      lexicons: written.lexicons ?? [])
  }
}
