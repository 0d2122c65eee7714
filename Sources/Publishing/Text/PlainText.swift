/// Text of strangers made fit for every reader: feeds, captions, pages.
///
/// One control character stops a whole XML document; an unbalanced bidirectional override turns
/// the rest of a player's list around. What goes is invisible or lost already; what stays is every
/// letter, mark, emoji and joiner.
enum PlainText {
  /// One line: white space of any kind becomes single spaces, none at the ends.
  static func line(_ text: String) -> String { isCleanLine(text) ? text : clean(text) }

  static func line(_ text: Substring) -> String { line(String(text)) }

  /// Most text is: printable ASCII, single spaces inside. (300 items: 120 ms without this.)
  private static func isCleanLine(_ text: String) -> Bool {
    var before: UInt8 = 0x20
    for byte in text.utf8 {
      guard 0x20..<0x7F ~= byte, byte != 0x20 || before != 0x20 else { return false }
      before = byte
    }
    return before != 0x20 || text.isEmpty
  }

  private static func clean(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var gap = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) || isSeparator(scalar) {
        gap = true
      } else if !isUnwanted(scalar) {
        if gap, !result.isEmpty { result.append(" ") }
        gap = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// White_Space of Unicode 16 (PropList.txt), spelled out: asking each scalar for its property
  /// costs ten times the rest.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// Controls that stood between words, rather than inside one.
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0 || (0x1C...0x1F).contains(scalar.value)
  }

  /// Characters that XML 1.0 (section 2.2) forbids or discourages, that stand for lost ones
  /// (U+FFFD), that nobody sees (soft hyphen, zero-width space, byte-order mark), that reorder
  /// their surroundings (bidirectional embeddings, overrides, isolates) and private ones, which
  /// mean something in one font only. Joiners and direction *marks* stay: words need them.
  static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B, 0x202A...0x202E, 0x2060...0x2064,
      0x2066...0x206F, 0xE000...0xF8FF, 0xFDD0...0xFDEF, 0xFEFF, 0xFFF9...0xFFFD, 0xE0001,
      0xF0000...0x10FFFF:
      true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
