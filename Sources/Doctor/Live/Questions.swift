internal import Fetching

extension LiveFile {
  /// Asks a server everything that apps ask of it, some fifteen requests.
  init(_ url: String, kind: Kind, types: [String], item: String? = nil, on site: WebSite) async {
    self.url = url
    self.kind = kind
    self.types = types
    self.item = item
    let visit = await site.visit(url)
    redirects = visit.redirects
    failure = visit.failure
    get = visit.answer
    guard let get, get.status == 200, kind != .page else { return }
    let last = get.url
    func ask(_ method: Inquiry.Method = .get, _ headers: [String] = []) async -> Answer? {
      try? await site.fetcher.ask(Inquiry(last, method: method, headers: headers))
    }
    do throws(FetchError) { head = try await site.fetcher.ask(Inquiry(last, method: .head)) } catch
    {
      headFailure = "\(error)"
    }
    packed = await ask(.get, ["Accept-Encoding: gzip"])
    if let tag = get.headers["ETag"] { byTag = await ask(.get, ["If-None-Match: \(tag)"]) }
    if let date = get.headers["Last-Modified"] {
      byDate = await ask(.get, ["If-Modified-Since: \(date)"])
    }
    byOtherTag = await ask(.get, ["If-None-Match: \"none-of-yours\""])
    switch kind {
    case .feed:
      again = await ask()
      if packed?.headers["Content-Encoding"] != nil {
        unpacked = try? await site.fetcher.get(last).bytes
      }
      if last.hasPrefix("https://") {
        insecure = try? await site.fetcher.ask(
          Inquiry("http://" + last.dropFirst(8), method: .head))
      }
    case .audio: await askForRanges(last, site)
    case .picture, .captions, .page: break
    }
  }

  private mutating func askForRanges(_ url: String, _ site: WebSite) async {
    guard let get, get.bytes.count > 1000 else { return }
    let count = get.bytes.count
    func ask(_ headers: [String]) async -> Answer? {
      try? await site.fetcher.ask(Inquiry(url, headers: headers))
    }
    // Apple begins with two bytes; the suffix is how players look for tags at the end.
    for (asked, first, last) in [
      ("bytes=0-1", 0, 1), ("bytes=\(count / 2)-\(count / 2 + 499)", count / 2, count / 2 + 499),
      ("bytes=\(count - 100)-", count - 100, count - 1), ("bytes=-500", count - 500, count - 1),
      ("bytes=0-\(count + 5000)", 0, count - 1),
    ] {
      ranges.append(
        Range(asked: asked, first: first, last: last, answer: await ask(["Range: \(asked)"])))
    }
    past = await ask(["Range: bytes=\(count)-"])
    let tag = get.headers["ETag"].flatMap { $0.hasPrefix("W/") ? nil : $0 }
    if let validator = tag ?? get.headers["Last-Modified"] {
      sameIfRange = await ask(["Range: bytes=10-19", "If-Range: \(validator)"])
      otherIfRange = await ask(["Range: bytes=10-19", "If-Range: \"none-of-yours\""])
    }
  }
}
