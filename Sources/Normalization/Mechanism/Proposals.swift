/// What rules write into. While a line is recognized it collects readings, and speech is not even made;
/// once the cheapest path is known, each rule on it is asked again and the speech of its reading is.
struct Proposals {
  private(set) var readings: [Reading] = []
  /// The rule that is asked, and where.
  private var rule: Int16 = 0
  private var cost = 0
  private var goesOn = false
  private var start = 0
  /// How many readings this rule has proposed here.
  private var count: Int16 = 0
  /// The one that is to be said; nil while the line is recognized.
  private var wanted: Int16?
  private(set) var spoken: Spoken?

  /// What one reading says, in the spelling of `Speech`.
  struct Spoken {
    /// nil: the lexemes as they are written.
    var speech: String?
    /// nil: the rule's.
    var kind: String?
    /// The mark that the reading swallowed and that still shapes the voice.
    var punctuation = ""
  }

  /// To be called before a rule is asked.
  mutating func begin(
    _ rule: Int16, cost: Int, goesOn: Bool, at start: Int, wanted: Int16? = nil
  ) {
    self.rule = rule
    self.cost = cost
    self.goesOn = goesOn
    self.start = start
    self.wanted = wanted
    count = 0
  }

  /// - Parameters:
  ///   - speech: made only when it is said.
  ///   - end: one past the last lexeme.
  ///   - doubt: added to the rule's cost.
  mutating func say(
    _ speech: @autoclosure () -> String, to end: Int, doubt: Int = 0, as kind: String? = nil,
    mayEndSentence: Bool = false, neverEndsSentence: Bool = false, punctuation: String = ""
  ) {
    guard end > start else { return }
    var traits: Reading.Traits = mayEndSentence ? .mayEndSentence : []
    if goesOn { traits.insert(.goesOn) }
    if neverEndsSentence { traits.insert(.neverEndsSentence) }
    if Punctuation.strength(punctuation) >= Punctuation.stop { traits.insert(.swallowsStop) }
    if propose(to: end, doubt, traits) {
      spoken = Spoken(speech: speech(), kind: kind, punctuation: punctuation)
    }
  }

  /// What is better than silence, and reported.
  mutating func makeshift(_ speech: @autoclosure () -> String, to end: Int) {
    if propose(to: end, 0, .makeshift) { spoken = Spoken(speech: speech()) }
  }

  /// The lexemes as they are written, as one word.
  mutating func keep(to end: Int) {
    if propose(to: end, 0, .asWritten) { spoken = Spoken() }
  }

  /// A part of a speech that a rule builds while it recognizes: empty until it is said.
  func words(_ speech: @autoclosure () -> String) -> String { wanted == nil ? "" : speech() }

  /// Whether this is the reading that is to be said.
  private mutating func propose(to end: Int, _ doubt: Int, _ traits: Reading.Traits) -> Bool {
    defer { count += 1 }
    if let wanted { return wanted == count }
    readings.append(
      Reading(
        source: .rule(rule, ordinal: count), start: Int32(start), end: Int32(end),
        cost: Int32(cost + doubt), traits: traits))
    return false
  }

  /// - Parameter isTied: a hyphen touches it. A name in "Kharkiv-based" is worth more than the compound,
  ///   which would hand it to the engine as it is written.
  mutating func add(_ match: Lexicon.Match, at start: Int, isTied: Bool) {
    readings.append(
      Reading(
        source: .lexicon(form: Int32(match.form)), start: Int32(start), end: Int32(match.end),
        cost: isTied ? -11 : 0, traits: []))
  }

  /// "2022's harvest", "Davis Jr.'s shoes": an ending behind figures or a stop belongs to them.
  mutating func addPossessives(in line: Line, from first: Int) {
    for index in first..<readings.count {
      var reading = readings[index]
      let end = Int(reading.end)
      guard line.isMark(end, "'"), line.equals(end + 1, "s"), !line.isDigits(end + 2),
        !line.isWord(end + 2), line.isDigits(end - 1) || line.isMark(end - 1, "."),
        !reading.traits.contains(.asWritten)
      else { continue }
      reading.end += 2
      reading.traits.remove(.mayEndSentence)
      reading.traits.insert(.possessive)
      readings.append(reading)
    }
  }
}
