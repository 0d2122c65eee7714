/// The JSON Feed beside an RSS feed.
struct JSONFeed: Subject, Sendable {
  var place: Place
  var url: String
  /// nil when it is no JSON.
  var value: JSONValue?
  var fault: String
  var rss: Feed
}
