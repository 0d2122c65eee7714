internal import Core
internal import Publishing
internal import Synchronization
internal import Workspace

/// What is published: the newest episodes in memory, the others on disk.
final class Archive: Sendable {
  private let store: OutputStore
  private let limit: Int
  private let state = Mutex<State?>(nil)

  private struct State: Sendable {
    var episodes: [String: Episode] = [:]
    /// Ids by what sources call the stories, in lower case: GUIDs have changed case before.
    var ids: [String: String] = [:]

    mutating func add(_ episode: Episode) {
      episodes[episode.id] = episode
      for name in [episode.origin?.guid, episode.origin?.identity, episode.link] {
        if let name { ids[name.lowercased()] = episode.id }
      }
    }
  }

  /// - Parameter limit: how many of the newest are held in memory.
  init(_ store: OutputStore, limit: Int) {
    self.store = store
    self.limit = limit
  }

  /// The newest episodes, in no order.
  var newest: [Episode] {
    get throws { try withState { Array($0.episodes.values) } }
  }

  /// The episode that an article already has, however old.
  func episode(id: String) throws -> Episode? {
    if let episode = try withState({ $0.episodes[id] }) { return episode }
    guard let folder = store.episodeFolder(id: id) else { return nil }
    let manifest = "\(store.folder)/\(folder)/episode.json"
    // A folder without its record is what a person left there, and no episode.
    guard Files.exists(manifest) else { return nil }
    return try Manifest.episode(from: Files.read(manifest))
  }

  /// The episode of a story that a source knows by one of these names.
  func episode(id: String, named names: [String?]) throws -> Episode? {
    let known = try withState { state in
      names.lazy.compactMap(\.self).compactMap { state.ids[$0.lowercased()] }.first
    }
    return try episode(id: known ?? id)
  }

  func add(_ episode: Episode) {
    state.withLock { $0?.add(episode) }
  }

  private func withState<Value>(_ body: (State) -> Value) throws -> Value {
    try state.withLock { state in
      if let state { return body(state) }
      var fresh = State()
      for manifest in try store.newestManifests(limit: limit) {
        fresh.add(try Manifest.episode(from: manifest))
      }
      state = fresh
      return body(fresh)
    }
  }
}
