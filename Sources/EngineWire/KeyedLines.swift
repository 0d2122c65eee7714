/// Payload of `hello` and `voice`: lines of UTF-8, `key value`, in any order. The value is the rest
/// of the line after the first space; of two lines with one key the last wins.
struct KeyedLines {
  private var values: [(key: String, value: String)] = []

  mutating func set(_ key: String, _ value: String) { values.append((key, value)) }

  subscript(key: String) -> String? { values.last { $0.key == key }?.value }

  /// Of a key that may stand in several lines.
  func all(_ key: String) -> [String] { values.filter { $0.key == key }.map(\.value) }

  func number(_ key: String) throws(WireError) -> Int? {
    guard let text = self[key] else { return nil }
    guard let number = Int(text) else { throw .notANumber(key: key, value: text) }
    return number
  }

  /// A line break inside a value would start a line of its own, so it becomes a space.
  var payload: [UInt8] {
    values.flatMap { key, value in
      let line = "\(key) \(value)".utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
      return line + [0x0A]
    }
  }

  init() {}

  init(_ frame: Frame) throws(WireError) {
    guard let text = String(validating: frame.payload, as: UTF8.self) else {
      throw .notUTF8(frame.kind)
    }
    for line in text.utf8.split(separator: 0x0A) {
      let line = line.last == 0x0D ? line.dropLast() : line
      let key = line.prefix { $0 != 0x20 }
      set(String(Substring(key)), String(Substring(line.dropFirst(key.count + 1))))
    }
  }
}
