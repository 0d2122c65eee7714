extension FetchError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .badURL(let url, let problem): "“\(url)” \(problem.description)"
    case .refusedAddress(let url, let address, let kind):
      "\(url): its address \(address) is \(kind.description), which a fetched page may not be; "
        + "to allow such addresses for one run, give --allow-private"
    case .unknownHost(let url): "\(url): no name server knows this host; check the spelling"
    case .unknownProxy(let url, let proxy):
      "\(url): no name server knows the proxy \(proxy); check http_proxy and https_proxy"
    case .notConnected(let url, let detail): "\(url): the server could not be reached (\(detail))"
    case .insecure(let url, let detail): "\(url): no secure connection (\(detail))"
    case .timedOut(let url, let detail): "\(url): no complete answer in time (\(detail))"
    case .status(let url, let code, let retryAfter):
      "\(url): the server answered \(code)" + (retryAfter.map { ", \($0.description)" } ?? "")
    case .tooLarge(let url, let limit):
      "\(url): more than \(limit) bytes, the most that is read; is it really a page?"
    case .tooManyRedirects(let urls):
      "\(urls.first ?? ""): redirected \(urls.count - 1) times, last to \(urls.last ?? "")"
    case .truncated(let url, let detail): "\(url): the answer broke off (\(detail))"
    case .garbled(let url, let detail): "\(url): the answer cannot be understood (\(detail))"
    case .cancelled(let url): "\(url): cancelled"
    case .noLibrary(let words):
      "fetching needs libcurl, which could not be opened (\(words)); "
        + "install it: apt-get install libcurl4"
    }
  }
}

extension URLProblem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .malformed: "is not a URL"
    case .noScheme: "has no http:// or https:// in front"
    case .noHost: "names no host"
    case .scheme(let scheme): "is \(scheme):, and only http: and https: are fetched"
    }
  }
}

extension RetryAfter: CustomStringConvertible {
  public var description: String {
    switch self {
    case .seconds(let count): "and asks for a pause of \(count) s"
    case .moment(let moment): "and asks for a pause until \(moment.iso8601)"
    }
  }
}

extension AddressKind: CustomStringConvertible {
  public var description: String {
    switch self {
    case .public: "public"
    case .unspecified: "unspecified"
    case .loopback: "this machine (loopback)"
    case .private: "in a private network"
    case .shared: "in a provider's shared network"
    case .linkLocal: "link-local"
    case .multicast: "multicast"
    case .broadcast: "broadcast"
    case .reserved: "reserved"
    }
  }
}
