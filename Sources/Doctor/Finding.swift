/// Something that a listener, a directory or an app will stumble over.
public struct Finding: Codable, Hashable, Sendable {
  /// Stable: "item.guid.duplicate".
  public var rule: String
  public var severity: Severity
  public var place: Place
  /// One sentence, with the thing itself in it.
  public var message: String
  /// What to do about it.
  public var remedy: String

  public enum Severity: String, Codable, Hashable, Sendable, CaseIterable {
    /// Some directory refuses it, some app fails on it, or a listener hears it.
    case error
    /// Recommended, or known to trouble some app.
    case warning
    /// Worth knowing, such as what could not be looked at.
    case note
  }
}

/// Where something stands.
public struct Place: Codable, Hashable, Sendable {
  /// A path, or a URL.
  public var file: String
  /// From 1.
  public var line: Int?
  /// The title of the episode that is concerned.
  public var item: String?

  public init(_ file: String, line: Int? = nil, item: String? = nil) {
    self.file = file
    self.line = line
    self.item = item
  }
}

extension Place: CustomStringConvertible {
  /// "Output/feed.xml:34 “The bridge opens”"
  public var description: String {
    file + (line.map { ":\($0)" } ?? "") + (item.map { " “\($0)”" } ?? "")
  }
}
