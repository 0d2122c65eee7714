/// Which addresses may be connected to.
struct AddressPolicy: Sendable {
  let allowPrivate: Bool
  /// Lower case.
  let allowedHosts: Set<String>

  init(_ settings: FetchSettings) {
    allowPrivate = settings.allowPrivate
    allowedHosts = Set(settings.allowedHosts.map { $0.lowercased() })
  }

  func allows(_ address: IPAddress, of host: String) -> Bool {
    address.kind == .public || trusts(host)
  }

  /// What can be said of a host whose name the proxy will resolve: nil when it may be asked for.
  func refusal(ofProxied host: String) -> (address: String, kind: AddressKind)? {
    if trusts(host) { return nil }
    if let address = IPAddress(literal: host) {
      return address.kind == .public ? nil : (address.description, address.kind)
    }
    let name = host.last == "." ? host.dropLast() : host[...]
    return name == "localhost" || name.hasSuffix(".localhost") ? (host, .loopback) : nil
  }

  private func trusts(_ host: String) -> Bool { allowPrivate || allowedHosts.contains(host) }
}
