/// Why settings, a voice or a lexicon cannot be used.
public enum SettingsError: Error, Hashable, Sendable {
  /// `line` is 1-based; nil where the parser does not say.
  case invalid(file: String, line: Int?, reason: String)
  case unknownKey(file: String, line: Int?, key: String, nearest: String?)
  case unknownVoice(name: String, nearest: String?, known: [String])
  /// A voice file names a voice that is nowhere: `like`, `blocks.quotation`.
  case unknownPart(
    file: String, line: Int?, key: String, name: String, nearest: String?, known: [String])
  case missingLexicon(name: String, voice: String, nearest: String?)
  case unreadable(FileError)
}
