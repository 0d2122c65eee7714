public import Core

/// Why a page did not come. URLs in it carry no credentials.
public enum FetchError: Error, Hashable, Sendable {
  case badURL(String, URLProblem)
  /// The host's address, and what kind it is; `FetchSettings.allowedHosts` lets it through.
  case refusedAddress(url: String, address: String, AddressKind)
  case unknownHost(url: String)
  case unknownProxy(url: String, proxy: String)
  case notConnected(url: String, detail: String)
  case insecure(url: String, detail: String)
  /// libcurl says which wait was too long.
  case timedOut(url: String, detail: String)
  /// Neither 2xx nor a 304 that was asked for.
  case status(url: String, Int, retryAfter: RetryAfter?)
  case tooLarge(url: String, limit: Int)
  /// The chain so far, the first URL first.
  case tooManyRedirects(urls: [String])
  /// The connection ended before the body did.
  case truncated(url: String, detail: String)
  /// Not HTTP, or a compression that does not decompress.
  case garbled(url: String, detail: String)
  case cancelled(url: String)
  /// libcurl could not be opened: the dynamic linker's words.
  case noLibrary(String)
}

public enum URLProblem: Hashable, Sendable {
  case malformed, noScheme, noHost
  /// Another scheme than http and https.
  case scheme(String)
}

/// When a server would like to be asked again (RFC 9110, section 10.2.3).
public enum RetryAfter: Hashable, Sendable {
  case seconds(Int)
  case moment(Timestamp)

  init?(_ value: String) {
    if let seconds = Int(value), seconds >= 0 {
      self = .seconds(seconds)
    } else if let moment = Timestamp(httpDate: value) {
      self = .moment(moment)
    } else {
      return nil
    }
  }
}

extension FetchError {
  /// Worth asking again later: the same request may succeed.
  public var isTransient: Bool {
    switch self {
    case .unknownHost, .unknownProxy, .notConnected, .timedOut, .truncated: true
    case .status(_, let code, _): code == 408 || code == 425 || code == 429 || code >= 500
    default: false
    }
  }
}
