internal import Core
internal import Extraction

/// A story that a source announces, before anybody has looked whether it is new.
struct Lead: Sendable {
  /// Where the story's text is. Archives are larger than memory, so theirs stays on disk.
  enum Content: Sendable {
    case held(Article)
    /// One line of a JSON Lines file, in bytes.
    case line(file: String, offset: Int, count: Int)
    case file(Input, index: Int)
  }

  var content: Content
  var extent: IncomingFeed.Extent
  var id: String
  var url: String?
  var headline: String
  var published: Timestamp?
  /// The source's permanent name for the story.
  var guid: String?
  /// Digest of all that the source says: while it stays, the source has not touched the story.
  var digest: String
  /// Index in the run's sources: a story that several have belongs to the first.
  var source: Int

  init(
    _ article: Article, content: Content? = nil, extent: IncomingFeed.Extent = .full,
    guid: String? = nil, source: Int
  ) {
    self.content = content ?? .held(article)
    self.extent = extent
    id = article.id
    url = article.url
    headline = article.headline
    published = article.published
    self.guid = guid
    digest = article.digest
    self.source = source
  }

  /// How people find the story.
  var name: String { headline.isEmpty ? url ?? guid ?? id : headline }

  /// All that the story is known by, in lower case: GUIDs have changed case before.
  var names: [String] { [id, guid, url].compactMap { $0?.lowercased() } }

  /// The newest first, since listeners and deadlines want those; then by rank of the source.
  static func newestFirst(_ leads: [Lead]) -> [Lead] {
    leads.enumerated().sorted { left, right in
      let moments = (left.element.published?.seconds, right.element.published?.seconds)
      switch moments {
      case (let one?, let other?) where one != other: return one > other
      case (nil, _?): return false
      case (_?, nil): return true
      default: return (left.element.source, left.offset) < (right.element.source, right.offset)
      }
    }.map(\.element)
  }
}
