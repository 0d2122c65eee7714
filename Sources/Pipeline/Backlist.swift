internal import Core
internal import Publishing
internal import Synchronization
internal import Workspace

/// What is published: the newest episodes in memory, the others on disk, and what this run has
/// changed of them.
final class Backlist: Sendable {
  let store: OutputStore
  private let limit: Int
  private let state = Mutex<State?>(nil)
  private let pending = Mutex(Changes())

  /// Since the feed was last written.
  struct Changes: Sendable {
    /// As they are.
    var episodes: [Episode] = []
    /// As they were, where they were.
    var replaced: [Episode] = []

    /// Of the articles among them, in order: their editions may have to follow.
    var days: [String] { Set(episodes.filter { $0.kind == .article }.map(\.day)).sorted() }
  }

  private struct State: Sendable {
    var episodes: [String: Episode] = [:]
    /// Ids by folder.
    var folders: [String: String] = [:]
    /// Ids by what sources call the stories, in lower case: GUIDs have changed case before.
    var ids: [String: String] = [:]

    mutating func add(_ episode: Episode) {
      episodes[episode.id] = episode
      folders[episode.folder] = episode.id
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

  /// The newest episodes, in no order; withdrawn ones and editions are among them.
  var newest: [Episode] {
    get throws { try withState { Array($0.episodes.values) } }
  }

  /// The episode that an article already has, however old.
  func episode(id: String) throws -> Episode? {
    if let episode = try withState({ $0.episodes[id] }) { return episode }
    return try store.episodeFolder(id: id).flatMap(episode(in:))
  }

  /// The episode of a story that a source knows by one of these names.
  func episode(id: String, named names: [String?]) throws -> Episode? {
    let known = try withState { state in
      names.lazy.compactMap(\.self).compactMap { state.ids[$0.lowercased()] }.first
    }
    return try episode(id: known ?? id)
  }

  /// The episodes of a day ("2024-10-25"), editions and withdrawn ones among them.
  func episodes(of day: String) throws -> [Episode] {
    try store.folders.folders(of: day).compactMap(episode(in:))
  }

  /// Days that have episodes, newest first.
  var days: [String] { store.folders.days }

  func add(_ episode: Episode, instead earlier: Episode?) {
    state.withLock { $0?.add(episode) }
    pending.withLock { changes in
      changes.episodes.append(episode)
      if let earlier { changes.replaced.append(earlier) }
    }
  }

  /// What the feed does not know yet.
  var changes: Changes { pending.withLock { $0 } }

  func forgetChanges() { pending.withLock { $0 = Changes() } }

  /// As the feed's maker looks at it.
  var archive: Publishing.Archive<any Error> {
    Publishing.Archive(
      days: store.folders.days,
      episodes: { day in try self.store.folders.folders(of: day).compactMap(self.episode(in:)) },
      episode: episode(in:),
      file: { path in
        let path = "\(self.store.folder)/\(path)"
        return Files.exists(path) ? try Files.read(path) : nil
      })
  }

  func episode(in folder: String) throws -> Episode? {
    // Nobody else writes while this process holds the output folder's lock.
    let known = try withState { state in state.folders[folder].flatMap { state.episodes[$0] } }
    if let known, known.folder == folder { return known }
    return try read(folder)
  }

  private func read(_ folder: String) throws -> Episode? {
    let manifest = "\(store.folder)/\(folder)/episode.json"
    // A folder without its record is what a person left there, and no episode.
    guard Files.exists(manifest) else { return nil }
    return try Manifest.episode(from: Files.read(manifest))
  }

  private func withState<Value>(_ body: (State) -> Value) throws -> Value {
    try state.withLock { state in
      if let state { return body(state) }
      var fresh = State()
      var isLastDay = false
      for day in store.folders.days {
        for folder in store.folders.folders(of: day) {
          if let episode = try read(folder) { fresh.add(episode) }
        }
        // Days are by each article's own clock: one day more makes the order by moments right.
        if isLastDay { break }
        isLastDay = fresh.episodes.count >= limit
      }
      state = fresh
      return body(fresh)
    }
  }
}
