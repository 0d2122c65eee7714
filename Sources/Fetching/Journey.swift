internal import CFetch

/// From the URL that was asked for to the one that answers. Redirects are followed here and not by
/// libcurl, so that every hop's scheme, host, credentials and validators are looked at.
struct Journey {
  let settings: FetchSettings
  let validators: Validators?
  let session: OpaquePointer

  func fetch(_ written: String) throws(FetchError) -> Fetched {
    let start = ContinuousClock.now
    let first = try WebURL(written)
    var url = first
    var redirects: [Fetched.Redirect] = []
    while true {
      let conditions = validators?.headers(for: url) ?? []
      let left = settings.totalTimeout - (ContinuousClock.now - start)
      guard left > .zero else {
        throw .timedOut(
          url: url.text, detail: "\(redirects.count) redirects took \(settings.totalTimeout)")
      }
      let isHome = url.origin == first.origin
      let (exchange, status) = try exchange(
        with: url, conditions: conditions, time: left,
        user: isHome ? first.user : nil, password: isHome ? first.password : nil)
      if let target = try redirect(status, exchange) {
        redirects.append(.init(status: status, from: url.text, to: target.text))
        guard redirects.count <= settings.maximumRedirects else {
          throw .tooManyRedirects(urls: [first.text] + redirects.map(\.to))
        }
        url = target
        continue
      }
      guard (200..<300).contains(status) || status == 304 && !conditions.isEmpty else {
        let wait = exchange.headers["Retry-After"].flatMap { RetryAfter($0) }
        throw .status(url: url.text, status, retryAfter: wait)
      }
      return Fetched(
        bytes: exchange.bytes, url: url.text, status: status, headers: exchange.headers,
        redirects: redirects)
    }
  }

  func ask(_ inquiry: Inquiry) throws(FetchError) -> Answer {
    let url = try WebURL(inquiry.url)
    let (exchange, status) = try exchange(
      with: url, conditions: inquiry.headers, time: settings.totalTimeout, user: url.user,
      password: url.password, inquiry: inquiry)
    return Answer(
      url: url.text, status: status, headers: exchange.headers, bytes: exchange.bytes,
      redirect: try redirect(status, exchange)?.text)
  }

  private func redirect(_ status: Int, _ exchange: Exchange) throws(FetchError) -> WebURL? {
    guard [301, 302, 303, 307, 308].contains(status), let target = exchange.headers["Location"]
    else { return nil }
    return try WebURL(target, relativeTo: exchange.url)
  }

  private func exchange(
    with url: WebURL, conditions: [String], time: Duration, user: String?, password: String?,
    inquiry: Inquiry? = nil
  ) throws(FetchError) -> (Exchange, status: Int) {
    let policy = AddressPolicy(settings)
    let proxy = settings.proxy.proxy(for: url)
    if proxy != nil, let (address, kind) = policy.refusal(ofProxied: url.host) {
      throw .refusedAddress(url: url.text, address: address, kind)
    }
    let exchange = Exchange(
      url: url, policy: policy, isProxied: proxy != nil, limit: settings.maximumBytes)
    var request = Request(
      url: url.text, proxy: proxy, userAgent: settings.userAgent, user: user, password: password,
      headers: ["Accept: \(settings.accept)"] + conditions,
      connectTimeout: settings.connectTimeout, stallTimeout: settings.stallTimeout,
      totalTimeout: time, maximumBytes: settings.maximumBytes)
    request.isHead = inquiry?.method == .head
    request.form = inquiry?.form
    request.isRaw = inquiry != nil
    let result = exchange.perform(request, in: session)
    guard result.outcome == CFETCH_DONE else {
      throw error(result, exchange, proxy: proxy)
    }
    return (exchange, Int(result.status))
  }

  private func error(_ result: cfetch_result, _ exchange: Exchange, proxy: String?) -> FetchError {
    let url = exchange.url.text
    let detail = withUnsafeBytes(of: result.detail) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    switch result.outcome {
    case CFETCH_CANCELLED: return .cancelled(url: url)
    case CFETCH_BAD_URL: return .badURL(url, .malformed)
    case CFETCH_NO_SUCH_HOST: return .unknownHost(url: url)
    case CFETCH_NO_SUCH_PROXY:
      return .unknownProxy(url: url, proxy: WebURL.withoutCredentials(proxy ?? ""))
    case CFETCH_NOT_CONNECTED:
      return exchange.refused.map {
        .refusedAddress(url: url, address: $0.description, $0.kind)
      } ?? .notConnected(url: url, detail: detail)
    case CFETCH_TLS: return .insecure(url: url, detail: detail)
    case CFETCH_TIMED_OUT: return .timedOut(url: url, detail: detail)
    case CFETCH_TOO_LARGE: return .tooLarge(url: url, limit: settings.maximumBytes)
    case CFETCH_TRUNCATED: return .truncated(url: url, detail: detail)
    case CFETCH_STOPPED_BY_DELEGATE where exchange.isTooLarge:
      return .tooLarge(url: url, limit: settings.maximumBytes)
    default: return .garbled(url: url, detail: detail)
    }
  }
}
