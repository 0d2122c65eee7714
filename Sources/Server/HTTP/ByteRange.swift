/// What a `Range` header asks for (RFC 9110, section 14), given how long the thing is.
enum ByteRange: Hashable, Sendable {
  /// No range, or one that may be ignored: an unknown unit, several ranges, a wrong spelling.
  case whole
  case part(Range<Int>)
  /// To be answered with 416.
  case unsatisfiable

  init(_ header: String?, size: Int) {
    self = header.flatMap { Self.parse($0.utf8, size: size) } ?? .whole
  }

  private static func parse(_ header: String.UTF8View, size: Int) -> ByteRange? {
    guard let equals = header.firstIndex(of: UInt8(ascii: "=")),
      header[..<equals].elementsEqual("bytes".utf8, by: { $0 | 0x20 == $1 })
    else { return nil }
    let spec = header[header.index(after: equals)...].trimmingBlanks
    guard let dash = spec.firstIndex(of: UInt8(ascii: "-")) else { return nil }
    let (before, after) = (spec[..<dash], spec[spec.index(after: dash)...])
    if before.isEmpty {
      guard let count = number(after) else { return nil }
      return count == 0 || size == 0 ? .unsatisfiable : .part(max(0, size - count)..<size)
    }
    guard let first = number(before) else { return nil }
    if after.isEmpty { return first < size ? .part(first..<size) : .unsatisfiable }
    guard let last = number(after), first <= last else { return nil }
    return first < size ? .part(first..<(last < size ? last + 1 : size)) : .unsatisfiable
  }

  /// Digits only; a number past every file's end is as good as any other.
  private static func number(_ digits: Substring.UTF8View) -> Int? {
    guard !digits.isEmpty, digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return Int(Substring(digits)) ?? Int.max
  }
}

extension Substring.UTF8View {
  /// Without spaces and tabs at its ends.
  var trimmingBlanks: Substring.UTF8View {
    var text = self
    while let byte = text.first, byte == 0x20 || byte == 0x09 { text.removeFirst() }
    while let byte = text.last, byte == 0x20 || byte == 0x09 { text.removeLast() }
    return text
  }
}
