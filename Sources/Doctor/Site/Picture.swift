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

extension Artwork.Fault {
  /// As the rest of a sentence that begins with "it".
  var words: String {
    switch self {
    case .unknownFormat: "is neither JPEG nor PNG"
    case .nameSays(let name, let format):
      "is named .\(name), and is \(format.rawValue.uppercased())"
    case .notSquare(let width, let height): "is \(width) × \(height) pixels, not square"
    case .size(let width): "is \(width) pixels wide"
    case .colour(let colour): "is \(colour.rawValue)"
    }
  }
}

extension String {
  fileprivate var path: String { String(WebAddress.path(of: self)) }
}
