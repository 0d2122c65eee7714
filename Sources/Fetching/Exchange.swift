internal import CFetch

/// One request and what comes back for it: the other side of libcurl's callbacks.
final class Exchange {
  let url: WebURL
  private let policy: AddressPolicy
  private let isProxied: Bool
  private let limit: Int
  private(set) var headers = Headers()
  private(set) var bytes: [UInt8] = []
  private(set) var refused: IPAddress?
  private(set) var isTooLarge = false
  private var headerBytes = 0
  private var bodyBytes = 0
  private var keepsBody = false

  /// 256 KiB of header fields: browsers stop there too, and nothing honest comes near.
  private static let headerLimit = 256 << 10

  init(url: WebURL, policy: AddressPolicy, isProxied: Bool, limit: Int) {
    self.url = url
    self.policy = policy
    self.isProxied = isProxied
    self.limit = limit
  }

  func perform(_ request: Request, in session: OpaquePointer) -> cfetch_result {
    var delegate = cfetch_delegate(
      context: Unmanaged.passUnretained(self).toOpaque(),
      allows: { context, address, count in
        let bytes = Array(UnsafeBufferPointer(start: address, count: Int(count)))
        return Exchange.of(context).allows(IPAddress(bytes: bytes)) ? 1 : 0
      },
      header: { context, line, count in
        Exchange.of(context).take(header: UnsafeBufferPointer(start: line, count: count)) ? 1 : 0
      },
      body: { context, bytes, count in
        Exchange.of(context).take(body: UnsafeBufferPointer(start: bytes, count: count)) ? 1 : 0
      })
    return withExtendedLifetime(self) {
      request.withC { cfetch_perform(session, $0, &delegate) }
    }
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> Exchange {
    guard let context else { preconditionFailure("libcurl lost the context of a callback") }
    return Unmanaged<Exchange>.fromOpaque(context).takeUnretainedValue()
  }

  /// With a proxy the address is the proxy's, which the person who runs the program chose.
  private func allows(_ address: IPAddress) -> Bool {
    if isProxied || policy.allows(address, of: url.host) { return true }
    refused = address
    return false
  }

  private func take(header line: UnsafeBufferPointer<UInt8>) -> Bool {
    headerBytes += line.count
    if line.starts(with: "HTTP/".utf8) {
      // "HTTP/1.1 200 OK", "HTTP/2 200"
      let status = line.drop { $0 != 0x20 }.dropFirst().first { _ in true }
      keepsBody = status == UInt8(ascii: "2")
    }
    headers.take(line: line)
    return headerBytes <= Self.headerLimit
  }

  /// Decompressed bytes are counted as they come: a bomb is defused at the limit.
  private func take(body piece: UnsafeBufferPointer<UInt8>) -> Bool {
    bodyBytes += piece.count
    guard bodyBytes <= limit else {
      isTooLarge = true
      bytes = []
      return false
    }
    if keepsBody { bytes.append(contentsOf: piece) }
    return true
  }
}
