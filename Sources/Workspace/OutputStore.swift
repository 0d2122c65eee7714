internal import Core

/// `Output/`: the truth about what is published. Everything is made beside it and renamed into
/// place; `episode.json` in an episode's folder says that the episode is whole.
public struct OutputStore: Sendable {
  public let folder: String
  private let lock: OutputLock
  private let index = EpisodeIndex()
  public var folders: OutputFolders { OutputFolders(folder) }

  /// Takes the folder for writing, makes it where it is missing, and sweeps away what a killed run
  /// left half-made.
  public init(folder: String) throws(StoreError) {
    self.folder = folder
    do throws(FileError) { try Files.createDirectory(folder) } catch { throw .files(error) }
    lock = try OutputLock(folder)
    do throws(FileError) {
      for name in try Files.list(folder) where name.hasPrefix(Staging.prefix) {
        try Files.remove("\(folder)/\(name)")
      }
    } catch { throw .files(error) }
  }

  /// A private folder on the same file system, for an episode in the making.
  public func stage(_ name: String) throws(FileError) -> Staging {
    let staging = Staging(path: "\(folder)/\(Staging.prefix)\(name)")
    try Files.remove(staging.path)
    try Files.createDirectory(staging.path)
    return staging
  }

  public enum Publication: String, Sendable { case new, revised, unchanged }

  /// Puts a finished folder in its place: a reader sees all of the old or all of the new.
  /// - Parameters:
  ///   - episode: path below the output folder.
  ///   - keepsAudio: whether the audio of earlier versions stays, since apps still hold its address.
  public func publish(
    _ staging: consuming Staging, as episode: String, files: [(name: String, bytes: [UInt8])],
    keepsAudio: Bool = true
  ) throws(FileError) -> Publication {
    for file in files { try Files.write(file.bytes, to: "\(staging.path)/\(file.name)") }
    try Files.flush(directory: staging.path)
    let target = "\(folder)/\(episode)"
    guard Files.exists(target) else {
      try Files.createDirectory(Files.parent(of: target))
      try Files.rename(staging.path, to: target)
      index.add(episode)
      return .new
    }
    if try isSame(staging.path, target) { return .unchanged }
    for name in try keepsAudio ? Files.list(target) : []
    where name.hasPrefix("audio-") && !Files.exists("\(staging.path)/\(name)") {
      try Files.link("\(target)/\(name)", to: "\(staging.path)/\(name)")
    }
    try Files.exchange(staging.path, target)
    return .revised
  }

  /// Whether everything in the new folder is already in the old one, byte for byte.
  private func isSame(_ new: String, _ old: String) throws(FileError) -> Bool {
    for name in try Files.list(new) {
      guard try Files.areEqual("\(new)/\(name)", "\(old)/\(name)") else { return false }
    }
    return true
  }

  /// Where an article was published before, whatever its date and headline were then.
  public func episodeFolder(id: String) -> String? {
    index.folder(of: id) {
      folders.episodeDays.lazy.map { ($0, folders.names(in: $0)) }
    }
  }

  /// Replaces one file in the output root, only if its bytes differ.
  @discardableResult
  public func replace(_ name: String, with bytes: [UInt8]) throws(FileError) -> Bool {
    let path = "\(folder)/\(name)"
    try Files.createDirectory(Files.parent(of: path))
    return try Files.replace(path, with: bytes)
  }
}

public enum StoreError: Error, Hashable, Sendable {
  /// Another process is publishing to the folder.
  case busy(folder: String)
  case files(FileError)
}
