/// How pages are asked for.
public struct FetchSettings: Sendable, Hashable {
  public var userAgent = "Lector"
  /// The `Accept` header.
  public var accept =
    "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, "
    + "application/feed+json, application/xml;q=0.9, application/json;q=0.9, */*;q=0.5"
  /// For the name, the connection and TLS.
  public var connectTimeout = Duration.seconds(10)
  /// For a server that has gone silent in the middle.
  public var stallTimeout = Duration.seconds(20)
  /// For everything, all redirects included.
  public var totalTimeout = Duration.seconds(60)
  /// Of the body, decompressed.
  public var maximumBytes = 32 << 20
  public var maximumRedirects = 5
  /// Let fetched addresses be private or loopback.
  public var allowPrivate = false
  /// Host names whose addresses may be private: a publisher's own system behind the firewall.
  public var allowedHosts: [String] = []
  public var proxy = ProxyRules.environment

  public init() {}
}
