internal import Core

/// A text's letters and digits in lower case: equal for texts that say the same.
enum TextKey {
  static func of(_ text: String) -> String { folded(text.lowercased()) }

  static func folded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var (key, index) = ([UInt8](), 0)
    while index < bytes.count {
      let byte = bytes[index]
      let length = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      // Not ASCII punctuation, U+0080–00BF, general punctuation.
      let isPunctuation =
        byte < 0x80
        ? !byte.isASCIILetter && !byte.isASCIIDigit
        : byte == 0xC2 || byte == 0xE2 && index + 1 < bytes.count && bytes[index + 1] == 0x80
      if !isPunctuation { key += bytes[index..<min(index + length, bytes.count)] }
      index += length
    }
    return String(decoding: key, as: UTF8.self)
  }
}
