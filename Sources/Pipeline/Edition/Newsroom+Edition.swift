public import Core
internal import Mastering
internal import Publishing
public import Workspace

/// A day's stories in one programme, assembled from paragraphs that are encoded already.
extension Newsroom {
  /// What became of an edition.
  public struct EditionOutcome: Sendable {
    public var episode: Episode
    public var publication: OutputStore.Publication
    /// How many stories it holds.
    public var stories: Int
    /// Headlines of those for which there was no time.
    public var leftOut: [String]
  }

  /// The editions that the stories of this run touch: the newest day's, and those of earlier days
  /// that hold a story which was corrected or withdrawn. Call it before `publishShow`.
  /// - Parameter ranking: the stories' places in their sources, by id; nil: as the last run found it.
  public func publishEditions(ranking: [String: Int]?) async throws -> [EditionOutcome] {
    guard let press else { return [] }
    do {
      if let ranking { try press.remember(ranking) }
      guard press.settings.automatic else { return [] }
      // One whose stories are all withdrawn is among them: its edition must go, too.
      let newest = try newestDay { $0.kind == .article }
      var outcomes: [EditionOutcome] = []
      for day in Set(backlist.changes.days + [newest].compactMap(\.self)).sorted() {
        let isOut = try backlist.episode(in: Identity.editionFolder(day: day)) != nil
        guard day == newest || isOut else { continue }
        if let outcome = try await publishEdition(of: day, ranking: ranking) {
          outcomes.append(outcome)
        }
      }
      return outcomes
    } catch {
      try Task.checkCancellation()
      throw Failure(error)
    }
  }

  /// The newest day that has stories.
  public func newestDay() throws -> String? {
    do { return try newestDay(with: Self.isStory) } catch { throw Failure(error) }
  }

  private func newestDay(with isMeant: (Episode) -> Bool) throws -> String? {
    try backlist.days.first { try backlist.episodes(of: $0).contains(where: isMeant) }
  }

  private static func isStory(_ episode: Episode) -> Bool {
    episode.kind == .article && episode.withdrawn == nil
  }

  /// - Parameters:
  ///   - day: "2024-10-25", by the stories' own clocks.
  ///   - name: of one edition of several on a day: "evening".
  ///   - ranking: nil: as the last run of the daily feed found it.
  /// - Returns: nil when there is no story for it.
  public func publishEdition(
    of day: String, named name: String? = nil, ranking: [String: Int]? = nil,
    progress: @Sendable (Int, Int) -> Void = { _, _ in }
  ) async throws -> EditionOutcome? {
    guard let press, let midnight = Timestamp(iso8601: day) else { return nil }
    do {
      let folder = Identity.editionFolder(day: day, name: name)
      let earlier = try backlist.episode(in: folder)
      let plan = EditionPlan(
        try candidates(for: day, folder, press.settings), press.settings,
        ranking: ranking ?? press.ranking)
      guard !plan.stories.isEmpty else {
        // What it read was taken back.
        if let earlier, earlier.withdrawn == nil { try withdraw(earlier, reason: nil) }
        return nil
      }
      let digest = plan.digest(press.frame(show, formats))
      let leftOut = plan.leftOut.map(\.title)
      if let earlier, earlier.withdrawn == nil, earlier.origin?.digest == digest {
        return EditionOutcome(
          episode: earlier, publication: .unchanged, stories: plan.stories.count,
          leftOut: leftOut)
      }
      let edition = try Edition(
        plan.stories, press.words(show, day: midnight, name), press.desk,
        identity: earlier?.origin?.identity ?? "\(show.baseURL)/\(folder)",
        page: "\(show.baseURL)/\(folder)/",
        script: { try Files.read("\(store.folder)/\($0.folder)/script.json") })
      try ledger.open()
      let staging = try store.stage(edition.article.id)
      let takes = try await takes(of: edition, press, in: staging.path, progress)
      let files = EpisodeFiles(
        article: edition.article, script: edition.script, recording: takes[0].recording,
        enclosures: takes.map(\.enclosure), show: show, voice: press.desk.voice, undated: clock,
        earlier: earlier?.withdrawn == nil ? earlier : nil, kind: .edition, folder: folder,
        stories: plan.stories.map(\.id),
        origin: .init(identity: edition.article.identity, guid: nil, digest: digest))
      // The sound of an edition before holds what was taken back since.
      let hasLost = try earlier?.stories?.contains {
        try backlist.episode(id: $0)?.withdrawn != nil
      }
      let publication = try store.publish(
        staging, as: folder, files: files.files.map { ($0.path, $0.bytes) },
        keepsAudio: hasLost != true)
      backlist.add(files.episode, instead: earlier)
      return EditionOutcome(
        episode: files.episode, publication: publication, stories: plan.stories.count,
        leftOut: leftOut)
    } catch {
      try Task.checkCancellation()
      throw Failure(error)
    }
  }

  /// Stories that an edition may hold.
  private func candidates(
    for day: String, _ folder: String, _ settings: EditionSettings
  ) throws -> [Episode] {
    guard settings.covers == .sinceLast else {
      return try backlist.episodes(of: day).filter(Self.isStory)
    }
    // Editions of a day are in the order of their names only by chance: all but this one count.
    var heard: Set<String> = []
    var stories: [Episode] = []
    for earlier in backlist.days where earlier <= day {
      let episodes = try backlist.episodes(of: earlier)
      let others = episodes.filter { $0.kind == .edition && $0.folder != folder }
      for other in others { heard.formUnion(other.stories ?? []) }
      stories += episodes.filter(Self.isStory)
      if earlier < day, !others.isEmpty || stories.count > Self.mostStories { break }
    }
    return stories.filter { story in
      !heard.contains(story.id) && (story.day == day || !heard.isEmpty)
    }
  }

  /// Beyond so many nobody listens, and memory is not without end.
  private static let mostStories = 500

  private func takes(
    of edition: Edition, _ press: Press, in folder: String,
    _ progress: @Sendable (Int, Int) -> Void
  ) async throws -> [Studio.Take] {
    guard let announcer = studios[press.desk.voice] else {
      preconditionFailure("an edition without a studio")
    }
    let tags = Tags(
      of: edition.article, published: edition.article.published ?? clock, show: show,
      cover: cover.tag)
    let masterings = announcer.booth.masterings
    let jingles = try press.jingles(like: masterings)
    let tapes = try masterings.map { try Tape($0, tags: tags, in: folder) }
    var index = 0
    for passage in edition.passages {
      if let chapter = passage.chapter {
        for tape in tapes { tape.beginChapter(chapter, url: passage.url, image: passage.image) }
      }
      if let sounds = passage.opensWith.flatMap(jingles.segments(of:)) {
        for (tape, sound) in zip(tapes, sounds) {
          try tape.append(sound, pause: press.settings.pause / 2)
        }
      }
      let studio = studios.first { $0.key.title == passage.voice }?.value ?? announcer
      let script = Script(
        article: edition.script.article, language: edition.script.language,
        utterances: passage.utterances)
      try await studio.booth.segments(for: script) { _, segments in
        for (tape, segment) in zip(tapes, segments) {
          try tape.append(segment, of: edition.script.utterances[index], at: index)
        }
        index += 1
        progress(index, edition.script.utterances.count)
      }
    }
    return try tapes.map { try $0.take() }
  }
}
