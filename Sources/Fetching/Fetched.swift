/// What came back.
public struct Fetched: Hashable, Sendable {
  /// Decompressed, as sent otherwise; empty for 304.
  public var bytes: [UInt8]
  /// Where it came from, after redirects; without credentials and fragment.
  public var url: String
  /// 2xx, or 304 when validators were given and still hold.
  public var status: Int
  public var headers: Headers
  /// The redirects that were followed, in order. A feed whose first ones are permanent has moved.
  public var redirects: [Redirect]

  public struct Redirect: Hashable, Sendable {
    /// 301, 302, 303, 307 or 308.
    public var status: Int
    public var from: String
    public var to: String
    public var isPermanent: Bool { status == 301 || status == 308 }
  }

  /// The validators still hold: what is known of this URL is what it still says.
  public var isUnchanged: Bool { status == 304 }
  /// "text/html"; nil when the server does not say.
  public var mediaType: String? { headers["Content-Type"].flatMap { ContentType($0).mediaType } }
  /// "windows-1251", as the server wrote it.
  public var charset: String? { headers["Content-Type"].flatMap { ContentType($0).charset } }
  public var etag: String? { headers["ETag"] }
  public var lastModified: String? { headers["Last-Modified"] }

  /// To be kept and given with the next fetch; nil when the server gave none.
  public var validators: Validators? {
    etag == nil && lastModified == nil
      ? nil : Validators(url: url, etag: etag, lastModified: lastModified)
  }
}

/// What makes a fetch conditional. They belong to the URL that answered: sent to another one, after
/// a redirect has changed its target, an older file there would pass for "not modified" for ever.
public struct Validators: Codable, Hashable, Sendable {
  public var url: String
  public var etag: String?
  public var lastModified: String?

  public init(url: String, etag: String?, lastModified: String?) {
    self.url = url
    self.etag = etag
    self.lastModified = lastModified
  }

  func headers(for url: WebURL) -> [String] {
    guard url.text == self.url else { return [] }
    let lines = [
      etag.map { "If-None-Match: \($0)" }, lastModified.map { "If-Modified-Since: \($0)" },
    ]
    // They come from a file that could have been edited: a line end would make a second header.
    return lines.compactMap { $0 }.filter { line in !line.utf8.contains { $0 < 0x20 } }
  }
}
