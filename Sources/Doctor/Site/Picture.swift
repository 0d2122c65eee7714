internal import Publishing

/// A picture that a feed names.
struct Picture: Subject, Sendable {
  var place: Place
  var url: String
  var bytes: [UInt8]
  /// Of the show, or of an episode: directories are stricter with them than with RSS's own image.
  var isArtwork: Bool

  var faults: [Artwork.Fault] { Artwork.faults(of: bytes, named: url.path) }
}

extension String {
  fileprivate var path: String { String(WebAddress.path(of: self)) }
}
