public import Core

/// The published episodes as a store finds them: by the day of their folders, so that nobody has
/// to read twenty thousand manifests to publish one more.
public struct Archive<Failure: Error> {
  /// Days that have episodes or editions, newest first: "2024-10-25" (`Episode.day`).
  public var days: [String]
  /// All episodes of a day, in any order.
  var episodes: (_ day: String) throws(Failure) -> [Episode]
  /// The episode in a folder ("episodes/2024/10/25/…"); nil where there is none.
  var episode: (_ folder: String) throws(Failure) -> Episode?
  /// A file of the output root; nil where there is none.
  var file: (_ path: String) throws(Failure) -> [UInt8]?

  public init(
    days: [String], episodes: @escaping (_ day: String) throws(Failure) -> [Episode],
    episode: @escaping (_ folder: String) throws(Failure) -> Episode?,
    file: @escaping (_ path: String) throws(Failure) -> [UInt8]?
  ) {
    self.days = days
    self.episodes = episodes
    self.episode = episode
    self.file = file
  }
}

extension Archive<Never> {
  /// An archive that is all in memory, with nothing written yet.
  public init(of episodes: [Episode]) {
    let byDay = Dictionary(grouping: episodes, by: \.day)
    let byFolder = Dictionary(episodes.map { ($0.folder, $0) }) { first, _ in first }
    self.init(
      days: byDay.keys.sorted(by: >), episodes: { byDay[$0] ?? [] }, episode: { byFolder[$0] },
      file: { _ in nil })
  }
}

/// Newest first through an archive, a day at a time: by day, then by moment.
struct ArchiveWalk<Failure: Error> {
  private let archive: Archive<Failure>
  private var nextDay = 0
  private var day: ArraySlice<Episode> = []
  private var seen: Set<String> = []
  private let holding: Show.Holding

  init(_ archive: Archive<Failure>, _ holding: Show.Holding = .all) {
    self.archive = archive
    self.holding = holding
  }

  mutating func next() throws(Failure) -> Episode? {
    while true {
      while let episode = day.popFirst() {
        if holding.includes(episode.kind), seen.insert(episode.guid).inserted { return episode }
      }
      guard nextDay < archive.days.count else { return nil }
      day = try archive.episodes(archive.days[nextDay]).sorted { PageKey($1) < PageKey($0) }[...]
      nextDay += 1
    }
  }
}

/// An episode's place in the archive.
struct PageKey: Comparable {
  private let day: String
  private let seconds: Int
  private let id: String

  init(_ episode: Episode) {
    day = episode.day
    seconds = episode.published.seconds
    id = episode.id
  }

  static func < (left: PageKey, right: PageKey) -> Bool {
    (left.day, left.seconds, left.id) < (right.day, right.seconds, right.id)
  }
}
