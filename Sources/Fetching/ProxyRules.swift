internal import Glibc

/// Which proxy a URL goes through, by the customary environment variables.
public struct ProxyRules: Sendable, Hashable {
  var http: String?
  var https: String?
  /// Hosts that are reached directly: names (with everything below them), addresses, networks, "*".
  var exceptions: [String]

  /// Every connection is direct.
  public static let none = ProxyRules(variables: { _ in nil })

  /// `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy` of this process.
  public static var environment: ProxyRules {
    ProxyRules(variables: { name in getenv(name).map { String(cString: $0) } })
  }

  /// - Parameter variables: the value of an environment variable.
  public init(variables: (String) -> String?) {
    func value(_ names: String...) -> String? {
      names.lazy.compactMap(variables).first { !$0.isEmpty }
    }
    // HTTP_PROXY in capitals can be set by a stranger's `Proxy:` header where a program runs as a
    // CGI (CVE-2016-5385), so that nobody reads it.
    http = value("http_proxy", "all_proxy", "ALL_PROXY")
    https = value("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY")
    exceptions = (value("no_proxy", "NO_PROXY") ?? "")
      .split(whereSeparator: { $0 == "," || $0 == " " }).map { $0.lowercased() }
  }

  /// nil: connect directly.
  func proxy(for url: WebURL) -> String? {
    exceptions.contains { matches($0, url) } ? nil : url.scheme == "https" ? https : http
  }

  private func matches(_ exception: String, _ url: WebURL) -> Bool {
    if exception == "*" { return true }
    if let address = IPAddress(literal: url.host) {
      let parts = exception.split(separator: "/", maxSplits: 1)
      guard let first = parts.first, let network = IPAddress(literal: first) else { return false }
      let bits = parts.count == 2 ? Int(parts[1]) : 8 * network.bytes.count
      return bits.map { $0 >= 0 && address.hasPrefix(network.bytes, bits: $0) } ?? false
    }
    var name = exception[...]
    if let colon = name.lastIndex(of: ":") {
      guard name[name.index(after: colon)...] == url.port else { return false }
      name = name[..<colon]
    }
    while name.first == "." { name.removeFirst() }
    return !name.isEmpty && (url.host == name || url.host.hasSuffix(".\(name)"))
  }
}
