/// One piece of a story, in reading order: the unit that is normalized, spoken, encoded and cached.
public struct Block: Codable, Hashable, Sendable {
  public enum Kind: String, Codable, CodingKeyRepresentable, Hashable, Sendable, CaseIterable {
    case headline, standfirst, byline
    case paragraph, heading, quotation
    case listItem = "list-item"
    case table, caption, correction, code
  }

  public var kind: Kind
  /// Plain text in NFC, white space collapsed; no markup. Never empty.
  public var text: String
  /// The number an ordered list gives this item; nil elsewhere.
  public var ordinal: Int?
  /// Why extraction kept it, for `lector extract --why`: a short kebab-case name of the verdict.
  public var reason: String?

  public init(_ kind: Kind, _ text: String, ordinal: Int? = nil, reason: String? = nil) {
    self.kind = kind
    self.text = text
    self.ordinal = ordinal
    self.reason = reason
  }

  /// The text as a page shows it, behind the number that its list gives it: "2. Let it boil."
  public var line: String {
    guard let ordinal, !text.hasPrefix("\(ordinal).") else { return text }
    return "\(ordinal). \(text)"
  }
}

/// Text of the page that is not the story, kept so that an editor can see what was left out and why.
public struct DroppedBlock: Codable, Hashable, Sendable {
  public var text: String
  /// The verdict that dropped it: a short kebab-case name ("caption", "related-card", "comments").
  public var reason: String
  /// How many kept blocks stand before it.
  public var position: Int

  public init(_ text: String, reason: String, position: Int) {
    self.text = text
    self.reason = reason
    self.position = position
  }
}
