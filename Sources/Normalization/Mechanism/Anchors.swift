/// What a lexeme is to the rules: one bit, or for words and signs a few. A rule names those at which it
/// is asked, and may name those that stand behind (`Rule.at`, `Rule.before`).
struct Anchors: OptionSet, Hashable, Sendable {
  let rawValue: UInt64
  static let word = Anchors(rawValue: 1 << 0)
  /// A word that a table of the language holds.
  static let keyword = Anchors(rawValue: 1 << 1)
  /// A word of capitals, of mixed case, or a lone capital.
  static let capitals = Anchors(rawValue: 1 << 2)
  /// A word that touches a digit or a mark behind it.
  static let joined = Anchors(rawValue: 1 << 3)
  static let digits = Anchors(rawValue: 1 << 4)
  /// A mark with a figure behind it: "-5", "±.5", ".50".
  static let sign = Anchors(rawValue: 1 << 5)
  static let script = Anchors(rawValue: 1 << 6)
  static let fraction = Anchors(rawValue: 1 << 7)
  static let emoji = Anchors(rawValue: 1 << 8)
  static let foreign = Anchors(rawValue: 1 << 9)
  static let invisible = Anchors(rawValue: 1 << 10)
  /// A space, or an end of the line.
  static let gap = Anchors(rawValue: 1 << 11)

  /// Where a figure begins, its sign included.
  static let figure: Anchors = [.digits, .sign]
  static let all = Anchors(rawValue: .max)
  static let bits = firstMark + 33
  private static let firstMark = 12

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// ASCII's 32 marks have a bit each, all others share one.
  /// - Parameter mark: a scalar, 0 beyond the Basic Multilingual Plane.
  init(mark: UInt16) {
    let offset: UInt16 =
      switch mark {
      case 0x21...0x2F: mark - 0x21
      case 0x3A...0x40: mark - 0x3A + 15
      case 0x5B...0x60: mark - 0x5B + 22
      case 0x7B...0x7E: mark - 0x7B + 28
      default: 32
      }
    rawValue = 1 << UInt64(Anchors.firstMark + Int(offset))
  }

  static func marks(_ marks: String) -> Anchors {
    marks.unicodeScalars.reduce(into: []) {
      $0.formUnion(Anchors(mark: UInt16(truncatingIfNeeded: $1.value)))
    }
  }
}

/// The rules that are asked at a lexeme, by what it is and what stands behind it.
struct RuleIndex: Sendable {
  /// Rules as bits: the pack of English has a hundred.
  typealias Rules = UInt128

  private let at: [Rules]
  private let before: [Rules]

  init(_ rules: [Rule]) {
    precondition(rules.count <= Rules.bitWidth)
    func table(_ anchors: (Rule) -> Anchors) -> [Rules] {
      (0..<Anchors.bits).map { bit in
        rules.indices.reduce(into: 0) { found, index in
          let asks = anchors(rules[index]).contains(Anchors(rawValue: 1 << UInt64(bit)))
          if asks { found |= 1 << Rules(index) }
        }
      }
    }
    at = table(\.at)
    before = table(\.before)
  }

  func rules(at anchors: Anchors, before next: Anchors) -> Rules {
    let asked = RuleIndex.union(at, anchors)
    return asked == 0 ? 0 : asked & RuleIndex.union(before, next)
  }

  private static func union(_ table: [Rules], _ anchors: Anchors) -> Rules {
    var rest = anchors.rawValue
    var rules: Rules = 0
    while rest != 0 {
      rules |= table[rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    return rules
  }
}
