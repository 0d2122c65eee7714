internal import Core

/// The show's further feeds, as far as they have to be written.
///
/// A section may have its last story of this year on page 40 of the archive, so its feed is not made
/// from the newest episodes: it is the feed that is there, and what has changed. `feeds.json` lists
/// all feeds; a kind that it does not know is made from the whole archive once.
struct Outlets {
  static let file = "feeds.json"

  /// All of them, in the order of kind and file.
  private(set) var all: [Outlet] = []
  private(set) var files: [EpisodeFiles.File] = []
  private let show: Show
  /// By the feed's file; of the feeds that have to be written.
  private var members: [String: [Episode]] = [:]

  /// - Parameters:
  ///   - changed: as they are; nil: every feed is to be written.
  ///   - replaced: what stood in the places of the changed ones before.
  init<Failure>(
    of archive: Archive<Failure>, show: Show, changed: [Episode]?, replaced: [Episode]
  ) throws(Failure) {
    self.show = show
    guard !show.feeds.isEmpty else { return }
    let record = FeedList.list(try archive.file(Self.file) ?? [])
    let known = record.feeds.filter { show.feeds.contains($0.kind) }
    var isWhole = false
    if let changed, Set(record.kinds).isSuperset(of: show.feeds) {
      isWhole = try update(archive, changed, replaced)
    }
    if !isWhole { try make(archive) }
    var outlets = isWhole ? Dictionary(known.map { ($0.file, $0) }) { first, _ in first } : [:]
    for (file, episodes) in members {
      // Of two spellings that share a file, the newest.
      let newest = Feed.newestFirst(episodes).first
      outlets[file] = newest.flatMap { Outlet.of($0, show).first { $0.file == file } }
    }
    all = outlets.values.sorted { ($0.kind.rawValue, $0.file) < ($1.kind.rawValue, $1.file) }
    let emptied = known.filter { members[$0.file] != nil && outlets[$0.file] == nil }
    files = (all + emptied).flatMap { outlet in
      members[outlet.file].map { outlet.files(of: show, $0) } ?? []
    }
    files.append(EpisodeFiles.File(path: Self.file, bytes: list))
  }

  private mutating func make<Failure>(_ archive: Archive<Failure>) throws(Failure) {
    members = [:]
    var walk = ArchiveWalk(archive)
    while let episode = try walk.next() {
      for outlet in Outlet.of(episode, show) { members[outlet.file, default: []].append(episode) }
    }
  }

  /// - Returns: false when a feed lost an episode that one of the archive must replace.
  private mutating func update<Failure>(
    _ archive: Archive<Failure>, _ changed: [Episode], _ replaced: [Episode]
  ) throws(Failure) -> Bool {
    for episode in changed {
      for outlet in Outlet.of(episode, show) { members[outlet.file, default: []].append(episode) }
    }
    for outlet in replaced.flatMap({ Outlet.of($0, show) }) where members[outlet.file] == nil {
      members[outlet.file] = []
    }
    let places = Set(changed.map(\.folder))
    for (file, fresh) in members {
      var episodes = fresh
      let before = FeedList.folders(try archive.file(Outlet.json(beside: file)) ?? [])
      for folder in before where !places.contains(folder) {
        guard let episode = try archive.episode(folder) else { continue }
        if Outlet.of(episode, show).contains(where: { $0.file == file }) {
          episodes.append(episode)
        }
      }
      let shown = episodes.count { $0.withdrawn == nil }
      if before.count >= show.feedLimit, shown < show.feedLimit { return false }
      members[file] = episodes
    }
    return true
  }

  private var list: [UInt8] {
    let site = Site(show)
    let kinds = Show.Subset.allCases.filter { show.feeds.contains($0) }
    let rows = all.map { outlet in
      JSON.row(
        .object([
          ("kind", .string(outlet.kind.rawValue)), ("name", .string(outlet.name)),
          ("file", .string(outlet.file)), ("url", .string(site.url(outlet.file))),
        ]))
    }
    return JSON.object([
      ("kinds", .row(.array(kinds.map { .string($0.rawValue) }))), ("feeds", .array(rows)),
    ]).bytes
  }
}
