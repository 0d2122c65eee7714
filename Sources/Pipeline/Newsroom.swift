public import Core
internal import Mastering
internal import Publishing
public import Workspace

/// The main job: articles become published episodes, and the feed follows.
public struct Newsroom: Sendable {
  public let desk: Desk
  /// The moment that an article without a date is published.
  public let clock: Timestamp
  /// The output folder as the user named it.
  public let output: String
  let studio: Studio
  private let cover: ShowCover
  private let show: Show
  private let store: OutputStore

  /// - Parameters:
  ///   - output: a folder; nil for the workspace's.
  ///   - formats: the feed's first; nil for the workspace's.
  ///   - engines: how many utterances are spoken at a time.
  /// - Throws: `Failure`; unusable when voice, engine or settings are.
  public init(
    _ workspace: Workspace, desk: Desk, output: String?, formats: [AudioFormat]?, engines: Int,
    clock: Timestamp
  ) async throws {
    self.desk = desk
    let formats = formats ?? workspace.settings.audio.formats
    self.clock = clock
    self.output = workspace.output(output)
    do {
      cover = try ShowCover(workspace)
      show = workspace.show(artwork: cover.file)
      store = try OutputStore(folder: self.output)
      studio = try await Studio(workspace, desk.voice, formats: formats, engines: engines)
    } catch {
      throw Failure(error)
    }
  }

  /// What became of one article.
  public struct Outcome: Sendable {
    public var episode: Episode
    public var publication: OutputStore.Publication
  }

  /// Speaks and publishes one article. The feed is `publishShow`'s.
  public func publish(
    _ article: Article, _ script: Script, progress: @Sendable (Int, Int) -> Void
  ) async throws -> Outcome {
    do {
      let earlier = try earlierEpisode(of: article)
      let staging = try store.stage(article.id)
      let tags = Tags(
        of: article, published: article.published ?? earlier?.published ?? clock, show: show,
        cover: cover.tag)
      let takes = try await studio.takes(of: script, tags: tags, in: staging.path) {
        progress($0, script.utterances.count)
      }
      let files = EpisodeFiles(
        article: article, script: script, recording: takes[0].recording,
        enclosures: takes.map(\.enclosure), show: show,
        voice: desk.voice, undated: clock, earlier: earlier)
      let publication = try store.publish(
        staging, as: files.episode.folder, files: files.files.map { ($0.path, $0.bytes) })
      return Outcome(episode: files.episode, publication: publication)
    } catch {
      try Task.checkCancellation()
      throw Failure(error)
    }
  }

  /// The episode that a corrected article already has: it keeps its place and its date.
  private func earlierEpisode(of article: Article) throws -> Episode? {
    guard let folder = store.episodeFolder(id: article.id) else { return nil }
    return try Manifest.episode(from: Files.read("\(store.folder)/\(folder)/episode.json"))
  }

  /// Writes feed, show page and artwork from what is published; what has not changed keeps its
  /// bytes and its date.
  public func publishShow() throws -> Show {
    do {
      let manifests = try store.newestManifests(limit: show.feedLimit)
      let episodes = try manifests.map { try Manifest.episode(from: $0) }
      try store.replace(cover.file, with: cover.bytes)
      for file in ShowFiles.files(show: show, episodes: episodes) {
        try store.replace(file.path, with: file.bytes)
      }
      return show
    } catch {
      throw Failure(error)
    }
  }

  public func close() async { await studio.booth.close() }
}
