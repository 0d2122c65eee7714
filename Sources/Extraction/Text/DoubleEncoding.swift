/// Text that was encoded as UTF-8 twice: "donâ€™t", "CafÃ©", "Ð¿Ñ€Ð¸".
///
/// A repair replaces only runs whose characters, as windows-1252 or Latin-1 bytes, are one UTF-8
/// character of a kind that is doubled in practice; all other text is left alone.
enum DoubleEncoding {
  static func repaired(_ utf8: [UInt8]) -> [UInt8] {
    let found = matches(in: utf8)
    // A lone "Ã" before a quote may be Portuguese; "â€" is never anything else.
    guard found.contains(where: \.isCertain) || found.count >= 3 else { return utf8 }
    var (output, copied) = ([UInt8](), 0)
    output.reserveCapacity(utf8.count)
    for match in found {
      output += utf8[copied..<match.range.lowerBound]
      output += match.bytes
      copied = match.range.upperBound
    }
    return output + utf8[copied...]
  }

  static func repaired(_ text: String) -> String {
    String(decoding: repaired(Array(text.utf8)), as: UTF8.self)
  }

  private struct Match {
    var range: Range<Int>
    var bytes: [UInt8]
    var isCertain: Bool
  }

  private static func matches(in utf8: [UInt8]) -> [Match] {
    var found: [Match] = []
    var index = 0
    while let next = nextLead(utf8, from: index) {
      index = next
      if let match = match(in: utf8, at: index) {
        found.append(match)
        index = match.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private static func nextLead(_ utf8: [UInt8], from start: Int) -> Int? {
    utf8.withUnsafeBufferPointer { bytes in
      var index = start
      while index + 3 < bytes.count {
        if bytes[index] == 0xC3, leads.contains(bytes[index + 1]) { return index }
        index += 1
      }
      return nil
    }
  }

  /// Second bytes of "Â", "Ã", "â", "Ð", "Ñ", "Ä", "Å" after 0xC3.
  private static let leads: Set<UInt8> = [0x82, 0x83, 0xA2, 0x90, 0x91, 0x84, 0x85]

  private static func match(in utf8: [UInt8], at start: Int) -> Match? {
    let lead = utf8[start + 1] + 0x40
    var bytes = [lead]
    var index = start + 2
    for _ in 0..<(lead >= 0xE0 ? 2 : 1) {
      guard let (byte, length) = byte(in: utf8, at: index), 0x80...0xBF ~= byte else { return nil }
      bytes.append(byte)
      index += length
    }
    // Of three bytes only general punctuation ("â€¦") and its neighbours are seen doubled.
    if lead == 0xE2, !(0x80...0x86 ~= bytes[1]) { return nil }
    return Match(range: start..<index, bytes: bytes, isCertain: lead == 0xE2)
  }

  /// The windows-1252 byte of the character at an index, and its length in UTF-8.
  private static func byte(in utf8: [UInt8], at index: Int) -> (UInt8, Int)? {
    guard index + 1 < utf8.count else { return nil }
    switch utf8[index] {
    case 0xC2: return (utf8[index + 1], 2)
    case 0xC5, 0xC6, 0xCB:
      let value = UInt32(utf8[index] & 0x1F) << 6 | UInt32(utf8[index + 1] & 0x3F)
      return high[value].map { ($0, 2) }
    case 0xE2:
      guard index + 2 < utf8.count else { return nil }
      let value = 0x2000 | UInt32(utf8[index + 1] & 0x3F) << 6 | UInt32(utf8[index + 2] & 0x3F)
      return high[value].map { ($0, 3) }
    default: return nil
    }
  }

  static func character(windows1252 value: UInt32) -> Unicode.Scalar? {
    guard 0x80...0x9F ~= value else { return nil }
    return high.first { $0.value == UInt8(value) }.flatMap { Unicode.Scalar($0.key) }
  }

  /// The characters of windows-1252 at 0x80–0x9F, by code point (WHATWG Encoding Standard).
  private static let high: [UInt32: UInt8] = [
    0x20AC: 0x80, 0x201A: 0x82, 0x192: 0x83, 0x201E: 0x84, 0x2026: 0x85, 0x2020: 0x86, 0x2021: 0x87,
    0x2C6: 0x88, 0x2030: 0x89, 0x160: 0x8A, 0x2039: 0x8B, 0x152: 0x8C, 0x17D: 0x8E, 0x2018: 0x91,
    0x2019: 0x92, 0x201C: 0x93, 0x201D: 0x94, 0x2022: 0x95, 0x2013: 0x96, 0x2014: 0x97, 0x2DC: 0x98,
    0x2122: 0x99, 0x161: 0x9A, 0x203A: 0x9B, 0x153: 0x9C, 0x17E: 0x9E, 0x178: 0x9F,
  ]
}
