/// What a file is, by its name.
struct MediaType: Hashable, Sendable {
  /// The `Content-Type`, charset included.
  var contentType: String
  /// Web players and apps on other origins may read it (CORS).
  var isShared: Bool
  /// There is a packed variant of it. Audio is packed already: to pack it again would break ranges.
  var isText: Bool {
    let essence = contentType.prefix { $0 != ";" }
    return essence.hasPrefix("text/") || Self.texts.contains(String(essence))
  }

  /// A podcast feed, which browsers save unless they are told that it is XML.
  var isFeed: Bool { contentType.hasPrefix("application/rss+xml") }

  /// The same bytes for a browser: it shows them with their style sheet.
  var forBrowsers: MediaType {
    var media = self
    media.contentType = "text/xml; charset=utf-8"
    return media
  }

  var isPage: Bool { contentType.hasPrefix("text/html") }

  /// What metrics call it.
  var route: String {
    let kind = contentType.prefix { $0 != "/" }
    if kind == "audio" || kind == "image" { return String(kind) }
    if isPage { return "page" }
    if isFeed { return "feed" }
    return isText ? "text" : "other"
  }

  private static let texts: Set = [
    "application/json", "application/json+chapters", "application/rss+xml", "application/atom+xml",
    "application/xml", "application/x-subrip", "application/manifest+json", "image/svg+xml",
  ]

  init(ofFile name: some StringProtocol) {
    let name = name.lowercased()
    let suffix = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? ""
    contentType = Self.byName[name] ?? Self.bySuffix[suffix] ?? "application/octet-stream"
    // Pages are for people; but apps on other origins take a transcript in every form.
    isShared = suffix != "html" || name == "transcript.html"
  }

  /// Names whose type says more than their suffix.
  private static let byName = [
    // Podcasting 2.0, "JSON Chapters Format".
    "chapters.json": "application/json+chapters",
    // RSS Advisory Board and Apple: not "text/xml", whose charset once defaulted to ASCII.
    "feed.xml": "application/rss+xml; charset=utf-8",
  ]

  private static let bySuffix = [
    // "audio/mpeg" and "audio/ogg" are the enclosure types that directories accept.
    "mp3": "audio/mpeg", "opus": "audio/ogg", "ogg": "audio/ogg", "flac": "audio/flac",
    "wav": "audio/wav", "m4a": "audio/mp4",
    "vtt": "text/vtt; charset=utf-8", "srt": "application/x-subrip; charset=utf-8",
    "json": "application/json", "rss": "application/rss+xml; charset=utf-8",
    "atom": "application/atom+xml; charset=utf-8", "xml": "application/xml; charset=utf-8",
    "opml": "text/x-opml; charset=utf-8",
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "txt": "text/plain; charset=utf-8",
    "md": "text/markdown; charset=utf-8", "webmanifest": "application/manifest+json",
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "webp": "image/webp",
    "avif": "image/avif", "gif": "image/gif", "svg": "image/svg+xml", "ico": "image/x-icon",
    "woff2": "font/woff2",
  ]
}
