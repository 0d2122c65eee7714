internal import ArgumentParser
internal import Core
internal import Pipeline
internal import Workspace

struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "The daily feed: publish what is new or corrected in all sources.",
    discussion: """
      Sources are the `sources` of lector.yaml, or the feeds, folders and .jsonl files named here. \
      What has not changed since the last run is neither fetched again nor spoken again. A source \
      that cannot be read leaves what it published untouched.
      """)

  @Argument(help: "Feeds (URL or file), news sitemaps, folders of articles, .jsonl files.")
  var sources: [String] = []

  @Option(help: "Begin no story after so long (90s, 10m, 1h); the newest come first.")
  var deadline: Interval?

  @Option(help: "Keep running: a run every so often (10m), until Ctrl-C.")
  var watch: Interval?

  @Option(help: "A line per event on standard error, as text or json.")
  var log = RunLog.Format.text

  @Flag(help: "Say what would be made, how long and how large; speak and publish nothing.")
  var dryRun = false

  @OptionGroup var target: PublicationOptions
  @OptionGroup var jobs: JobsOption
  @OptionGroup var time: ClockOption
  @OptionGroup var voice: VoiceOption
  @OptionGroup var fetching: FetchOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    guard let watch else {
      if try await publish().hasFailed { throw ExitStatus.failure }
      return
    }
    while true {
      // Not the end of the watch: the disk may have room again, the settings be mended.
      do { _ = try await publish() } catch let failure as Failure {
        common.console.report([failure.diagnostic])
      }
      // A tenth sooner or later, so that many installations do not ask a site in step.
      try await Task.sleep(for: watch.duration * Double.random(in: 0.9...1.1))
    }
  }

  /// One run. Settings are read anew, so that a watch follows them.
  private func publish() async throws -> RunReport {
    let workspace = try Workspace.current()
    let sources = try sources(workspace)
    var desks: [Desk] = []
    for source in sources {
      desks.append(
        try Desk(
          workspace, voice: voice.voice ?? source.voice, language: source.language,
          allowPrivate: fetching.allowPrivate))
    }
    let desk = try Desk(workspace, voice: voice.voice, allowPrivate: fetching.allowPrivate)
    let newsroom = try await Newsroom(
      workspace, desk: desk, others: desks, edition: workspace.settings.edition,
      output: target.output, formats: target.formats, engines: jobs.engines, clock: try time.now())
    var options = DailyRun.Options()
    options.deadline = deadline?.duration
    options.isDryRun = dryRun
    options.force = target.force
    options.bitrate = workspace.settings.audio.bitrate(of: newsroom.formats[0])
    options.overhead = dryRun ? try Forecast.overhead(in: workspace) : 0
    let run = DailyRun(workspace, newsroom, sources: sources, desks: desks, options: options)
    let log = RunLog(common.console, log, quiet: common.quiet)
    let report = try await run.run { log.show($0) }
    log.end(report)
    await newsroom.close()
    common.console.report(newsroom.notes)
    let summary = RunSummary(report)
    common.console.result(
      target.json ? try JSONText.line(report) : watch == nil ? summary.text : summary.line)
    return report
  }

  private func sources(_ workspace: Workspace) throws -> [SourceSettings] {
    // Arguments are relative to the current folder, settings to their file.
    let named = sources.map { source in
      let isPlace = source.contains("://") || source.hasPrefix("/")
      return SourceSettings(from: isPlace ? source : "\(Files.absolute("."))/\(source)")
    }
    let chosen = named.isEmpty ? workspace.settings.sources : named
    guard !chosen.isEmpty else {
      throw Failure(
        .settings, "there is nothing to publish: lector.yaml names no sources",
        hint: "add `sources:` with a line `- from: https://…/feed.xml`, or name a feed here",
        isUnusable: true)
    }
    return chosen
  }
}
