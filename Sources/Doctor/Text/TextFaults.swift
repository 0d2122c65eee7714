internal import Core

/// What goes wrong in texts on their way into a feed.
enum TextFaults {
  /// Scalars that no reader shows and some parsers stop at: controls, the lost character,
  /// noncharacters. As "U+0093".
  static func unprintable(in text: String) -> [String] {
    var found: [String] = []
    for scalar in text.unicodeScalars {
      let value = scalar.value
      let isControl = value < 0x20 && value != 9 && value != 10 && value != 13
      let isLate = (0x7F...0x9F).contains(value)
      let isNone = value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
      if isControl || isLate || isNone || value == 0xFFFD, !found.contains(name(scalar)) {
        found.append(name(scalar))
      }
    }
    return found
  }

  /// Scalars that are seen by nobody and heard by some: soft hyphens, zero width spaces, marks that
  /// reorder, private characters.
  static func invisible(in text: String) -> [String] {
    var found: [String] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xAD, 0x200B, 0x2028, 0x2029, 0xFEFF, 0x202A...0x202E, 0x2066...0x2069, 0xE000...0xF8FF:
        if !found.contains(name(scalar)) { found.append(name(scalar)) }
      default: break
      }
    }
    return found
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// An entity that should have been a character: "&amp;" in "Q&amp;A" after parsing.
  static func entity(in text: String) -> String? {
    let bytes = Array(text.utf8)
    for start in bytes.indices where bytes[start] == UInt8(ascii: "&") {
      guard let end = bytes[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { continue }
      let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
      let isNumber =
        name.first == "#" && name.utf8.count > 1
        && name.utf8.dropFirst().allSatisfy { $0 == UInt8(ascii: "x") || $0.isHexadecimal }
      if isNumber || entities.contains(name) { return "&\(name);" }
    }
    return nil
  }

  /// The ones that double escaping makes.
  private static let entities: Set<String> = [
    "amp", "lt", "gt", "quot", "apos", "nbsp", "lsquo", "rsquo", "ldquo", "rdquo", "ndash", "mdash",
    "hellip", "copy", "eacute", "uuml", "ouml", "auml",
  ]

  /// UTF-8 that was once read as Windows-1252 ("Kyivâ€™s"), and what it was before.
  static func mojibake(in text: String) -> (shown: String, meant: String)? {
    let scalars = Array(text.unicodeScalars)
    for start in scalars.indices {
      guard let lead = byte(of: scalars[start]), lead >= 0xC2, lead < 0xF5 else { continue }
      let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      guard start + length <= scalars.count else { continue }
      let run = scalars[start..<(start + length)]
      let bytes = run.compactMap(byte(of:))
      guard bytes.count == length, bytes.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }),
        let meant = String(validating: bytes, as: UTF8.self), meant.unicodeScalars.count == 1
      else { continue }
      // "Ã " could be honest Portuguese; two signs of Latin-1's upper rows in a row are not.
      return (String(String.UnicodeScalarView(run)), meant)
    }
    return nil
  }

  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if let byte = windows1252[scalar.value] { return byte }
    return (0xA0...0xFF).contains(scalar.value) ? UInt8(scalar.value) : nil
  }

  /// Where Windows-1252 differs from Latin-1 (encoding.spec.whatwg.org).
  private static let windows1252: [UInt32: UInt8] = [
    0x20AC: 0x80, 0x201A: 0x82, 0x0192: 0x83, 0x201E: 0x84, 0x2026: 0x85, 0x2020: 0x86,
    0x2021: 0x87, 0x02C6: 0x88, 0x2030: 0x89, 0x0160: 0x8A, 0x2039: 0x8B, 0x0152: 0x8C,
    0x017D: 0x8E, 0x2018: 0x91, 0x2019: 0x92, 0x201C: 0x93, 0x201D: 0x94, 0x2022: 0x95,
    0x2013: 0x96, 0x2014: 0x97, 0x02DC: 0x98, 0x2122: 0x99, 0x0161: 0x9A, 0x203A: 0x9B,
    0x0153: 0x9C, 0x017E: 0x9E, 0x0178: 0x9F,
  ]
}

extension UInt8 {
  var isHexadecimal: Bool { isASCIIDigit || (self | 0x20) &- 0x61 < 6 }
}
