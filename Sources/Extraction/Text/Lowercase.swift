internal import Core

/// Lower case byte by byte for the scripts newspapers write; the standard library looks every
/// character of a text up as soon as one is not ASCII, a curly quote for instance.
enum Lowercase {
  static func of(_ text: String) -> String {
    var text = text
    let lowered = text.withUTF8 { bytes -> String? in
      var isPlain = true
      let lowered = String(unsafeUninitializedCapacity: bytes.count) { output in
        var index = 0
        while index < bytes.count {
          let byte = bytes[index]
          if byte < 0x80 {
            output[index] = byte.isASCIIUpper ? byte | 0x20 : byte
            index += 1
            continue
          }
          let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
          let next = index + 1 < bytes.count ? bytes[index + 1] : 0
          guard index + length <= bytes.count, let pair = pair(byte, next) else {
            isPlain = false
            return 0
          }
          (output[index], output[index + 1]) = pair
          for at in (index + 2)..<max(index + 2, index + length) { output[at] = bytes[at] }
          index += length
        }
        return bytes.count
      }
      return isPlain ? lowered : nil
    }
    return lowered ?? text.lowercased()
  }

  /// The first two bytes of a character's lower case; nil where it is not certain.
  private static func pair(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8)? {
    switch (first, second) {
    // Latin-1: À–Þ without ×.
    case (0xC3, 0x80...0x9E) where second != 0x97: (first, second + 0x20)
    case (0xC2...0xC3, _): (first, second)
    // Cyrillic: А–П, Р–Я, Ѐ–Џ, and the lower case.
    case (0xD0, 0x90...0x9F): (first, second + 0x20)
    case (0xD0, 0xA0...0xAF): (0xD1, second - 0x20)
    case (0xD0, 0x80...0x8F): (0xD1, second + 0x10)
    case (0xD0, _), (0xD1, 0x80...0x9F): (first, second)
    // General punctuation, arrows, mathematical and other signs; no letters in them.
    case (0xE2, 0x80...0x81), (0xE2, 0x86...0x8F), (0xE2, 0x94...0x9F): (first, second)
    // Ideographs, kana, hangul.
    case (0xE3...0xE9, _): (first, second)
    default: nil
    }
  }
}
