internal import Core
internal import Mastering
internal import Publishing
internal import Workspace

/// The show's picture, checked before anything is spoken.
struct ShowCover: Sendable {
  /// File name in the output root.
  var file: String
  var bytes: [UInt8]
  var tag: Cover

  /// The workspace's own picture, else one made from the show's title, else the built-in one, which
  /// carries the default title.
  init(_ workspace: Workspace) throws {
    let settings = workspace.settings.show
    guard let path = settings.artwork else {
      let isNamed = settings.title != Settings().show.title
      let poster =
        isNamed ? Artwork.poster(title: settings.title, colours: settings.colours) : nil
      try self.init(
        poster?.bytes ?? Artwork.standard, file: poster?.file ?? Artwork.standardFile)
      return
    }
    let bytes = try Files.read(workspace.path(path), limit: 32 << 20)
    let published: Artwork.Published
    do throws(Artwork.Failure) { published = try Artwork.published(bytes) } catch {
      throw Failure(
        .settings, "\(path) cannot be the show's artwork: \(Self.words(for: error))",
        hint: "directories ask for a square RGB picture, .jpg or .png, of 1400 to 3000 pixels",
        isUnusable: true)
    }
    try self.init(published.bytes, file: published.file)
  }

  private init(_ bytes: [UInt8], file: String) throws {
    guard let tag = Cover(bytes) else {
      throw Failure(.settings, "\(file) is no picture", isUnusable: true)
    }
    self.file = file
    self.bytes = bytes
    self.tag = tag
  }

  static func words(for failure: Artwork.Failure) -> String {
    switch failure {
    case .faults(let faults): faults.map { words(for: $0) }.joined(separator: ", ")
    case .damaged: "it is damaged"
    case .noLibrary: "it needs a conversion, and libgd3 is not installed"
    }
  }

  private static func words(for fault: Artwork.Fault) -> String {
    switch fault {
    case .unknownFormat: "it is neither PNG nor JPEG"
    case .nameSays(let name, let format): "its name says \(name), its bytes \(format.rawValue)"
    case .notSquare(let width, let height): "it has \(width) × \(height) pixels"
    case .size(let size): "it is \(size) pixels wide"
    case .weight(let bytes): "it has \(bytes) bytes"
    case .colour(let colour): "its colours are \(colour.rawValue)"
    }
  }
}
