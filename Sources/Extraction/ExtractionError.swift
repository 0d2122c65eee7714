/// Why no article came out, as facts; `name` is the source's file name or URL.
public enum ExtractionError: Error, Hashable, Sendable {
  public enum Absence: Hashable, Sendable {
    /// Nothing but markup or white space.
    case noText
    /// Text, but all of it navigation, promotion and the like: the number of blocks dropped.
    case onlyChrome(blocks: Int)
  }

  case empty(_ name: String)
  /// - Parameter kind: what the bytes are, e.g. "PDF document".
  case binary(_ name: String, kind: String)
  case tooLarge(_ name: String, bytes: Int, limit: Int)
  case noArticle(_ name: String, Absence)
  case badFrontMatter(_ name: String, line: Int, problem: String)
  case badJSON(_ name: String, line: Int, problem: String)
  /// XML that is no feed, or that only attackers write.
  case badXML(_ name: String, line: Int, problem: String)
  /// The beginning of a story whose rest the page keeps for subscribers.
  case stub(_ name: String, words: Int)
  /// The settings' rule for the page's site has a mistake.
  case badRule(_ name: String, RuleProblem)
  /// The bytes are not text in the named charset, nor in any we try.
  case undecodable(_ name: String, charset: String)
}
