/// Choices a newsroom makes once.
public struct Style: Hashable, Sendable {
  public enum Region: Hashable, Sendable {
    /// 03/11 is March 11, "one hundred one", "October twenty-fifth".
    case american
    /// 03/11 is November 3, "one hundred and one", "October the twenty-fifth".
    case british

    /// British for every English of the Commonwealth, Ireland and the Union: "en-GB", "en-AU".
    public init(language: String) {
      let country = language.split(separator: "-").dropFirst().last.map { $0.uppercased() }
      switch country {
      case "GB", "UK", "IE", "AU", "NZ", "ZA", "IN", "MT", "SG", "HK", "150", "001": self = .british
      default: self = .american
      }
    }
  }

  public enum Quotes: Hashable, Sendable {
    /// Quotation marks are seen and not heard.
    case silent
    /// "quote … end quote"
    case spoken
  }

  public enum Emoji: Hashable, Sendable {
    case dropped
    /// By their Unicode names: "fire".
    case named
  }

  public var region: Region
  public var quotes: Quotes
  public var emoji: Emoji

  public init(region: Region = .american, quotes: Quotes = .silent, emoji: Emoji = .dropped) {
    self.region = region
    self.quotes = quotes
    self.emoji = emoji
  }

  var saysAnd: Bool { region == .british }
}
