struct JSONWriter {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func write(_ json: JSON, depth: Int, inRow: Bool) {
    switch json {
    case .row(let value): write(value, depth: depth, inRow: true)
    case .string(let text): write(text)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .seconds(let milliseconds): write(seconds: milliseconds)
    case .array(let values):
      list(values, "[", "]", depth: depth, inRow: inRow) { writer, value in
        writer.write(value, depth: depth + 1, inRow: inRow)
      }
    case .list(let count, let value):
      list(0..<count, "[", "]", depth: depth, inRow: inRow) { writer, index in
        writer.write(value(index), depth: depth + 1, inRow: inRow)
      }
    case .object(let members):
      list(members, "{", "}", depth: depth, inRow: inRow) { writer, member in
        writer.append("\"")
        writer.append(member.0)
        writer.append("\": ")
        writer.write(member.1, depth: depth + 1, inRow: inRow)
      }
    }
  }

  private mutating func list<Elements: Collection>(
    _ elements: Elements, _ opening: StaticString, _ closing: StaticString, depth: Int,
    inRow: Bool, _ write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    append(opening)
    var isFirst = true
    for element in elements {
      if !isFirst { append(inRow ? ", " : ",") }
      isFirst = false
      if !inRow { newline(depth + 1) }
      write(&self, element)
    }
    if !inRow, !elements.isEmpty { newline(depth) }
    append(closing)
  }

  private mutating func newline(_ depth: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func write(seconds milliseconds: Int) {
    let (whole, rest) = milliseconds.quotientAndRemainder(dividingBy: 1000)
    bytes.append(contentsOf: String(whole).utf8)
    guard rest > 0 else { return }
    bytes.append(contentsOf: ("." + String(1000 + rest).dropFirst()).utf8)
  }

  /// Lossless: controls, which RFC 8259 (section 7) allows only escaped, and the line separators
  /// that old JavaScript stumbles over are escaped; everything else is itself.
  private mutating func write(_ text: String) {
    append("\"")
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x21, 0x23...0x5B, 0x5D...0x7E: bytes.append(UInt8(scalar.value))
      case 0x22: append("\\\"")
      case 0x5C: append("\\\\")
      case 0x0A: append("\\n")
      case 0x09: append("\\t")
      case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFFFE, 0xFFFF:
        let hex = String(scalar.value, radix: 16)
        bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - hex.count) + hex).utf8)
      default: bytes.append(contentsOf: UTF8.encode(scalar)!)
      }
    }
    append("\"")
  }
}
