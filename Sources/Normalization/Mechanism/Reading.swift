/// One way to say a stretch of lexemes.
struct Reading: Sendable {
  /// The semiotic class: "date", "money", "letters".
  var kind: String
  var rule: String
  var start: Int
  /// One past the last lexeme.
  var end: Int
  /// Lower wins. Untouched words and marks cost 10 a lexeme, spaces nothing.
  var cost: Int
  /// What is said, as `Speech` spells it; nil: the lexemes as they are written.
  var speech: String?
  /// The last lexeme is a full stop that the reading took for its own and that may end a sentence.
  var mayEndSentence = false
  /// The full stop never ends one: "Gen. Smith".
  var neverEndsSentence = false
  /// The mark that the reading swallowed and that still shapes the voice.
  var punctuation = ""
  /// Reported as a warning: the reading is a makeshift.
  var isMakeshift = false
}

/// Collects what the rules propose, lexeme after lexeme.
struct Proposals {
  private(set) var readings: [Reading] = []
  var rule = ""
  var kind = ""
  var base = 0
  var start = 0

  /// Names the readings from `first` on after the rule that made them: most rules make none, so their
  /// names are not copied before.
  mutating func sign(from first: Int, _ rule: Rule) {
    for index in first..<readings.count {
      readings[index].rule = rule.name
      if readings[index].kind.isEmpty { readings[index].kind = rule.kind }
    }
  }

  /// - Parameters:
  ///   - end: one past the last lexeme.
  ///   - doubt: added to the rule's cost.
  mutating func say(
    _ speech: String, to end: Int, doubt: Int = 0, as kind: String? = nil,
    mayEndSentence: Bool = false,
    neverEndsSentence: Bool = false, punctuation: String = ""
  ) {
    guard end > start else { return }
    readings.append(
      Reading(
        kind: kind ?? self.kind, rule: rule, start: start, end: end, cost: base + doubt,
        speech: speech, mayEndSentence: mayEndSentence, neverEndsSentence: neverEndsSentence,
        punctuation: punctuation))
  }

  /// What is better than silence, and reported.
  mutating func makeshift(_ speech: String, to end: Int) {
    readings.append(
      Reading(
        kind: kind, rule: rule, start: start, end: end, cost: base, speech: speech,
        isMakeshift: true))
  }

  /// The lexemes as they are written, as one word.
  mutating func keep(to end: Int, as kind: String? = nil) {
    readings.append(
      Reading(
        kind: kind ?? self.kind, rule: rule, start: start, end: end, cost: base, speech: nil))
  }

  /// "2022's harvest", "Davis Jr.'s shoes": an ending behind figures or a stop belongs to them.
  mutating func addPossessives(in line: Line, from first: Int) {
    // By index: a copy of every reading would cost a tenth of the time.
    for index in first..<readings.count {
      let end = readings[index].end
      guard line.isMark(end, "'"), line.equals(end + 1, "s"), !line.isDigits(end + 2),
        !line.isWord(end + 2), line.isDigits(end - 1) || line.isMark(end - 1, "."),
        let speech = readings[index].speech, !speech.isEmpty
      else { continue }
      var reading = readings[index]
      reading.speech = speech + "'s"
      reading.end += 2
      reading.mayEndSentence = false
      readings.append(reading)
    }
  }
}
