/// All that the mechanism knows of a language. A class, for it is handed to every line.
final class LanguagePack: Sendable {
  /// A rule and what its readings cost.
  struct Entry: Sendable {
    let rule: Rule
    let cost: Int
    /// A capital behind the stop of its readings is likely a name's: "the U.S. Senate".
    let goesOn: Bool

    init(_ cost: Int, _ rule: Rule) {
      self.rule = rule
      self.cost = cost
      goesOn = rule.kind == "letters" || rule.kind == "date"
    }
  }

  let rules: [Entry]
  private let index: RuleIndex
  /// Hashes of all keywords, as bits of a filter: a hit asks the keyword rules, a miss is certain.
  let keywords: [Bool]
  /// Names of marks that no rule reads: "@" ⇥ "at".
  let marks: WordTable
  let splitter: SentenceSplitter
  let breath: Breath
  /// Names of the digits 0 to 9.
  private let digits: [String]
  /// What is said for a mark without a name.
  let unknownSymbol: String

  init(
    rules: [Entry], keywords tables: [WordTable], marks: WordTable, splitter: SentenceSplitter,
    breath: Breath, digits: [String], unknownSymbol: String
  ) {
    self.digits = digits
    self.breath = breath
    self.unknownSymbol = unknownSymbol
    self.rules = rules
    self.marks = marks
    self.splitter = splitter
    index = RuleIndex(rules.map(\.rule))
    var keywords = [Bool](repeating: false, count: 1 << 14)
    for table in tables {
      for row in table.rows { keywords[Int(WordTable.hash(row.key) & 0x3FFF)] = true }
    }
    self.keywords = keywords
  }

  /// What the lexeme at `index` is to the rules.
  func anchors(at index: Int, in line: Line) -> Anchors {
    let lexeme = line[index]
    switch lexeme.kind {
    case .word:
      var anchors: Anchors = .word
      if keywords[Int(lexeme.hash & 0x3FFF)] { anchors.insert(.keyword) }
      if lexeme.shape.contains(.innerCapital)
        || (lexeme.shape.contains(.capitalized) && lexeme.stem - lexeme.start == 1)
      {
        anchors.insert(.capitals)
      }
      switch line.kind(index + 1) {
      case .digits, .mark, .superscript, .subscript: anchors.insert(.joined)
      default: break
      }
      return anchors
    case .mark:
      let mark = Anchors(mark: lexeme.mark)
      let isSign =
        line.isDigits(index + 1) || line.isMark(index + 1, ".") && line.isDigits(index + 2)
      return isSign ? mark.union(.sign) : mark
    case .space, .outside: return .gap
    case .digits: return .digits
    case .superscript, .subscript: return .script
    case .fraction: return .fraction
    case .emoji: return .emoji
    case .foreign: return .foreign
    case .invisible: return .invisible
    }
  }

  /// - Parameters:
  ///   - anchors: of the lexeme at `start`.
  ///   - next: of the one behind it.
  func propose(
    at start: Int, _ anchors: Anchors, before next: Anchors, in line: Line,
    into out: inout Proposals
  ) {
    var asked = index.rules(at: anchors, before: next)
    while asked != 0 {
      let rule = asked.trailingZeroBitCount
      asked &= asked - 1
      out.begin(Int16(rule), cost: rules[rule].cost, goesOn: rules[rule].goesOn, at: start)
      rules[rule].rule.propose(start, line, &out)
    }
  }

  /// Asks a rule again, for what its reading says.
  func speech(of rule: Int16, ordinal: Int16, at start: Int, in line: Line) -> Proposals.Spoken {
    var out = Proposals()
    out.begin(rule, cost: 0, goesOn: false, at: start, wanted: ordinal)
    rules[Int(rule)].rule.propose(start, line, &out)
    return out.spoken ?? Proposals.Spoken()
  }

  func digit(_ value: UInt8) -> String { digits[Int(value)] }

  /// For languages without rules: words and numbers pass through to the engine.
  static let neutral = LanguagePack(
    rules: [
      Entry(
        0,
        Rule("engine", "passed", at: [.digits, .foreign, .script, .fraction]) { at, line, out in
          var end = at + 1
          // Thousands that spaces part, "12 000": espeak-ng says "twelve, zero zero zero" in Ukrainian and
          // Russian. The engine's word has no space in it.
          while end < at + 32, line.isDigits(at), line.length(at) <= 3, line.isSpace(end),
            line.isDigits(end + 1), line.length(end + 1) == 3
          {
            end += 2
          }
          // A decimal or grouped number stays in one piece; 32 bounds the look-ahead.
          while end < at + 32, line.isDigits(at), line.isMark(end, ".") || line.isMark(end, ","),
            line.isDigits(end + 1)
          {
            end += 2
          }
          out.keep(to: end)
        })
    ],
    keywords: [], marks: WordTable(""),
    splitter: SentenceSplitter(
      starters: WordTable(""), continuers: WordTable(""), titles: WordTable("")),
    breath: Breath(openers: []), digits: (0...9).map { String($0) }, unknownSymbol: "")

  /// The pack of a BCP 47 language.
  static func named(_ language: String) -> LanguagePack? {
    let primary = language.split(separator: "-").first.map { $0.lowercased() }
    return primary == "en" ? .english : nil
  }
}
