/// How a written form is said: a row of a lexicon, as an editor enters it (docs/Lexicons.md).
public struct Pronunciation: Codable, Hashable, Sendable {
  public var written: String
  /// Words in place of the written ones, the engine's phonemes in brackets, "[[k'i:v]]", or a word of
  /// another language, "(fr)Mélenchon".
  public var spoken: String
  /// "case", "context=opera", "lang=en", parted by spaces; empty: wherever the form stands.
  public var conditions: String
  public var note: String
  /// A sentence to hear it in.
  public var test: String

  public init(
    written: String, spoken: String, conditions: String = "", note: String = "", test: String = ""
  ) {
    self.written = written
    self.spoken = spoken
    self.conditions = conditions
    self.note = note
    self.test = test
  }

  /// The line of a lexicon. Its columns end at tabs and the row at its end, so neither can be in them.
  public var row: String {
    var columns = [written, spoken, conditions, note, test].map { column in
      column.split { $0.isWhitespace }.joined(separator: " ")
    }
    while columns.last?.isEmpty == true { columns.removeLast() }
    return columns.joined(separator: "\t")
  }
}
