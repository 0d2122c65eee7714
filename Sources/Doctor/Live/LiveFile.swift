internal import Fetching

/// A file as its server hands it out, asked in all the ways that apps ask.
struct LiveFile: Subject, Sendable {
  enum Kind: String, Sendable {
    case feed, audio, picture, captions
    /// The show's or an article's page.
    case page
  }

  struct Range: Sendable {
    /// "bytes=0-1"
    var asked: String
    var first: Int
    var last: Int
    var answer: Answer?
  }

  var url: String
  var kind: Kind
  /// Media types that are right.
  var types: [String]
  var item: String?

  /// The permanent and temporary ones on the way, by status.
  var redirects: [(status: Int, to: String)] = []
  /// GET with an `Origin`, nothing compressed.
  var get: Answer?
  /// Why there is none.
  var failure = ""
  var head: Answer?
  var headFailure = ""
  /// The same GET again.
  var again: Answer?
  /// GET with `Accept-Encoding: gzip`.
  var packed: Answer?
  /// The body of the packed answer, unpacked; nil where that failed.
  var unpacked: [UInt8]?
  /// With `If-None-Match`, `If-Modified-Since`, and a tag that the file never had.
  var byTag: Answer?
  var byDate: Answer?
  var byOtherTag: Answer?
  var ranges: [Range] = []
  /// A range behind the end.
  var past: Answer?
  /// A range with `If-Range` and the file's own validator, and with a wrong one.
  var sameIfRange: Answer?
  var otherIfRange: Answer?
  /// The same address by http, for one by https.
  var insecure: Answer?

  var place: Place { Place(url, item: item) }
}
