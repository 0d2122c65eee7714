internal import Core

/// The smallest piece of a line that a rule looks at. Together the lexemes cover the line, byte by
/// byte, in the source and in its folded copy.
struct Lexeme: Hashable, Sendable {
  enum Kind: UInt8, Sendable {
    /// Latin letters, with the apostrophes and combining marks inside them.
    case word
    case digits
    case space
    /// One punctuation mark or symbol.
    case mark
    case superscript, `subscript`
    /// "½", folded to "1/2".
    case fraction
    case emoji
    /// Controls, zero-width characters, variation selectors.
    case invisible
    /// Letters of another script.
    case foreign
    /// What lies beyond both ends of the line.
    case outside
  }

  struct Shape: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    /// The first letter is a capital.
    static let capitalized = Shape(rawValue: 1)
    /// Some letter after the first is a capital.
    static let innerCapital = Shape(rawValue: 2)
    static let lowercase = Shape(rawValue: 4)
    /// Ends in an apostrophe and "s", which `stem` leaves out.
    static let possessive = Shape(rawValue: 8)
    /// The folded bytes differ from the source's.
    static let folded = Shape(rawValue: 16)
    static let nonASCII = Shape(rawValue: 32)
  }

  var kind: Kind
  var shape: Shape
  /// The scalar of a mark, as folded; 0 for other kinds and beyond the Basic Multilingual Plane.
  var mark: UInt16
  /// Bytes of the source.
  var lower: Int32
  var upper: Int32
  /// Bytes of the folded copy.
  var start: Int32
  var end: Int32
  /// Folded end without a possessive ending.
  var stem: Int32
  /// FNV-1a of the folded stem in ASCII lower case: what tables are indexed by.
  var hash: UInt32

  static let outside = Lexeme(
    kind: .outside, shape: [], mark: 0, lower: 0, upper: 0, start: 0, end: 0, stem: 0, hash: 0)

  static let hashSeed: UInt32 = 2_166_136_261
  @inline(__always)
  static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte.isASCIIUpper ? byte | 0x20 : byte)) &* 16_777_619
  }
}
