public import Core
internal import Publishing
internal import Workspace

/// What there is to look at.
extension EditingRoom {
  /// Published articles whose titles hold all of these words, the newest first; editions and what was
  /// taken back are not among them.
  public func episodes(matching query: String, limit: Int) -> [Episode] {
    let words = query.lowercased().split(whereSeparator: \.isWhitespace)
    var found: [Episode] = []
    for episode in published {
      let title = episode.title.lowercased()
      guard words.allSatisfy({ title.contains($0) }) else { continue }
      found.append(episode)
      if found.count == limit { break }
    }
    return found
  }

  /// Paths of the workspace's own articles, from its root: those in `articles/` and in the folders
  /// that are sources.
  public var files: [String] {
    guard let root = workspace.root else { return [] }
    let folders = ["articles"] + workspace.settings.sources.map(\.from)
    var files: Set<String> = []
    for folder in folders where Files.isDirectory(workspace.path(folder)) {
      for case .file(let path) in (try? Input.inputs(for: workspace.path(folder))) ?? []
      where path.hasPrefix(root + "/") {
        files.insert(String(path.dropFirst(root.utf8.count + 1)))
      }
    }
    return files.sorted()
  }

  /// An article of the workspace.
  /// - Parameter file: one of `files`; another path is not read, whoever asks.
  /// - Throws: `Failure`.
  public func article(inFile file: String) async throws -> Article? {
    guard files.contains(file) else { return nil }
    let input = Input.file(workspace.path(file))
    guard let article = try await desk(nil).articles(from: input).first else {
      throw Failure(.extraction, "there is no article in \(file)")
    }
    return article
  }

  /// What an episode was made of.
  /// - Returns: nil when there is no such episode.
  /// - Throws: `Failure` for one whose article is not kept.
  public func article(ofEpisode id: String) throws -> (article: Article, episode: Episode)? {
    guard let folder = folders.first(where: { $0.hasSuffix("-\(id)") }),
      let episode = episode(in: folder), episode.id == id
    else { return nil }
    return (try article(of: episode), episode)
  }

  func article(of episode: Episode) throws -> Article {
    guard let bytes = bytes(of: EpisodeFile.article.name, in: episode),
      let article = Manuscript.article(bytes)
    else {
      throw Failure(
        .extraction, "the article of \"\(episode.title)\" was not kept",
        hint: "an earlier Lector made the episode: read its article again, with lector read")
    }
    return article
  }

  func bytes(of file: String, in episode: Episode) -> [UInt8]? {
    try? Files.read("\(live.output)/\(episode.folder)/\(file)", limit: 64 << 20)
  }

  /// Every article's episode that is in the feed or was, the newest first.
  var published: some Sequence<Episode> { folders.compactMap(episode) }

  private var folders: some Sequence<String> {
    let folders = OutputFolders(live.output)
    return folders.days.lazy.flatMap { folders.folders(of: $0) }
  }

  private func episode(in folder: String) -> Episode? {
    guard let bytes = try? Files.read("\(live.output)/\(folder)/episode.json"),
      let episode = try? Manifest.episode(from: bytes)
    else { return nil }
    return episode.kind == .article && episode.withdrawn == nil ? episode : nil
  }

  /// Name of the voice that an episode was read by: it says only the title.
  func voice(of episode: Episode) -> String? {
    workspace.voices.all().first { (try? $0.voice.get())?.title == episode.voice }?.name
  }
}
