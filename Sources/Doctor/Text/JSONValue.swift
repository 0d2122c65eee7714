internal import FoundationEssentials

/// Any JSON, for files that others may have written.
enum JSONValue: Decodable, Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// - Returns: the value, or why there is none.
  static func parse(_ bytes: [UInt8]) -> (value: JSONValue?, fault: String) {
    do {
      return (try JSONDecoder().decode(JSONValue.self, from: Data(bytes)), "")
    } catch DecodingError.dataCorrupted(let context) {
      return (nil, (context.underlyingError.map { "\($0)" } ?? context.debugDescription).firstLine)
    } catch { return (nil, "\(error)".firstLine) }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  var string: String? { if case .string(let value) = self { value } else { nil } }
  var number: Double? { if case .number(let value) = self { value } else { nil } }
  var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
  var isObject: Bool { if case .object = self { true } else { false } }
}

extension String {
  var firstLine: String { split(whereSeparator: \.isNewline).first.map(String.init) ?? self }
}
