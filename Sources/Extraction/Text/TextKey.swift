internal import Core

/// A text's letters and digits in lower case: equal for texts that say the same.
enum TextKey {
  static func of(_ text: String) -> String { folded(Lowercase.of(text)) }

  static func folded(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { key in
        var (count, index) = (0, 0)
        while index < bytes.count {
          let byte = bytes[index]
          let length = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
          // Not ASCII punctuation, U+0080–00BF, general punctuation.
          let isPunctuation =
            byte < 0x80
            ? !byte.isASCIILetter && !byte.isASCIIDigit
            : byte == 0xC2 || byte == 0xE2 && index + 1 < bytes.count && bytes[index + 1] == 0x80
          let end = min(index + length, bytes.count)
          if !isPunctuation {
            for at in index..<end { key[count + at - index] = bytes[at] }
            count += end - index
          }
          index = end
        }
        return count
      }
    }
  }
}
