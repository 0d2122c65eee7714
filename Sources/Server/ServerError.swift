/// Why the server did not start or did not go on.
public enum ServerError: Error, Hashable, Sendable {
  case noSuchFolder(String)
  case addressInUse(host: String, port: Int)
  /// A port below 1024 needs a privilege.
  case notPermitted(host: String, port: Int)
  /// The host is no address of this machine.
  case noSuchAddress(host: String, port: Int)
  case failed(String)
}

extension ServerError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noSuchFolder(let path):
      "there is no folder \(path) to serve; make an episode first: lector read ARTICLE"
    case .addressInUse(let host, let port):
      "another program listens on \(host):\(port); end it or choose another port with --port"
    case .notPermitted(let host, let port):
      "this user may not listen on \(host):\(port); choose a port from 1024 on with --port"
    case .noSuchAddress(let host, let port):
      "\(host):\(port) is not an address of this machine; choose another with --host"
    case .failed(let words): "the server stopped: \(words)"
    }
  }
}
