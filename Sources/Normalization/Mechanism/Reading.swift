/// One way to read a stretch of lexemes. What is said is not in it: most readings lose, so the rule is
/// asked again for the words of those on the cheapest path (`LanguagePack.speech(of:in:)`).
struct Reading: BitwiseCopyable, Sendable {
  struct Traits: OptionSet, BitwiseCopyable, Sendable {
    let rawValue: UInt8
    /// The last lexeme is a full stop that the reading took for its own and that may end a sentence.
    static let mayEndSentence = Traits(rawValue: 1)
    /// Then a capital behind it is likely a name's: "the U.S. Senate".
    static let goesOn = Traits(rawValue: 64)
    /// The full stop never ends one: "Gen. Smith".
    static let neverEndsSentence = Traits(rawValue: 2)
    /// It swallowed a mark that ends a sentence and still shapes the voice.
    static let swallowsStop = Traits(rawValue: 4)
    /// Reported as a warning.
    static let makeshift = Traits(rawValue: 8)
    /// The lexemes as they are written.
    static let asWritten = Traits(rawValue: 16)
    /// An apostrophe and "s" behind what the rule read belong to it.
    static let possessive = Traits(rawValue: 32)
  }

  /// What proposed it: a rule of the pack, as its `ordinal`th reading there, or a form of the lexicon.
  enum Source: BitwiseCopyable, Sendable {
    case rule(Int16, ordinal: Int16)
    case lexicon(form: Int32)
  }

  var source: Source
  var start: Int32
  /// One past the last lexeme.
  var end: Int32
  /// Lower wins. Untouched words and marks cost 10 a lexeme, spaces nothing.
  var cost: Int32
  var traits: Traits
}
