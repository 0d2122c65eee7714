public import Core
internal import Mastering
internal import Publishing
public import Workspace

/// The main job: articles become published episodes, and the feed follows.
public struct Newsroom: Sendable {
  public let desk: Desk
  public let formats: [AudioFormat]
  /// The moment that an article without a date is published.
  public let clock: Timestamp
  /// The output folder as the user named it.
  public let output: String
  private let workspace: Workspace
  private let studio: Studio
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
    self.workspace = workspace
    self.desk = desk
    self.formats = formats ?? workspace.settings.audio.formats
    self.clock = clock
    self.output = workspace.output(output)
    do {
      store = try OutputStore(folder: self.output)
      studio = try await Studio(workspace, desk.voice, formats: self.formats, engines: engines)
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
      let cover = try cover()
      let tags = Tags(
        of: article, published: earlier?.published ?? article.published ?? clock,
        show: workspace.show(artwork: cover.name), cover: cover.bytes)
      let takes = try await studio.takes(of: script, tags: tags, in: staging.path) {
        progress($0, script.utterances.count)
      }
      let files = EpisodeFiles(
        article: article, script: script, recording: takes[0].recording,
        enclosures: takes.map(\.enclosure), show: workspace.show(artwork: cover.name),
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
      let cover = try cover()
      let show = workspace.show(artwork: cover.name)
      let manifests = try store.newestManifests(limit: show.feedLimit)
      let episodes = try manifests.map { try Manifest.episode(from: $0) }
      for file in ShowFiles(show: show, episodes: episodes, artwork: cover.bytes).files {
        try store.replace(file.path, with: file.bytes)
      }
      return show
    } catch {
      throw Failure(error)
    }
  }

  /// The show's artwork and the name it is published under.
  private func cover() throws -> (name: String, bytes: [UInt8]) {
    guard let path = workspace.settings.show.artwork else {
      return Artwork.file(Artwork.standard)
    }
    let bytes = try Files.read(workspace.path(path), limit: 8 << 20)
    guard let image = Artwork.inspect(bytes) else {
      throw Failure(
        .settings, "\(path) is neither a JPEG nor a PNG image",
        hint: "directories ask for a square JPEG or PNG of 1400 to 3000 pixels", isUnusable: true)
    }
    guard image.width == image.height, (1400...3000).contains(image.width) else {
      throw Failure(
        .settings, "\(path) has \(image.width) × \(image.height) pixels",
        hint: "directories ask for a square of 1400 to 3000 pixels", isUnusable: true)
    }
    return Artwork.file(bytes)
  }

  public func close() async { await studio.booth.close() }
}
