/// One question to a server.
public struct Inquiry: Hashable, Sendable {
  public enum Method: Hashable, Sendable { case get, head }

  /// `http` or `https`.
  public var url: String
  public var method: Method
  /// "Name: value", such as "Range: bytes=0-1"; without line ends.
  public var headers: [String]

  public init(_ url: String, method: Method = .get, headers: [String] = []) {
    self.url = url
    self.method = method
    self.headers = headers.filter { line in !line.utf8.contains { $0 < 0x20 } }
  }
}

/// What a server said to it.
public struct Answer: Hashable, Sendable {
  /// What was asked for, without credentials and fragment.
  public var url: String
  public var status: Int
  public var headers: Headers
  /// The body of a 2xx as it was sent; empty for all others.
  public var bytes: [UInt8]
  /// Where a 301, 302, 303, 307 or 308 leads.
  public var redirect: String?

  /// "audio/mpeg"; nil when the server does not say.
  public var mediaType: String? { headers["Content-Type"].flatMap { ContentType($0).mediaType } }
  public var charset: String? { headers["Content-Type"].flatMap { ContentType($0).charset } }
}
