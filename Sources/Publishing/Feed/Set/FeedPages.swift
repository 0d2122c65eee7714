internal import Core

/// The main feed in pages: the newest `feedLimit` episodes, and behind them pages of about a
/// hundred.
///
/// Where a page ends does not depend on how many episodes stand before it but on an episode itself:
/// one in a hundred, by the digest of its GUID, is the oldest of its page and gives it its name. So
/// pages fill from their old end, a full one never changes when another story is published, and the
/// same archive has the same pages whatever the order in which it was made.
struct FeedPages {
  struct Older {
    var file: String
    /// Newest first; holds withdrawn ones, which are not shown.
    var episodes: [Episode]
  }

  var newest: [Episode] = []
  /// Pages that have to be written, newest first.
  var pages: [Older] = []
  /// The page behind the last of `pages`.
  var rest: String?
  /// How many episodes were read to find this out.
  var read = 0

  /// - Parameter changed: episodes that were published, corrected or withdrawn since the last time,
  ///   as they are; nil: everything is to be written. The cost is that of the episodes newer than
  ///   the oldest of them.
  init<Failure>(
    of archive: Archive<Failure>, limit: Int, holding: Show.Holding = .all, changed: [Episode]?
  ) throws(Failure) {
    var walk = ArchiveWalk(archive, holding)
    while newest.count < limit, let episode = try walk.next() {
      read += 1
      if episode.withdrawn == nil { newest.append(episode) }
    }
    // The feed's end has moved by as many episodes as changed, at most. The page behind the last
    // that this touches is written too: it may have another neighbour now.
    let oldest = changed?.map(PageKey.init).min()
    var start = 0
    var isLast = false
    while let page = try Self.page(&walk) {
      read += page.episodes.count
      guard page.episodes.contains(where: { $0.withdrawn == nil }) else { continue }
      if isLast {
        rest = page.file
        break
      }
      pages.append(page)
      if let changed {
        let isPassed = oldest.map { PageKey(page.episodes[0]) < $0 } ?? true
        isLast = start > changed.count && isPassed
      }
      start += page.episodes.count
    }
  }

  private static func page<Failure>(
    _ walk: inout ArchiveWalk<Failure>
  ) throws(Failure) -> Older? {
    var page = Older(file: "feed/oldest.xml", episodes: [])
    while let episode = try walk.next() {
      page.episodes.append(episode)
      let digest = Digest.sha256(of: Array(episode.guid.utf8))
      if (Int(digest.bytes[0]) << 8 | Int(digest.bytes[1])) % size == 0 {
        page.file = "feed/\(digest.hex.prefix(12)).xml"
        return page
      }
    }
    return page.episodes.isEmpty ? nil : page
  }

  /// Episodes of a page on average. 300 kB of XML, far below the 5 MB that validators take, so that
  /// the longest of a thousand pages fits too.
  private static let size = 100

  /// Oldest first, so that a reader who follows a link finds what it points to.
  func files(of show: Show) -> [EpisodeFiles.File] {
    var files: [EpisodeFiles.File] = []
    for (index, page) in pages.enumerated().reversed() {
      let links = Feed.Page(
        file: page.file, newer: index > 0 ? pages[index - 1].file : Feed.file,
        older: index + 1 < pages.count ? pages[index + 1].file : rest)
      files.append(
        EpisodeFiles.File(
          path: page.file,
          bytes: Feed.document(
            show: show, episodes: Feed.newestFirst(page.episodes), page: links)))
    }
    let first = Feed.Page(older: pages.first?.file ?? rest, json: JSONFeed.file)
    let episodes = Feed.newestFirst(newest)
    return files + [
      EpisodeFiles.File(
        path: JSONFeed.file,
        bytes: JSONFeed.document(show: show, episodes: episodes, json: JSONFeed.file)),
      EpisodeFiles.File(
        path: Feed.file, bytes: Feed.document(show: show, episodes: episodes, page: first)),
    ]
  }
}
