/// Choices a newsroom makes once.
public struct Style: Hashable, Sendable {
  public enum Region: Hashable, Sendable {
    /// 03/11 is March 11, "one hundred one".
    case american
    /// 03/11 is November 3, "one hundred and one".
    case british
  }

  public var region: Region

  public init(region: Region = .american) {
    self.region = region
  }

  var saysAnd: Bool { region == .british }
}
