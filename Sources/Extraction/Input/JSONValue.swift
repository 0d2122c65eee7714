internal import Core

/// JSON as publishers write it: raw line breaks in strings and trailing commas pass, so that one
/// slip does not cost a page its metadata. (FoundationEssentials' decoder refuses both, and tells
/// no line.)
enum JSONValue: Hashable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  case number(String)
  case bool(Bool)
  case null

  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  /// A string, or a number as it was written; never empty.
  var text: String? {
    switch self {
    case .string(let text): text.isEmpty ? nil : text
    case .number(let text): text
    default: nil
    }
  }

  /// The elements of an array; anything else but null is its own only element.
  var elements: [JSONValue] {
    switch self {
    case .array(let elements): elements
    case .null: []
    default: [self]
    }
  }

  static func looksLikeJSON(_ text: ArraySlice<UInt8>) -> Bool {
    let next = text.dropFirst().first { !$0.isASCIISpace }
    return text.first == UInt8(ascii: "{")
      ? next == UInt8(ascii: "\"") || next == UInt8(ascii: "}")
      : next == UInt8(ascii: "{") || next == UInt8(ascii: "]")
  }
}

struct JSONProblem: Error, Hashable {
  /// From 1.
  var line: Int
  var text: String
}

struct JSONReader {
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var depth = 0

  static func value(_ bytes: ArraySlice<UInt8>) throws(JSONProblem) -> JSONValue {
    var reader = JSONReader(bytes)
    let value = try reader.value()
    reader.skipSpace()
    // JSON-LD blocks often end in a stray semicolon.
    while reader.peek == 0x3B { reader.index += 1 }
    reader.skipSpace()
    guard reader.peek == nil else { throw reader.problem("text after the end") }
    return value
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  private var peek: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  private func problem(_ text: String) -> JSONProblem {
    JSONProblem(line: 1 + bytes[..<min(index, bytes.endIndex)].count { $0 == 0x0A }, text: text)
  }

  private mutating func skipSpace() {
    while let byte = peek, byte.isASCIISpace { index += 1 }
  }

  private mutating func value() throws(JSONProblem) -> JSONValue {
    skipSpace()
    guard let byte = peek else { throw problem("ends too early") }
    switch byte {
    case UInt8(ascii: "{"): return try nested { reader throws(JSONProblem) in try reader.object() }
    case UInt8(ascii: "["): return try nested { reader throws(JSONProblem) in try reader.array() }
    case UInt8(ascii: "\""): return .string(try string())
    default: return try word()
    }
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(JSONProblem) -> JSONValue
  ) throws(JSONProblem) -> JSONValue {
    guard depth < 100 else { throw problem("nested too deep") }
    depth += 1
    defer { depth -= 1 }
    index += 1
    return try read(&self)
  }

  private mutating func object() throws(JSONProblem) -> JSONValue {
    var members = [String: JSONValue]()
    while true {
      skipSpace()
      if ends(with: "}") { return .object(members) }
      guard peek == UInt8(ascii: "\"") else { throw problem("a key in quotes is missing") }
      let key = try string()
      skipSpace()
      guard peek == UInt8(ascii: ":") else { throw problem("\":\" is missing after \"\(key)\"") }
      index += 1
      let member = try value()
      if members[key] == nil { members[key] = member }
      try separator(before: "}")
    }
  }

  private mutating func array() throws(JSONProblem) -> JSONValue {
    var elements = [JSONValue]()
    while true {
      skipSpace()
      if ends(with: "]") { return .array(elements) }
      elements.append(try value())
      try separator(before: "]")
    }
  }

  private mutating func ends(with character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func separator(before end: Unicode.Scalar) throws(JSONProblem) {
    skipSpace()
    if peek == UInt8(ascii: ",") {
      index += 1
    } else if peek != UInt8(ascii: end) {
      throw problem(peek == nil ? "ends too early" : "a comma is missing")
    }
  }

  private mutating func word() throws(JSONProblem) -> JSONValue {
    let start = index
    while let byte = peek,
      byte.isASCIILetter || byte.isASCIIDigit || byte == 0x2B || byte == 0x2D || byte == 0x2E
    { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    case _ where bytes[start..<index].contains(where: \.isASCIIDigit): return .number(word)
    default:
      index = start
      throw problem("a value is missing")
    }
  }

  private mutating func string() throws(JSONProblem) -> String {
    index += 1
    var output = [UInt8]()
    while let byte = peek {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: output, as: UTF8.self)
      case UInt8(ascii: "\\"): output.append(contentsOf: try escape())
      default: output.append(byte)
      }
    }
    throw problem("a closing quote is missing")
  }

  private mutating func escape() throws(JSONProblem) -> [UInt8] {
    guard let byte = peek else { throw problem("ends too early") }
    index += 1
    switch byte {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "b"), UInt8(ascii: "f"): return [0x20]
    case UInt8(ascii: "u"):
      var unit = try hexadecimal()
      if unit & 0xFC00 == 0xD800, bytes[index...].starts(with: "\\u".utf8) {
        index += 2
        let low = try hexadecimal()
        unit = low & 0xFC00 == 0xDC00 ? 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF : 0xFFFD
      }
      return Array(String(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8)
    default: return [byte]
    }
  }

  private mutating func hexadecimal() throws(JSONProblem) -> UInt32 {
    let digits = bytes[index...].prefix(4)
    guard digits.count == 4, let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw problem("\\u without four digits") }
    index += 4
    return value
  }
}
