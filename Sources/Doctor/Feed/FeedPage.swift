/// A page of a feed that is in pages (RFC 5005), beside those before it.
struct FeedPage: Subject, Sendable {
  var place: Place
  /// nil when what is there is no feed.
  var feed: Feed?
  /// The pages before it, the newest first; empty for the first.
  var earlier: [Feed]
  /// The URL was a page already: the pages go in a circle.
  var isCircle = false
}
