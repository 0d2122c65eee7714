/// Choices a newsroom makes once.
public struct Style: Hashable, Sendable {
  public enum Region: Hashable, Sendable {
    /// "Fall" dates (03/11 is March 11), "one hundred one".
    case american
    /// 03/11 is November 3, "one hundred and one".
    case british
  }

  public var region: Region
  /// "Quote … end quote" instead of silence.
  public var speaksQuotes: Bool

  public init(region: Region = .american, speaksQuotes: Bool = false) {
    self.region = region
    self.speaksQuotes = speaksQuotes
  }

  var saysAnd: Bool { region == .british }
}
