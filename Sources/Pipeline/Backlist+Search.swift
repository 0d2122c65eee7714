internal import Core
internal import Publishing
internal import Workspace

extension Backlist {
  /// The newest episode that one of its names, or the end of one, stands for. Reads the whole archive
  /// when the newest episodes do not have it, so it is for people and not for runs.
  func episode(meantBy name: String) throws -> Episode? {
    let wanted = Self.plain(name)
    guard !wanted.isEmpty else { return nil }
    let newest = try self.newest.sorted { $0.published > $1.published }
    if let found = newest.first(where: { Self.names(of: $0).contains(wanted) }) { return found }
    for folder in store.folders.days.lazy.flatMap(store.folders.folders) {
      if let found = try episode(in: folder), Self.names(of: found).contains(wanted) {
        return found
      }
    }
    return nil
  }

  private static func names(of episode: Episode) -> [String] {
    let names = [
      episode.guid, episode.id, episode.folder, episode.link, episode.origin?.guid,
      episode.origin?.identity,
    ]
    return names.compactMap { $0.map(plain) }
  }

  /// "https://audio.example.org/episodes/2024/10/25/story-1a2b/index.html" and
  /// "Output/episodes/2024/10/25/story-1a2b/" are the folder's.
  private static func plain(_ name: String) -> String {
    var name = Substring(name.lowercased())
    if let folder = name.firstRange(of: "episodes/") ?? name.firstRange(of: "editions/") {
      name = name[folder.lowerBound...]
    }
    if name.hasSuffix("/index.html") { name = name.dropLast("/index.html".count) }
    while name.last == "/" { name.removeLast() }
    return String(name)
  }
}
