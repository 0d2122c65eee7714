/// A page of a feed that is in pages (RFC 5005), beside those before it.
struct FeedPage: Subject, Sendable {
  var place: Place
  /// nil when what is there is no feed.
  var feed: Feed?
  /// The feed's first page; nil when this is it.
  var first: Feed?
  /// GUIDs on the pages before it.
  var earlier: Set<String> = []
  /// The URL was a page already: the pages go in a circle.
  var isCircle = false
}
