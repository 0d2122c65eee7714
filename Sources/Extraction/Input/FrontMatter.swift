internal import Core
internal import Yams

/// The YAML between two lines of "---" at the top of a Markdown file.
struct FrontMatter {
  var fields = JSONValue.object([:])
  /// What follows it.
  var body: String
  private(set) var isPresent = false

  init(_ text: [UInt8], _ source: Source) throws(ExtractionError) {
    let whole = String(decoding: text, as: UTF8.self)
    let lines = whole.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    body = whole
    guard lines.first?.trimmed == "---" else { return }
    guard let close = lines.dropFirst().firstIndex(where: { ["---", "..."].contains($0.trimmed) })
    else {
      // A thematic break at the top of a file without front matter.
      if !lines.dropFirst().prefix(3).contains(where: { $0.contains(":") }) { return }
      throw .badFrontMatter(source.name, line: 1, problem: "no second line of \"---\"")
    }
    let yaml = lines[1..<close].joined(separator: "\n")
    do {
      if let node = try Yams.compose(yaml: yaml), !yaml.trimmed.isEmpty {
        guard case .mapping = node else {
          throw ExtractionError.badFrontMatter(
            source.name, line: 2, problem: "names and values are expected")
        }
        fields = Self.value(node)
      }
    } catch let error as ExtractionError {
      throw error
    } catch {
      let (line, problem) = Self.facts(of: error)
      throw .badFrontMatter(source.name, line: line + 1, problem: problem)
    }
    isPresent = true
    body = lines[(close + 1)...].joined(separator: "\n")
  }

  private static func value(_ node: Node) -> JSONValue {
    switch node {
    case .scalar(let scalar): .string(scalar.string)
    case .sequence(let sequence): .array(sequence.map { value($0) })
    case .mapping(let mapping):
      .object(
        Dictionary(
          mapping.map { ($0.key.string?.lowercased() ?? "", value($0.value)) },
          uniquingKeysWith: { first, _ in first }))
    case .alias: .null
    }
  }

  /// The line within the YAML, from 1.
  private static func facts(of error: any Error) -> (Int, String) {
    guard let error = error as? YamlError else { return (1, "\(error)") }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return (mark.line, problem)
    case .duplicatedKeysInMapping(let keys, let context):
      return (
        context.mark.line, "\(keys.map { "\($0)" }.joined(separator: ", ")) stands there twice"
      )
    default: return (1, "it cannot be read")
    }
  }
}
