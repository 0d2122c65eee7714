/// Something a person should know, as facts. The console decides how it looks.
public struct Diagnostic: Codable, Hashable, Sendable, Error {
  public enum Severity: String, Codable, Hashable, Sendable { case note, warning, error }
  public enum Stage: String, Codable, Hashable, Sendable {
    case settings, fetching, extraction, normalization, synthesis, mastering, publishing
  }

  public var severity: Severity
  public var stage: Stage
  /// One sentence: what, with the thing itself in it.
  public var message: String
  /// What to do about it, or nil.
  public var hint: String?
  /// The article: its file, URL or headline.
  public var article: String?
  /// Index of the spoken block, and the place in its text.
  public var block: Int?
  public var span: Span?
  /// The block's text, so that the place can be shown.
  public var text: String?

  public init(
    _ severity: Severity, _ stage: Stage, _ message: String, hint: String? = nil,
    article: String? = nil, block: Int? = nil, span: Span? = nil, text: String? = nil
  ) {
    self.severity = severity
    self.stage = stage
    self.message = message
    self.hint = hint
    self.article = article
    self.block = block
    self.span = span
    self.text = text
  }
}
