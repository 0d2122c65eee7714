public import Core

/// The podcast's RSS 2.0 feed: a pure function, so nothing changed means no byte changed.
public enum Feed {
  /// One page of a feed (RFC 5005, section 3): the newest episodes are in the file that listeners
  /// subscribe to, older ones in pages that link to each other.
  public struct Page: Hashable, Sendable {
    /// Path below the output root.
    public var file: String
    /// The page with newer episodes, and the one with older ones.
    public var newer: String?
    public var older: String?
    /// The feed's first page: its address makes the feed's GUID, which all pages share.
    public var feed: String
    /// The same episodes as a JSON Feed.
    public var json: String?

    public init(
      file: String = Feed.file, newer: String? = nil, older: String? = nil,
      feed: String = Feed.file, json: String? = nil
    ) {
      self.file = file
      self.newer = newer
      self.older = older
      self.feed = feed
      self.json = json
    }
  }

  /// The file that listeners subscribe to, in the output root.
  public static let file = "feed.xml"
  public static let mediaType = "application/rss+xml"

  /// - Parameter episodes: in any order; the newest `show.feedLimit` are in the feed, newest first.
  /// - Returns: the document in UTF-8.
  public static func rss(show: Show, episodes: [Episode], page: Page = Page()) -> [UInt8] {
    document(
      show: show, episodes: Array(newestFirst(episodes).prefix(max(0, show.feedLimit))), page: page)
  }

  /// - Parameter episodes: the page's, newest first.
  static func document(show: Show, episodes: [Episode], page: Page) -> [UInt8] {
    let document = Markup.Node<Root>(
      "rss",
      [
        Markup.Attribute("version", "2.0"),
        Markup.Attribute("xmlns:atom", "http://www.w3.org/2005/Atom"),
        Markup.Attribute("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
        Markup.Attribute("xmlns:itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"),
        Markup.Attribute("xmlns:podcast", "https://podcastindex.org/namespace/1.0"),
      ], content: [channel(show, episodes, page)])
    var writer = MarkupWriter(.indented, prologue: prologue(of: page.file))
    writer.write(document.markup)
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  /// The style sheet lets a browser show the feed as a page. (XSLT could do more, but browsers are
  /// taking it out: developer.chrome.com/docs/web-platform/deprecating-xslt.)
  private static func prologue(of file: String) -> StaticString {
    file.contains("/")
      ? """
      <?xml version="1.0" encoding="UTF-8"?>
      <?xml-stylesheet type="text/css" href="../assets/feed.css"?>

      """
      : """
      <?xml version="1.0" encoding="UTF-8"?>
      <?xml-stylesheet type="text/css" href="assets/feed.css"?>

      """
  }

  /// The feed's permanent identity (podcast namespace, `guid`): a version 5 UUID of the feed's
  /// address without its scheme and trailing slashes.
  public static func guid(ofFeedAt url: String) -> String {
    var name = Substring(url)
    if let scheme = name.firstRange(of: "://") { name = name[scheme.upperBound...] }
    while name.last == "/" { name.removeLast() }
    return NameUUID.string(for: String(name), in: "ead4c236-bf58-58c6-a2c6-a6b28d128cb6")
  }

  /// Newest first; the id decides between two of the same second. A GUID occurs once: directories
  /// drop one of two items that share it, and not always the older. What was withdrawn is left out.
  static func newestFirst(_ episodes: [Episode]) -> [Episode] {
    let sorted = episodes.filter { $0.withdrawn == nil }.sorted { left, right in
      (right.published.seconds, left.id) < (left.published.seconds, right.id)
    }
    var seen: Set<String> = []
    return sorted.filter { seen.insert($0.guid).inserted }
  }

  // The places an element may stand in.
  enum Root {}
  enum RSS {}
  enum Channel {}
  enum Item {}
}
