public import Core
internal import Extraction
internal import Fetching
public import Workspace

/// One run of the daily feed: sources → new and changed stories → episodes → feed.
///
/// A bad story does not stop the others, a bad source leaves what it published untouched, and each
/// episode is published whole before the feed names it: a run may be killed at any moment.
public struct DailyRun: Sendable {
  public let sources: [SourceSettings]
  let newsroom: Newsroom
  let reader: SourceReader
  let stories: StoryDesk
  /// One for each source.
  let desks: [Desk]
  let settings: [String]
  let options: Options
  let hooks: HookSettings
  let showings: Showings?
  private let retention: RetentionSettings
  private let reports: RunReports?

  public struct Options: Sendable {
    /// No story is begun after so long; nil: all are.
    public var deadline: Duration?
    public var isDryRun = false
    /// Publish the feed even if it would lose too much.
    public var force = false
    /// kbit/s, for the forecast.
    public var bitrate = 64
    /// Bytes of each file that are no sound, for the forecast.
    public var overhead = 0

    public init() {}
  }

  public enum Event: Sendable {
    case stage(Stage)
    case source(RunReport.SourceResult)
    case notes([Diagnostic])
    case progress(story: String, done: Int, total: Int)
    case story(StoryResult, done: Int, total: Int)
  }

  /// What a run does apart from its stories.
  public enum Stage: Sendable {
    case sources(Int)
    case feed
    case hooks
  }

  /// - Parameter desks: one for each source.
  public init(
    _ workspace: Workspace, _ newsroom: Newsroom, sources: [SourceSettings], desks: [Desk],
    options: Options
  ) {
    self.newsroom = newsroom
    self.sources = sources
    self.desks = desks
    self.options = options
    hooks = workspace.settings.hooks
    retention = workspace.settings.retention
    reports = RunReports(workspace)
    showings = Showings(workspace)
    let fetching = workspace.settings.fetching
    let courtesy = Courtesy(
      newsroom.desk.fetcher, retries: fetching.retries, delay: .seconds(fetching.delay),
      obeysRobots: fetching.robots)
    reader = SourceReader(
      workspace: workspace, desk: newsroom.desk, courtesy: courtesy, state: workspace.state("http"))
    stories = StoryDesk(
      courtesy: courtesy, backlist: newsroom.backlist, state: workspace.state("stories"),
      formats: newsroom.formats, now: newsroom.clock.seconds)
    let audio = workspace.settings.audio
    settings = desks.map { desk in
      "\(desk.digest) \(newsroom.formats.map(\.rawValue)) \(audio) \(workspace.settings.show)"
    }.map { Digest.sha256(of: Array($0.utf8)).hex }
  }

  /// - Throws: `Failure` when no story can be made at all; the task's cancellation.
  public func run(_ report: @escaping @Sendable (Event) -> Void) async throws -> RunReport {
    let start = ContinuousClock.now
    var result = RunReport(started: newsroom.clock.iso8601)
    result.isDryRun = options.isDryRun
    report(.stage(.sources(sources.count)))
    let found = try await leads(&result, report)
    let leads = found.leads
    let deadline = options.deadline.map { start + $0 }
    let total = leads.count
    try await inOrder(total, width: Self.width) { index in
      try await self.result(for: leads[index], deadline) { done, words in
        report(.progress(story: leads[index].name, done: done, total: words))
      } notes: {
        report(.notes($0))
      }
    } deliver: { index, story in
      result.add(story)
      report(.story(story, done: index + 1, total: total))
    }
    report(.stage(.feed))
    result.add(try withdrawVanished(found.readings, report))
    // When no source could be read, nothing is touched.
    if !options.isDryRun, result.sources.contains(where: { $0.problem == nil }) {
      do {
        result.editions = try await newsroom.publishEditions(ranking: found.ranking)
          .map(RunReport.EditionResult.init)
        try newsroom.publishShow(force: options.force)
      } catch let failure as Failure {
        result.problem = failure.diagnostic.message
        report(.notes([failure.diagnostic]))
      }
      result.feed = "\(newsroom.output)/feed.xml"
    }
    if !options.isDryRun {
      report(.stage(.hooks))
      report(.notes(await runHooks(result)))
    }
    (result.paragraphsKept, result.paragraphsSpoken) = newsroom.paragraphs
    result.seconds = (ContinuousClock.now - start).seconds
    if !options.isDryRun { try reports?.keep(result) }
    report(.notes(spaceNotes))
    return result
  }

  /// Before it is too late: an edition needs room for itself beside what is there.
  private var spaceNotes: [Diagnostic] {
    guard let free = Files.freeBytes(at: newsroom.output) else { return [] }
    let wanted = retention.freeGigabytes
    guard free < wanted * 1_000_000_000 else { return [] }
    return [
      Diagnostic(
        .warning, .publishing,
        "the disk of \(newsroom.output) has only \(free / 1_000_000) MB left",
        hint: "`lector clean` removes what is no longer needed; retention.free_gigabytes is when "
          + "to warn")
    ]
  }

