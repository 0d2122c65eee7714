public import Core
internal import Mastering
internal import Publishing
public import Workspace

/// The main job: articles become published episodes, and the feed follows. Several articles may be
/// under way at once, each of another story.
public struct Newsroom: Sendable {
  /// The workspace's own desk; sources may have desks with other voices.
  public let desk: Desk
  /// The moment that an article without a date is published.
  public let clock: Timestamp
  /// The output folder as the user named it.
  public let output: String
  let store: OutputStore
  let backlist: Backlist
  /// The feed's first, each once.
  public let formats: [AudioFormat]
  /// By voice; each has engines of its own, which start when there is something to say.
  let studios: [Voice: Studio]
  let cover: ShowCover
  let show: Show
  let ledger: FeedLedger
  let press: Press?
  private let pictures: LeadPictures
  private let loseAtMost: Int

  /// - Parameters:
  ///   - others: desks with other voices, for `publish(_:_:at:)`.
  ///   - edition: how a day's stories become one programme; nil: none is made.
  ///   - output: a folder; nil for the workspace's.
  ///   - formats: the feed's first; nil for the workspace's.
  ///   - engines: how many utterances are spoken at a time.
  /// - Throws: `Failure`; unusable when voice, engine or settings are.
  public init(
    _ workspace: Workspace, desk: Desk, others: [Desk] = [],
    edition: EditionSettings? = nil, output: String?, formats: [AudioFormat]?, engines: Int,
    clock: Timestamp
  ) async throws {
    self.desk = desk
    self.formats = (formats ?? workspace.settings.audio.formats).reduce(into: []) { all, format in
      if !all.contains(format) { all.append(format) }
    }
    self.clock = clock
    loseAtMost = workspace.settings.publish.loseAtMost
    self.output = workspace.output(output)
    do {
      cover = try ShowCover(workspace)
      show = workspace.show(artwork: cover.file)
      ledger = FeedLedger(workspace.state("feeds"), output: self.output, show: show)
      store = try OutputStore(folder: self.output)
      pictures = LeadPictures(workspace, desk, folder: store.folder)
      backlist = Backlist(store, limit: show.feedLimit)
      var studios: [Voice: Studio] = [:]
      let language = show.language
      let press = try edition.map { try Press(workspace, $0, language: language) }
      self.press = press
      let desks = [desk] + others + [press?.desk].compactMap(\.self)
      for voice in Set(desks.map(\.voice)) {
        studios[voice] = try await Studio(
          workspace, voice, formats: self.formats, engines: engines)
      }
      self.studios = studios
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
  /// - Parameters:
  ///   - guid: the source's own name for the story.
  ///   - desk: whose voice reads it; nil for the newsroom's.
  public func publish(
    _ article: Article, _ script: Script, guid: String? = nil, at desk: Desk? = nil,
    progress: @Sendable (Int, Int) -> Void = { _, _ in }
  ) async throws -> Outcome {
    do {
      let voice = (desk ?? self.desk).voice
      guard let studio = studios[voice] else { preconditionFailure("a desk without a studio") }
      let earlier = try backlist.episode(id: article.id)
      // From here until `publishShow` the feeds are behind; a run that is killed leaves them so.
      try ledger.open()
      let staging = try store.stage(article.id)
      let picture = try await pictures.picture(of: article, earlier: earlier)
      let tags = Tags(
        of: article, published: article.published ?? earlier?.published ?? clock, show: show,
        cover: picture?.tag ?? cover.tag)
      let takes = try await studio.takes(of: script, tags: tags, in: staging.path) {
        progress($0, script.utterances.count)
      }
      let files = EpisodeFiles(
        article: article, script: script, recording: takes[0].recording,
        enclosures: takes.map(\.enclosure), show: show,
        voice: voice, undated: clock, earlier: earlier,
        earlierScript: earlier.flatMap {
          try? Files.read("\(store.folder)/\($0.folder)/script.json")
        },
        artwork: picture?.file,
        origin: .init(
          identity: article.identity, guid: guid ?? earlier?.origin?.guid, digest: article.digest))
      let own = picture.map { [(name: $0.file, bytes: $0.bytes)] } ?? []
      let publication = try store.publish(
        staging, as: files.episode.folder,
        files: own + files.files.map { ($0.path, $0.bytes) })
      if publication != .unchanged { backlist.add(files.episode, instead: earlier) }
      return Outcome(episode: files.episode, publication: publication)
    } catch {
      try Task.checkCancellation()
      throw Failure(error)
    }
  }

  /// Writes feeds, show page and artwork from what is published; what has not changed keeps its
  /// bytes and its date.
  /// - Parameter force: even if listeners' apps would take it ill (`FeedRails`).
  /// - Throws: `Failure`; the feeds that were published stay as they are.
  @discardableResult
  public func publishShow(force: Bool = false) throws -> Show {
    do {
      let changes = backlist.changes
      try store.replace(cover.file, with: cover.bytes)
      let files = try ShowFiles.files(
        show: show, archive: backlist.archive, changed: ledger.isCurrent ? changes.episodes : nil,
        replaced: changes.replaced)
      if !force { try check(files) }
      for file in files { try store.replace(file.path, with: file.bytes) }
      try ledger.close()
      backlist.forgetChanges()
      return show
    } catch {
      throw Failure(error)
    }
  }

  /// What a directory never forgives is asked before, not after.
  private func check(_ files: [EpisodeFiles.File]) throws {
    let withdrawn = Set(try backlist.newest.filter { $0.withdrawn != nil }.map(\.guid))
    for file in files where file.path.hasSuffix(".json") {
      let path = "\(store.folder)/\(file.path)"
      let old = Files.exists(path) ? try Files.read(path) : []
      let violations = FeedRails.findings(
        old: old, new: file.bytes, withdrawn: withdrawn, share: loseAtMost
      ) { Files.size("\(store.folder)/\($0)") }
      guard let first = violations.first else { continue }
      let others = violations.count > 1 ? " (and \(violations.count - 1) more like it)" : ""
      throw Failure(
        .publishing, "\(file.path) was not replaced: \(first.sentence)\(others)",
        hint: "the feed that is out stays; if this is what you want, run again with --force")
    }
  }

  /// How many paragraphs came from the store, and how many were spoken.
  public var paragraphs: (kept: Int, spoken: Int) {
    studios.values.reduce(into: (0, 0)) { sum, studio in
      let counts = studio.booth.counts
      sum = (sum.0 + counts.found, sum.1 + counts.made)
    }
  }

  /// What a person may want to know of the stores.
  public var notes: [Diagnostic] {
    studios.values.flatMap(\.booth.notes) + pictures.notes
  }

  public func close() async {
    for studio in studios.values { await studio.booth.close() }
  }
}
