/// One row: how a written form is said, and when.
public struct LexiconEntry: Hashable, Sendable {
  public enum Spoken: Hashable, Sendable {
    /// Words in place of the written ones: "Senator".
    case words(String)
    /// The engine's mnemonics, without brackets; what is said stays as written.
    case phonemes(String)
    /// A word of another language, as that language writes it; the engine says it in English sounds.
    case loanword(language: String, spelling: String)
  }

  public var written: String
  public var spoken: Spoken
  /// The written form's case must match.
  public var matchesCase: Bool
  /// Lower-case words, one of which must stand within twelve lexemes; empty: anywhere.
  public var context: [String]
  /// BCP 47 primary language, or nil for all.
  public var language: String?
  public var note: String
  /// What `lector voices test` says; empty: none.
  public var test: String
  /// Where it was read: "en.tsv:12".
  public var origin: String

  /// What makes two rows rivals.
  var key: Key {
    Key(
      written: written.lowercased(), exact: matchesCase ? written : "", context: context,
      language: language)
  }

  struct Key: Hashable {
    var written: String
    var exact: String
    var context: [String]
    var language: String?
  }
}

public enum LexiconError: Error, Hashable, Sendable {
  /// A row needs the written and the spoken form, parted by a tab.
  case tooFewColumns(file: String, line: Int)
  case emptyForm(file: String, line: Int)
  case unknownCondition(file: String, line: Int, condition: String)
  /// "[[" without "]]", or a character that cannot be spoken.
  case unspeakable(file: String, line: Int, form: String)
  /// A symbol that the notation, or English, does not have.
  case unknownPhonemes(file: String, line: Int, form: String)
  /// "(fr)" without a word behind it, or a language whose sounds nobody has put into English.
  case notForeign(file: String, line: Int, form: String)
  /// The same form under the same conditions twice in one file.
  case repeated(file: String, line: Int, written: String)
}

extension LexiconError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .tooFewColumns(let file, let line), .emptyForm(let file, let line),
      .unknownCondition(let file, let line, _), .unspeakable(let file, let line, _),
      .unknownPhonemes(let file, let line, _), .notForeign(let file, let line, _),
      .repeated(let file, let line, _):
      "\(file):\(line): \(reason)"
    }
  }

  /// Without the place.
  public var reason: String {
    switch self {
    case .tooFewColumns:
      "a row needs a written and a spoken form, parted by a tab."
    case .emptyForm:
      "the written or the spoken form is empty."
    case .unknownCondition(_, _, let condition):
      "unknown condition “\(condition)”; known are case, context=word, lang=xx."
    case .unspeakable(_, _, let form):
      "“\(form)” cannot be spoken; write words, or phonemes as [[…]]."
    case .unknownPhonemes(_, _, let form):
      "“\(form)” has a sound that English does not have; docs/Lexicons.md lists the phonemes."
    case .notForeign(_, _, let form):
      "“\(form)” is no word of another language; write (fr)Macron, with one of the languages "
        + "\(LoanwordForm.languages.joined(separator: ", "))."
    case .repeated(_, _, let written):
      "“\(written)” is there already, under the same conditions; remove one row."
    }
  }
}