  /// Stories under way at once: some wait for a server while others are spoken.
  private static let width = 8

  private struct Found {
    /// Each story once, the newest first.
    var leads: [Lead]
    /// By source; nil for one that could not be read.
    var readings: [SourceReader.Reading?]
    /// The stories' places in their sources, by id.
    var ranking: [String: Int]
  }

  /// The leads of all sources.
  private func leads(
    _ result: inout RunReport, _ report: @escaping @Sendable (Event) -> Void
  ) async throws -> Found {
    var leads: [Lead] = []
    var readings: [SourceReader.Reading?] = []
    let sources = sources
    let reader = reader
    try await inOrder(sources.count, width: Self.width) { index in
      do {
        return Result<_, Failure>.success(try await reader.leads(of: sources[index], at: index))
      } catch {
        try Task.checkCancellation()
        return Result<SourceReader.Reading, Failure>.failure(Failure(error))
      }
    } deliver: { index, reading in
      var source = RunReport.SourceResult(from: sources[index].from, stories: 0)
      switch reading {
      case .success(let reading):
        source.stories = reading.leads.count
        leads += reading.leads
        readings.append(reading)
        report(.notes(reading.notes + reading.refused))
        for refusal in reading.refused { result.add(StoryResult(refusal, source: index)) }
      case .failure(let failure):
        readings.append(nil)
        source.problem = failure.diagnostic.message
        source.hint = failure.diagnostic.hint
      }
      result.sources.append(source)
      report(.source(source))
    }
    var seen: Set<String> = []
    let names = { (lead: Lead) in [lead.id, lead.guid?.lowercased()].compactMap(\.self) }
    leads = leads.filter { lead in
      defer { seen.formUnion(names(lead)) }
      return seen.isDisjoint(with: names(lead))
    }
    let places = leads.enumerated().map { ($1.id, $0) }
    return Found(
      leads: Lead.newestFirst(leads), readings: readings,
      ranking: Dictionary(places) { first, _ in first })
  }

  /// One story, start to end. Only what ends the run is thrown.
  private func result(
    for lead: Lead, _ deadline: ContinuousClock.Instant?,
    progress: @escaping @Sendable (Int, Int) -> Void, notes: (([Diagnostic]) -> Void)
  ) async throws -> StoryResult {
    var story = StoryResult(
      outcome: .unchanged, name: lead.name, url: lead.url, source: lead.source)
    if let deadline, ContinuousClock.now >= deadline {
      story.outcome = .postponed
      return story
    }
    let (desk, setting) = (desks[lead.source], settings[lead.source])
    do {
      let verdict = try await stories.verdict(
        on: lead, sources[lead.source], desk, setting: setting)
      switch verdict {
      case .unchanged: break
      case .waiting(let reason):
        story.outcome = .waiting
        story.reason = reason
      case .story(let article, let script, let diagnostics, let record):
        notes(diagnostics + dateNotes(article))
        story.name = article.headline
        try await make(&story, article, script, guid: lead.guid, desk, progress)
        if !options.isDryRun { stories.note(record, of: lead) }
      }
    } catch {
      try Task.checkCancellation()
      let failure = Failure(error)
      if failure.isUnusable { throw failure }
      story.outcome =
        failure.diagnostic.stage == .extraction || failure.isRefusal
        ? .refused : .failed
      story.reason = failure.diagnostic.message
      story.hint = failure.diagnostic.hint
      if !options.isDryRun { stories.note(failure: failure, of: lead, setting: setting) }
    }
    return story
  }

  /// A date that is to come is a slip of the source's: apps hide an episode until then.
  private func dateNotes(_ article: Article) -> [Diagnostic] {
    guard let published = article.published, published.seconds > newsroom.clock.seconds + 3600
    else { return [] }
    return [
      Diagnostic(
        .warning, .extraction,
        "the story is dated \(published.iso8601), which is still to come; apps may hide it until then",
        hint: "check the clock and the time zone of the source", article: article.headline)
    ]
  }

  private func make(
    _ story: inout StoryResult, _ article: Article, _ script: Script, guid: String?, _ desk: Desk,
    _ progress: @escaping @Sendable (Int, Int) -> Void
  ) async throws {
    if options.isDryRun {
      let forecast = Forecast(
        of: script, in: desk.voice, bitrate: options.bitrate,
        overhead: options.overhead)
      let isKnown = try newsroom.backlist.episode(id: article.id) != nil
      story.outcome = isKnown ? .revised : .new
      (story.milliseconds, story.bytes) = (forecast.milliseconds, forecast.bytes)
      return
    }
    let outcome = try await newsroom.publish(
      article, script, guid: guid, at: desk, progress: progress)
    let episode = outcome.episode
    story.outcome =
      switch outcome.publication {
      case .new: .new
      case .revised: .revised
      case .unchanged: .unchanged
      }
    story.folder = episode.folder
    story.milliseconds = episode.milliseconds
    story.bytes = episode.enclosures.first?.bytes
  }
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
