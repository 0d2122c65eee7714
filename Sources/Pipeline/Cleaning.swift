public import Core
internal import Publishing
public import Workspace

/// Takes away what nobody needs any more: audio that corrections replaced and episodes that are past
/// their time, then whatever can be made again.
public struct Cleaning: Sendable {
  public struct Removal: Codable, Sendable {
    public enum Kind: String, Codable, Sendable { case audio, episode, cache }
    public var kind: Kind
    public var path: String
    public var bytes: Int
  }

  private let workspace: Workspace
  private let output: String
  private let now: Timestamp

  /// - Parameter output: a folder; nil for the workspace's.
  public init(_ workspace: Workspace, output: String?, now: Timestamp) {
    self.workspace = workspace
    self.output = workspace.output(output)
    self.now = now
  }

  /// What would go, in the order in which it goes.
  /// - Throws: `Failure`.
  public func removals(withCaches: Bool) throws -> [Removal] {
    do {
      var removals: [Removal] = []
      let store = OutputFolders(output)
      for folder in store.episodes { removals += try outdated(in: folder) }
      if withCaches, let root = workspace.root {
        for name in ["segments", "http"] {
          let path = "\(root)/.lector/\(name)"
          guard Files.isDirectory(path) else { continue }
          removals.append(Removal(kind: .cache, path: path, bytes: Files.total(path)))
        }
      }
      return removals
    } catch { throw Failure(error) }
  }

  private func outdated(in folder: String) throws -> [Removal] {
    let manifest = "\(folder)/episode.json"
    guard Files.exists(manifest) else { return [] }
    let episode = try Manifest.episode(from: Files.read(manifest))
    let retention = workspace.settings.retention
    if let days = retention.episodeDays,
      now.seconds - episode.published.seconds > days * 86_400
    {
      return [Removal(kind: .episode, path: folder, bytes: Files.total(folder))]
    }
    // The record is as old as the last correction: that is when the audio was replaced.
    guard let replaced = Files.modified(manifest),
      now.seconds - replaced > retention.graceDays * 86_400
    else { return [] }
    let current = Set(episode.enclosures.map(\.file))
    return try Files.list(folder).filter { $0.hasPrefix("audio-") && !current.contains($0) }.map {
      let path = "\(folder)/\($0)"
      return Removal(kind: .audio, path: path, bytes: Files.size(path) ?? 0)
    }
  }

  /// Removes them. Where episodes go, the feed is to be published at once.
  public func remove(_ removals: [Removal]) throws {
    do {
      let lock = try OutputStore(folder: output)
      defer { withExtendedLifetime(lock) {} }
      for removal in removals { try Files.remove(removal.path) }
    } catch { throw Failure(error) }
  }
}
