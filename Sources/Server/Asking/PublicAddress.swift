/// Under which addresses this server is known.
struct PublicAddress: Hashable, Sendable {
  /// `show.base_url`, without a slash at its end; nil: not set.
  var base: String?
  /// Further names by which it may be asked, in lower case.
  var hosts: Set<String> = []

  /// What absolute URLs in an answer begin with: the name the client used, if it is one of ours
  /// (anybody may send any `Host`, and a cache would hand it on), else the settings'.
  /// - Returns: "" where nothing is known: the URLs are then relative to the root.
  func root(for asker: Asker) -> String {
    if let host = asker.host, let name = asker.hostName,
      hosts.contains(name) || Asker.isLoopbackName(name)
    {
      return "\(asker.scheme)://\(host)"
    }
    return base ?? ""
  }
}
