public import Core
internal import FoundationEssentials

/// `script.json`: how every written byte became spoken words, and by which rule. The same names as
/// `Script`'s own coding, so it decodes as one; a token on a line, so that people can read it.
public enum Trace {
  public static func json(_ script: Script) -> [UInt8] {
    JSON.object([
      ("article", .string(script.article)), ("language", .string(script.language)),
      ("utterances", .list(script.utterances.count) { value(script.utterances[$0]) }),
    ]).bytes
  }

  /// What `Episode.script` holds.
  public static func digest(of script: Script) -> String { Digest.sha256(of: json(script)).hex }

  /// - Returns: nil for what is no `script.json`.
  public static func script(_ json: [UInt8]) -> Script? {
    try? JSONDecoder().decode(Script.self, from: Data(json))
  }

  /// Kinds and written texts alone, which are read in a fraction of the time.
  /// - Returns: nil for what is no `script.json`.
  static func texts(_ json: [UInt8]) -> [WrittenBlock]? {
    struct Texts: Decodable { var utterances: [WrittenBlock] }
    return (try? JSONDecoder().decode(Texts.self, from: Data(json)))?.utterances
  }

  struct WrittenBlock: Decodable {
    var kind: Block.Kind
    var text: String
  }

  private static func value(_ utterance: Utterance) -> JSON {
    var members: [(StaticString, JSON)] = [
      ("kind", .string(utterance.kind.rawValue)), ("text", .string(utterance.text)),
      ("sentenceEnds", .row(.array(utterance.sentenceEnds.map { .integer($0) }))),
      ("pauseAfter", .integer(utterance.pauseAfter)),
    ]
    if let voice = utterance.voice { members.append(("voice", .string(voice))) }
    members.append(("tokens", .list(utterance.tokens.count) { .row(value(utterance.tokens[$0])) }))
    return .object(members)
  }

  private static func value(_ token: Token) -> JSON {
    var members: [(StaticString, JSON)] = [
      ("source", .array([.integer(token.source.lower), .integer(token.source.upper)])),
      ("kind", .string(token.kind)), ("rule", .string(token.rule)),
    ]
    if let margin = token.margin { members.append(("margin", .integer(margin))) }
    members.append(("words", .array(token.words.map(value))))
    members.append(("punctuation", .string(token.punctuation)))
    return .object(members)
  }

  private static func value(_ word: Word) -> JSON {
    .object([("said", .string(word.said)), ("engine", .string(word.engine))])
  }
}
