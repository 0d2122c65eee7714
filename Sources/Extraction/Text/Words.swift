internal import Core

/// Counts over a block's text, made in one pass over its bytes.
struct TextShape {
  /// Words; in scripts without spaces half the characters, which is about their words.
  var words = 0
  /// Sentence ends inside or at the end.
  var sentences = 0
  var commas = 0
  var digits = 0
  var capitalizedWords = 0
  /// Ends with a full stop, question or exclamation mark, ellipsis or colon, quotes aside.
  var endsSentence = false

  init(_ text: String) {
    var text = text
    text.withUTF8 { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var (index, inWord, wide) = (0, false, 0)
    var last: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      var length = 1
      if byte < 0x80 {
        let letter = byte.isASCIILetter || byte.isASCIIDigit
        if letter, !inWord {
          words += 1
          if byte.isASCIIUpper { capitalizedWords += 1 }
        }
        if byte.isASCIIDigit { digits += 1 }
        if letter { inWord = true } else if byte != 0x27, byte != 0x2D { inWord = false }
        if byte == 0x2C { commas += 1 }
        let ends = byte == 0x2E || byte == 0x21 || byte == 0x3F
        if ends, index + 1 == bytes.count || bytes[index + 1] == 0x20 || bytes[index + 1] == 0x22 {
          sentences += 1
        }
        if byte != 0x20, byte != 0x22, byte != 0x27, byte != 0x29, byte != 0x5D { last = byte }
      } else {
        length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        let third = index + 2 < bytes.count ? bytes[index + 2] : 0
        if byte == 0xE2, second == 0x80 {
          // Curly quotes and dashes end words; an apostrophe inside one does not.
          if third != 0x99 { inWord = false }
          if third == 0xA6 { last = 0x2E }
          if third != 0x99, third != 0x9D, third != 0xA6 { last = 0x80 }
        } else if byte == 0xC2 {
          inWord = false
        } else if byte >= 0xE3, byte <= 0xE9 {
          wide += 1
          inWord = false
          last = 0x80
          // Ideographic full stop and comma.
          if byte == 0xE3, second == 0x80, third == 0x82 {
            sentences += 1
            last = 0x2E
          }
          if byte == 0xE3, second == 0x80, third == 0x81 { commas += 1 }
        } else {
          if !inWord { words += 1 }
          inWord = true
          last = 0x80
        }
      }
      index += length
    }
    words += (wide + 1) / 2
    endsSentence = last == 0x2E || last == 0x21 || last == 0x3F || last == 0x3A
  }
}
