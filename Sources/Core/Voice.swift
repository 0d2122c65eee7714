/// How the paper sounds: data in `Voices/<name>.yaml`.
public struct Voice: Codable, Hashable, Sendable {
  public var name: String
  /// For people: "English news, calm".
  public var title: String
  /// BCP 47.
  public var language: String
  /// Which `lector-engine-<engine>` speaks it.
  public var engine: String
  /// The engine's own name for the voice: "en", "en-us+f3"; or `enginesChoice`.
  public var engineVoice: String
  /// The voice that an engine takes where nobody chose one: `engine: neural` is enough in a file.
  public static let enginesChoice = "default"
  /// Words per minute.
  public var rate: Int
  /// 0–99; 50 is the engine's default.
  public var pitch: Int
  /// Extra silence between words in units of 10 ms.
  public var wordGap: Int
  /// 0–200; above 100 espeak-ng clips.
  public var volume: Int
  /// Decibels that bring this voice to the loudness target; nil: calibrate before use.
  public var gain: Double?
  /// Filters that correct its tone; before the gain.
  public var equalizer: [EqualizerBand]
  /// Milliseconds of silence after a block of each kind.
  public var pauses: [Block.Kind: Int]
  /// The least silence before a block of each kind, in milliseconds.
  public var pausesBefore: [Block.Kind: Int]
  /// Names of files in `Voices/Lexicons/`, later ones win.
  public var lexicons: [String]
  /// How the engine writes phonemes.
  public var phonemes: PhonemeAlphabet
  /// Who says the blocks of a kind in this voice's place: a quotation in a second voice.
  public var blocks: [Block.Kind: Voice]
  /// Who reads the articles of a section in this voice's place, by the section's name in lower case.
  public var sections: [String: Voice]

  public init(
    name: String, title: String, language: String, engine: String, engineVoice: String, rate: Int,
    pitch: Int, wordGap: Int, volume: Int, gain: Double?, pauses: [Block.Kind: Int],
    lexicons: [String], phonemes: PhonemeAlphabet = .espeak, blocks: [Block.Kind: Voice] = [:],
    sections: [String: Voice] = [:], equalizer: [EqualizerBand] = [],
    pausesBefore: [Block.Kind: Int] = [:]
  ) {
    self.name = name
    self.title = title
    self.language = language
    self.engine = engine
    self.engineVoice = engineVoice
    self.rate = rate
    self.pitch = pitch
    self.wordGap = wordGap
    self.volume = volume
    self.gain = gain
    self.equalizer = equalizer
    self.pauses = pauses
    self.pausesBefore = pausesBefore
    self.lexicons = lexicons
    self.phonemes = phonemes
    self.blocks = blocks
    self.sections = sections
  }

  /// Who reads the articles of a section.
  public func reader(of section: String?) -> Voice {
    section.flatMap { sections[$0.lowercased()] } ?? self
  }

  /// Who says the blocks of a kind.
  public func speaker(of kind: Block.Kind) -> Voice { blocks[kind] ?? self }

  /// Everybody who speaks in this voice's articles, the voice itself first.
  public var cast: [Voice] {
    var cast = [self]
    let parts = sections.sorted { $0.key < $1.key }.flatMap { $0.value.cast }
    for voice in blocks.sorted(by: { $0.key.rawValue < $1.key.rawValue }).map(\.value) + parts
    where !cast.contains(where: { $0.name == voice.name }) {
      cast.append(voice)
    }
    return cast
  }

  /// Who says an utterance.
  public func speaker(of utterance: Utterance) -> Voice {
    guard let name = utterance.voice, name != self.name else { return self }
    return cast.first { $0.name == name } ?? self
  }

  /// "en" of "en-GB".
  public var primaryLanguage: String { String(language.lowercased().prefix { $0 != "-" }) }

  /// Milliseconds of silence after a block.
  /// - Parameter next: what follows it; nil at the end, or where that is not known.
  public func pause(after kind: Block.Kind, before next: Block.Kind? = nil) -> Int {
    max(pauses[kind] ?? pauses[.paragraph] ?? 600, next.flatMap { pausesBefore[$0] } ?? 0)
  }
}
