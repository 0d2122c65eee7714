/// Where a feed's files are: a folder, or the web.
protocol Site: Sendable {
  func file(at url: String) async -> Sighting
}

/// What is at a URL that a feed names.
enum Sighting: Sendable {
  case found(SiteFile)
  /// The reason, as the rest of a sentence: "there is no such file".
  case missing(String)
  /// Not to be looked at from here.
  case elsewhere
}

struct SiteFile: Sendable {
  /// A path, or a URL.
  var name: String
  var bytes: [UInt8]
}

/// A URL that a feed names, looked up.
struct Link: Subject, Sendable {
  var url: String
  /// "enclosure", "podcast:transcript".
  var element: String
  var place: Place
  var sighting: Sighting
}
