/// What a scalar beyond ASCII is to the lexer, and what it is folded to.
enum ScalarClass {
  case latin
  case combining
  case foreign
  case space
  case invisible
  case emoji
  case fold(String)
  case digit(UInt8)
  case superscript(UInt8)
  case `subscript`(UInt8)
  case fraction(String)
  case symbol

  init(_ scalar: UInt32) {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: self = .space
    case 0xAD, 0x80...0x9F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFE00...0xFE0F, 0xFFF9...0xFFFD, 0xE0000...0xE0FFF, 0xE000...0xF8FF:
      self = .invisible
    case 0xB2: self = .superscript(2)
    case 0xB3: self = .superscript(3)
    case 0xB9: self = .superscript(1)
    case 0x2070, 0x2074...0x2079: self = .superscript(UInt8(scalar - 0x2070))
    case 0x2080...0x2089: self = .subscript(UInt8(scalar - 0x2080))
    case 0xBC...0xBE, 0x2150...0x215E, 0x2189: self = .fraction(ScalarClass.fractions[scalar] ?? "")
    // º and ª are typed for the degree sign and in ordinals; µ is the micro sign.
    case 0xAA, 0xB5: self = .symbol
    case 0xBA, 0x2DA: self = .fold("°")
    case 0x2018, 0x2019, 0x201B, 0x2BC, 0x2032, 0xFF07: self = .fold("'")
    case 0x2010, 0x2011, 0x2212, 0xFE63, 0xFF0D, 0x2043: self = .fold("-")
    case 0x2012, 0x2015, 0x23AF, 0x2500, 0x2501: self = .fold("–")
    case 0x2044, 0x2215: self = .fold("/")
    case 0x2217: self = .fold("*")
    case 0xFF10...0xFF19: self = .digit(UInt8(scalar - 0xFF10))
    case 0xFF01...0xFF5E: self = .fold(String(Unicode.Scalar(UInt8(scalar - 0xFEE0))))
    case 0x2B0: self = .fold("h")
    case 0x2B3: self = .fold("r")
    case 0x2E2: self = .fold("s")
    case 0x1D48: self = .fold("d")
    case 0x1D49: self = .fold("e")
    case 0x1D57: self = .fold("t")
    case 0x207F: self = .fold("n")
    case 0x3380...0x33DF: self = ScalarClass.squared[scalar].map(ScalarClass.fold) ?? .symbol
    case 0xFB00: self = .fold("ff")
    case 0xFB01: self = .fold("fi")
    case 0xFB02: self = .fold("fl")
    case 0xFB03: self = .fold("ffi")
    case 0xFB04: self = .fold("ffl")
    case 0xC0...0x24F where scalar != 0xD7 && scalar != 0xF7: self = .latin
    case 0x250...0x2AF, 0x1E00...0x1EFF: self = .latin
    case 0x300...0x36F: self = .combining
    case 0x1F1E6...0x1FAFF, 0x2600...0x27BF, 0x2B00...0x2BFF, 0x231A...0x231B, 0x23E9...0x23FA,
      0x1F000...0x1F1E5:
      self = .emoji
    case 0x20E3: self = .invisible
    default:
      let letter = Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
      self = letter ? .foreign : .symbol
    }
  }

  /// Units of measure in one square, as East Asian pages set them.
  private static let squared: [UInt32: String] = [
    0x3396: "ml", 0x3397: "dl", 0x3398: "L", 0x3399: "fm", 0x339A: "nm", 0x339C: "mm", 0x339D: "cm",
    0x339E: "km", 0x33A1: "sqm", 0x338E: "mg", 0x338F: "kg", 0x3390: "Hz", 0x3391: "kHz",
    0x3392: "MHz", 0x3393: "GHz", 0x33A9: "Pa", 0x33AA: "kPa", 0x33AB: "MPa", 0x33BE: "kW",
    0x33BF: "MW", 0x33B8: "kV", 0x33C4: "cc", 0x33C8: "dB", 0x33D1: "ln", 0x33DC: "Sv",
  ]

  static let fractions: [UInt32: String] = [
    0xBC: "1/4", 0xBD: "1/2", 0xBE: "3/4", 0x2150: "1/7", 0x2151: "1/9", 0x2152: "1/10",
    0x2153: "1/3", 0x2154: "2/3", 0x2155: "1/5", 0x2156: "2/5", 0x2157: "3/5", 0x2158: "4/5",
    0x2159: "1/6", 0x215A: "5/6", 0x215B: "1/8", 0x215C: "3/8", 0x215D: "5/8", 0x215E: "7/8",
    0x2189: "0/3",
  ]
}
