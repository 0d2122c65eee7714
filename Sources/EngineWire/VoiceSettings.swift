/// How to speak: the first frame an engine gets. An engine ignores keys it does not know and takes
/// its own default for keys that are missing.
public struct VoiceSettings: Hashable, Sendable {
  /// The engine's own name for the voice.
  public var voice: String
  /// BCP 47.
  public var language: String?
  /// Words per minute.
  public var rate: Int?
  /// 0–99, 50 is neutral.
  public var pitch: Int?
  /// 0–99, how far the pitch moves; 50 is neutral.
  public var range: Int?
  /// Silence between words in units of 10 ms.
  public var wordGap: Int?
  /// 0–200, 100 is neutral.
  public var volume: Int?

  public init(
    voice: String, language: String? = nil, rate: Int? = nil, pitch: Int? = nil,
    range: Int? = nil, wordGap: Int? = nil, volume: Int? = nil
  ) {
    self.voice = voice
    self.language = language
    self.rate = rate
    self.pitch = pitch
    self.range = range
    self.wordGap = wordGap
    self.volume = volume
  }

  public var frame: Frame {
    var lines = KeyedLines()
    lines.set("wire", String(Hello.wire))
    lines.set("voice", voice)
    if let language { lines.set("language", language) }
    let numbers = [
      ("rate", rate), ("pitch", pitch), ("range", range), ("word-gap", wordGap),
      ("volume", volume),
    ]
    for case (let key, let value?) in numbers { lines.set(key, String(value)) }
    return Frame(.voice, lines.payload)
  }

  public init(_ frame: Frame) throws(WireError) {
    let lines = try KeyedLines(frame)
    guard let voice = lines["voice"] else { throw .missingKey("voice", in: frame.kind) }
    self.init(
      voice: voice, language: lines["language"], rate: try lines.number("rate"),
      pitch: try lines.number("pitch"), range: try lines.number("range"),
      wordGap: try lines.number("word-gap"), volume: try lines.number("volume"))
  }
}
