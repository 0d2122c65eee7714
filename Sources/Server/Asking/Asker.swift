internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Who asks, and under which name this server was asked: from the connection, and from what a proxy
/// says only where that proxy is known. Anybody else could claim anything.
struct Asker: Hashable, Sendable {
  /// Without a port; "-" for a connection that is gone.
  var address: String
  /// "http" or "https", as the client sees it.
  var scheme: String
  /// The `Host` that the client used, in lower case, with its port; nil when it sent none.
  var host: String?

  /// - Parameters:
  ///   - peer: the address at the other end of the connection.
  ///   - forwarded: the values of `X-Forwarded-For`, `-Proto` and `-Host`, which nginx and Caddy set.
  ///   - proxies: whose word counts.
  init(
    peer: String, host: String?,
    forwarded: (addresses: String?, scheme: String?, host: String?), proxies: [IPNetwork]
  ) {
    address = peer
    scheme = "http"
    self.host = host?.lowercased()
    guard proxies.contain(peer) else { return }
    // Each proxy appends whom it saw: the last one that is no proxy of ours is the client. What
    // stands before it was sent by the client, and may be invented.
    let chain = Self.list(forwarded.addresses)
    address = chain.last { !proxies.contain($0) } ?? chain.first ?? peer
    if let scheme = Self.list(forwarded.scheme).last, ["http", "https"].contains(scheme) {
      self.scheme = scheme
    }
    if let host = Self.list(forwarded.host).last { self.host = host }
  }

  /// The name without the port.
  var hostName: String? { host.map { Self.name(ofHost: $0) } }

  /// Nobody but this machine: the connection, no proxy in between, and a name that only means this
  /// machine. The name matters: a page on another site can make its own name point to 127.0.0.1 and
  /// then speak to a server there as if it were its own ("DNS rebinding").
  var isThisMachine: Bool {
    guard IPNetwork.loopback.contain(address) else { return false }
    return Self.isLoopbackName(hostName ?? "")
  }

  static func isLoopbackName(_ name: String) -> Bool {
    name == "localhost" || IPNetwork.loopback.contain(name)
  }

  /// "[::1]:8080" → "::1".
  static func name(ofHost host: String) -> String {
    if host.first == "[" { return String(host.dropFirst().prefix { $0 != "]" }) }
    return String(host.prefix { $0 != ":" })
  }

  private static func list(_ value: String?) -> [String] {
    (value ?? "").lowercased().utf8.split(separator: UInt8(ascii: ","))
      .compactMap { String($0.trimmingBlanks) }.filter { !$0.isEmpty }
  }
}

extension Asker {
  init(_ request: HTTPRequest, from peer: SocketAddress?, proxies: [IPNetwork]) {
    self.init(
      peer: peer?.ipAddress ?? "-", host: request.authority,
      forwarded: (
        request.joined(.xForwardedFor), request.joined(.xForwardedProto),
        request.joined(.xForwardedHost)
      ), proxies: proxies)
  }

  init(_ request: Request, _ context: ConnectionContext, proxies: [IPNetwork]) {
    self.init(request.head, from: context.peer, proxies: proxies)
  }
}

extension HTTPRequest {
  /// A field that came several times is one list (RFC 9110, section 5.3).
  fileprivate func joined(_ name: HTTPField.Name) -> String? {
    let values = headerFields[values: name]
    return values.isEmpty ? nil : values.joined(separator: ",")
  }
}
