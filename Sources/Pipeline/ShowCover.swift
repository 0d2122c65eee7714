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

  /// The workspace's own picture, else the built-in one.
  init(_ workspace: Workspace) throws {
    guard let path = workspace.settings.show.artwork else {
      try self.init(Artwork.standard, file: Artwork.standardFile)
      return
    }
    let bytes = try Files.read(workspace.path(path), limit: 8 << 20)
    if let fault = Artwork.faults(of: bytes, named: path).first {
      throw Failure(
        .settings, "\(path) cannot be the show's artwork: \(Self.words(for: fault))",
        hint: "directories ask for a square RGB picture, .jpg or .png, of 1400 to 3000 pixels",
        isUnusable: true)
    }
    // New bytes, new address: clients keep a picture as long as its address stays.
    let digest = Digest.sha256(of: bytes).hex.prefix(16)
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    try self.init(bytes, file: "artwork-\(digest).\(ending)")
  }

  private init(_ bytes: [UInt8], file: String) throws {
    guard let tag = Cover(bytes) else {
      throw Failure(.settings, "\(file) is no picture", isUnusable: true)
    }
    self.file = file
    self.bytes = bytes
    self.tag = tag
  }

  private static func words(for fault: Artwork.Fault) -> String {
    switch fault {
    case .unknownFormat: "it is neither PNG nor JPEG"
    case .nameSays(let name, let format): "its name says \(name), its bytes \(format.rawValue)"
    case .notSquare(let width, let height): "it has \(width) × \(height) pixels"
    case .size(let size): "it is \(size) pixels wide"
    case .colour(let colour): "its colours are \(colour.rawValue)"
    }
  }
}
