/// How the paper sounds: data in `Voices/<name>.yaml`.
public struct Voice: Codable, Hashable, Sendable {
  public var name: String
  /// For people: "English news, calm".
  public var title: String
  /// BCP 47.
  public var language: String
  /// Which `lector-engine-<engine>` speaks it.
  public var engine: String
  /// The engine's own name for the voice: "en", "en-us+f3".
  public var engineVoice: String
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
  /// Milliseconds of silence after a block of each kind.
  public var pauses: [Block.Kind: Int]
  /// Names of files in `Voices/Lexicons/`, later ones win.
  public var lexicons: [String]

  public init(
    name: String, title: String, language: String, engine: String, engineVoice: String, rate: Int,
    pitch: Int, wordGap: Int, volume: Int, gain: Double?, pauses: [Block.Kind: Int],
    lexicons: [String]
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
    self.pauses = pauses
    self.lexicons = lexicons
  }

  public func pause(after kind: Block.Kind) -> Int { pauses[kind] ?? pauses[.paragraph] ?? 600 }
}
