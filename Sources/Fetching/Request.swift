internal import CFetch

/// One request as libcurl needs it.
struct Request {
  var url: String
  var proxy: String?
  var userAgent: String
  var user: String?
  var password: String?
  /// "Name: value".
  var headers: [String]
  var isHead = false
  /// "name=value&…", to be sent by POST.
  var form: String?
  /// The body as it was sent.
  var isRaw = false
  var connectTimeout: Duration
  var stallTimeout: Duration
  var totalTimeout: Duration
  var maximumBytes: Int

  /// Lends it to C for the duration of `body`.
  func withC<Result>(_ body: (UnsafePointer<cfetch_request>) -> Result) -> Result {
    var strings: [[CChar]] = ([url, proxy ?? "", userAgent] + headers).map(\.cString)
    strings.append(user?.cString ?? [])
    strings.append(password?.cString ?? [])
    strings.append(form?.cString ?? [])
    return Self.withPointers(to: strings[...], []) { pointers in
      let user = self.user == nil ? nil : pointers[pointers.count - 3]
      let password = self.password == nil ? nil : pointers[pointers.count - 2]
      let form = self.form == nil ? nil : pointers[pointers.count - 1]
      var lines: [UnsafePointer<CChar>?] = Array(pointers[3..<3 + headers.count])
      return lines.withUnsafeMutableBufferPointer { lines in
        guard let url = pointers[0], let proxy = pointers[1], let agent = pointers[2] else {
          preconditionFailure("a lent array has no address")
        }
        var request = cfetch_request(
          url: url, proxy: proxy, user_agent: agent, user: user, password: password,
          headers: lines.baseAddress, header_count: lines.count, is_head: isHead ? 1 : 0,
          form: form, is_raw: isRaw ? 1 : 0,
          connect_milliseconds: connectTimeout.milliseconds,
          total_milliseconds: totalTimeout.milliseconds,
          stall_seconds: max(1, stallTimeout.milliseconds / 1000),
          maximum_bytes: Int64(maximumBytes))
        return body(&request)
      }
    }
  }

  private static func withPointers<Result>(
    to strings: ArraySlice<[CChar]>, _ pointers: [UnsafePointer<CChar>?],
    _ body: ([UnsafePointer<CChar>?]) -> Result
  ) -> Result {
    guard let first = strings.first else { return body(pointers) }
    return first.withUnsafeBufferPointer {
      withPointers(to: strings.dropFirst(), pointers + [$0.baseAddress], body)
    }
  }
}

extension String {
  fileprivate var cString: [CChar] { utf8.map { CChar(bitPattern: $0) } + [0] }
}

extension Duration {
  /// At least 1: to libcurl 0 means "no limit".
  fileprivate var milliseconds: Int {
    let (seconds, attoseconds) = components
    return max(1, Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000))
  }
}
