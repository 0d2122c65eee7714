internal import Core

/// Text as a person sees it: white space collapsed and trimmed, no zero-width or control
/// characters, no soft hyphens, letters and their accents composed.
enum CleanText {
  static func of(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var output = [UInt8]()
      output.reserveCapacity(bytes.count)
      var (index, space, marks) = (0, false, false)
      func at(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
      while index < bytes.count {
        let byte = bytes[index]
        let (length, role): (Int, Role) =
          if byte < 0x80 {
            (
              1,
              byte > 0x20 && byte != 0x7F
                ? .text : byte.isASCIISpace || byte == 0x20 ? .space : .none
            )
          } else {
            Role.of(byte, at(1), at(2))
          }
        switch role {
        case .space: space = true
        case .none: break
        case .text, .mark:
          if space, !output.isEmpty { output.append(0x20) }
          space = false
          if role == .mark { marks = true }
          for offset in 0..<length where index + offset < bytes.count {
            output.append(bytes[index + offset])
          }
        }
        index += length
      }
      let clean = String(decoding: output, as: UTF8.self)
      return marks ? Composition.composed(clean) : clean
    }
  }

  private enum Role {
    case text, space, none
    /// A combining mark of Latin, Greek and Cyrillic.
    case mark

    /// The length of a non-ASCII character's bytes, and what it is.
    static func of(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> (Int, Role) {
      switch (first, second, third) {
      case (0xC2, 0xA0, _), (0xC2, 0x85, _): (2, .space)
      case (0xC2, 0xAD, _): (2, .none)
      case (0xC2, 0x80...0x9F, _): (2, .none)
      case (0xCC, _, _), (0xCD, 0x80...0xAF, _): (2, .mark)
      case (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80): (3, .space)
      case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
        (0xE2, 0x81, 0x9F):
        (3, .space)
      // Zero-width space, direction marks; U+200C and U+200D shape letters, so they stay.
      case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E), (0xE2, 0x80, 0x8F), (0xE2, 0x80, 0xAA...0xAE),
        (0xE2, 0x81, 0xA0...0xAF), (0xEF, 0xBB, 0xBF), (0xEF, 0xBF, 0xBC), (0xEF, 0xBF, 0xBD):
        (3, .none)
      case (0xF0..., _, _): (4, .text)
      case (0xE0..., _, _): (3, .text)
      default: (2, .text)
      }
    }
  }
}

/// NFC for the scripts newspapers compose: the standard library has no public normalization, but
/// its `Character` equality is canonical equivalence, so a table of the precomposed letters finds
/// the letter for a base and its mark.
enum Composition {
  private static let letters: [Character: Character] = {
    var table = [Character: Character]()
    for range in [0xC0...0x24F, 0x386...0x3CE, 0x400...0x4FF, 0x1E00...0x1FFF] {
      for value in range {
        guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
        table[Character(scalar)] = Character(scalar)
      }
    }
    return table
  }()

  static func composed(_ text: String) -> String {
    String(text.map { $0.unicodeScalars.count > 1 ? letters[$0] ?? $0 : $0 })
  }
}
