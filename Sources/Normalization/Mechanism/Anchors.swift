/// Where a rule is asked. A plain lower-case word that is in no table has none of these.
struct Anchors: OptionSet, Sendable {
  let rawValue: UInt64
  /// A word that a table of the language holds.
  static let keyword = Anchors(rawValue: 1)
  /// A word of capitals, of mixed case, or a lone capital.
  static let capitals = Anchors(rawValue: 2)
  /// A word that touches a digit or a mark behind it.
  static let joined = Anchors(rawValue: 4)
  static let digits = Anchors(rawValue: 8)
  static let script = Anchors(rawValue: 16)
  static let fraction = Anchors(rawValue: 32)
  static let emoji = Anchors(rawValue: 64)
  static let foreign = Anchors(rawValue: 128)
  static let invisible = Anchors(rawValue: 256)
  /// Any mark. ASCII's 32 have a bit each, all others share one.
  static let mark = Anchors(rawValue: (1 << 33 - 1) << 9)

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// - Parameter mark: a scalar, 0 beyond the Basic Multilingual Plane.
  init(mark: UInt16) {
    let offset: UInt16? =
      switch mark {
      case 0x21...0x2F: mark - 0x21
      case 0x3A...0x40: mark - 0x3A + 15
      case 0x5B...0x60: mark - 0x5B + 22
      case 0x7B...0x7E: mark - 0x7B + 28
      default: nil
      }
    rawValue = 1 << (9 + UInt64(offset ?? 32))
  }

  /// These marks, and no others of ASCII.
  static func marks(_ marks: String) -> Anchors {
    marks.unicodeScalars.reduce(into: []) {
      $0.formUnion(Anchors(mark: UInt16(truncatingIfNeeded: $1.value)))
    }
  }

  static let bits = 42
}

/// The rules by the anchors of a lexeme: a word may have three at once, all others have one.
struct RuleIndex: Sendable {
  /// Indices of the rules, key after key; those of `key` are `rules[starts[key]..<starts[key + 1]]`.
  private let rules: [Int16]
  private let starts: [Int32]
  private static let words = 8

  init(_ anchors: [Anchors]) {
    var rules: [Int16] = []
    var starts: [Int32] = [0]
    let singles = (3..<Anchors.bits).map { Anchors(rawValue: 1 << $0) }
    for key in (0..<UInt64(RuleIndex.words)).map(Anchors.init) + singles {
      for index in anchors.indices where !anchors[index].isDisjoint(with: key) {
        rules.append(Int16(index))
      }
      starts.append(Int32(rules.count))
    }
    (self.rules, self.starts) = (rules, starts)
  }

  func rules(at anchors: Anchors) -> ArraySlice<Int16> {
    let value = anchors.rawValue
    let key =
      value < RuleIndex.words
      ? Int(value) : value.trailingZeroBitCount - 3 + RuleIndex.words
    return rules[Int(starts[key])..<Int(starts[key + 1])]
  }
}
