internal import Yams

/// YAML that refuses keys nobody reads: a misspelt setting must not be a silent default.
enum StrictYAML {
  /// The keys a mapping may have; `nil` stands for a value without named keys.
  typealias Keys = [String: Schema]

  indirect enum Schema: Sendable {
    case value
    case mapping(Keys)
    /// A sequence of mappings.
    case list(Keys)
    /// A value, or a mapping in its place.
    case valueOr(Keys)
    /// A mapping whose keys are names that somebody gave.
    case names(Schema)
  }

  static func decode<Value: Decodable>(
    _ type: Value.Type, from text: String, file: String, keys: Keys
  ) throws(SettingsError) -> Value {
    do {
      guard let node = try Yams.compose(yaml: text) else {
        return try YAMLDecoder().decode(type, from: "{}")
      }
      try check(node, keys, file)
      return try YAMLDecoder().decode(type, from: node)
    } catch let error as SettingsError {
      throw error
    } catch {
      throw invalid(error, file, text)
    }
  }

  /// The line of the last of these keys that is there, each inside the one before; sequences are
  /// passed over. 1-based.
  static func line(of path: [String], in text: String) -> Int? {
    var node = (try? Yams.compose(yaml: text)).flatMap(\.self)
    var line: Int?
    for key in path {
      // As the decoder names the elements of a list.
      if key.hasPrefix("Index "), let list = node?.sequence, let index = Int(key.dropFirst(6)) {
        guard list.indices.contains(index) else { return line }
        node = list[index]
        line = node?.mark?.line ?? line
        continue
      }
      guard let entry = node?.mapping?.first(where: { $0.key.string == key }) else { return line }
      line = entry.key.mark?.line
      node = entry.value
    }
    return line
  }

  private static func check(_ node: Node, _ keys: Keys, _ file: String) throws(SettingsError) {
    guard let mapping = node.mapping else {
      throw .invalid(
        file: file, line: node.mark?.line, reason: "expected lines of the form \"key: value\"")
    }
    for (key, value) in mapping {
      let name = key.string ?? ""
      guard let schema = keys[name] else {
        throw .unknownKey(
          file: file, line: key.mark?.line, key: name,
          nearest: Spelling.nearest(to: name, among: keys.keys.sorted()))
      }
      guard value.null == nil else { continue }
      try check(value, schema, file)
    }
  }

  private static func check(
    _ value: Node, _ schema: Schema, _ file: String
  ) throws(SettingsError) {
    switch schema {
    case .value: break
    case .mapping(let inner): try check(value, inner, file)
    case .list(let inner):
      // What is no sequence is the decoder's to refuse.
      for element in value.sequence ?? [] { try check(element, inner, file) }
    case .valueOr(let inner):
      if value.scalar == nil { try check(value, inner, file) }
    case .names(let inner):
      guard let mapping = value.mapping else { return try check(value, [:], file) }
      for (_, named) in mapping { try check(named, inner, file) }
    }
  }

  private static func invalid(
    _ error: any Error, _ file: String, _ text: String
  ) -> SettingsError {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      .invalid(file: file, line: mark.line, reason: problem)
    case DecodingError.typeMismatch(_, let context), DecodingError.dataCorrupted(let context),
      DecodingError.valueNotFound(_, let context):
      .invalid(
        file: file, line: line(of: context.codingPath.map(\.stringValue), in: text),
        reason: reason(context))
    case DecodingError.keyNotFound(let key, _):
      .invalid(file: file, line: nil, reason: "\"\(key.stringValue)\" is missing")
    default: .invalid(file: file, line: nil, reason: "\(error)")
    }
  }

  private static func reason(_ context: DecodingError.Context) -> String {
    let path = context.codingPath.map(\.stringValue).joined(separator: ".")
    return path.isEmpty ? context.debugDescription : "\"\(path)\": \(context.debugDescription)"
  }
}
