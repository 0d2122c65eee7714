/// Who speaks: the engine's answer to the voice it was given.
public struct Hello: Hashable, Sendable {
  /// The version of the wire that this module speaks.
  public static let wire = 1

  /// Telephone to studio; anything else is a mistake, and 0 would divide.
  private static let sampleRates = 8_000...192_000

  /// The version of the wire that the engine speaks; the rest is empty if it is not ours.
  public var wire: Int
  public var engine: String
  public var version: String
  /// Hertz; the rate of every `audio` frame.
  public var sampleRate: Int
  /// Changes whenever the same voice and text could sound different: library version, model, voice
  /// data. Part of every cache key.
  public var fingerprint: String
  /// Absolute paths of what the fingerprint depends on, the executable itself left out; a folder
  /// stands for the files in it. As long as none of them changes, the program need not ask again.
  public var sources: [String]

  public init(
    wire: Int = Hello.wire, engine: String, version: String, sampleRate: Int, fingerprint: String,
    sources: [String] = []
  ) {
    self.wire = wire
    self.engine = engine
    self.version = version
    self.sampleRate = sampleRate
    self.fingerprint = fingerprint
    self.sources = sources
  }

  public var frame: Frame {
    var lines = KeyedLines()
    lines.set("wire", String(wire))
    lines.set("engine", engine)
    lines.set("version", version)
    lines.set("sample-rate", String(sampleRate))
    lines.set("fingerprint", fingerprint)
    for source in sources { lines.set("source", source) }
    return Frame(.hello, lines.payload)
  }

  public init(_ frame: Frame) throws(WireError) {
    let lines = try KeyedLines(frame)
    guard let wire = try lines.number("wire") else { throw .missingKey("wire", in: frame.kind) }
    guard wire == Hello.wire else {
      // What the other keys mean there is not known here.
      self.init(wire: wire, engine: "", version: "", sampleRate: 0, fingerprint: "")
      return
    }
    guard let engine = lines["engine"] else { throw .missingKey("engine", in: frame.kind) }
    guard let sampleRate = try lines.number("sample-rate") else {
      throw .missingKey("sample-rate", in: frame.kind)
    }
    guard Hello.sampleRates.contains(sampleRate) else {
      throw .outOfRange(key: "sample-rate", value: sampleRate)
    }
    let version = lines["version"] ?? ""
    self.init(
      wire: wire, engine: engine, version: version, sampleRate: sampleRate,
      fingerprint: lines["fingerprint"] ?? "\(engine)-\(version)",
      sources: lines.all("source"))
  }
}
