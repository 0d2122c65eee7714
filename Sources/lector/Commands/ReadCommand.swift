internal import ArgumentParser
internal import Core
internal import Pipeline
internal import Workspace

struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "The main job: make the audio edition of articles and publish it.",
    discussion: """
      Each article becomes an episode below the output folder: audio, transcript, chapters, trace \
      and page. Then the feed is brought up to date. A corrected article replaces its episode.
      """)

  @Argument(help: "Files, URLs, folders, or - for standard input.")
  var inputs: [String]

  @Flag(help: "Say what would be made, how long and how large; speak nothing.")
  var dryRun = false

  @OptionGroup var target: PublicationOptions
  @OptionGroup var jobs: JobsOption
  @OptionGroup var time: ClockOption
  @OptionGroup var voice: VoiceOption
  @OptionGroup var fetching: FetchOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if inputs.isEmpty { throw ValidationError("Name at least one article.") }
  }

  func run() async throws {
    let workspace = try Workspace.current()
    let desk = try Desk(
      workspace, voice: voice.voice, allowPrivate: fetching.allowPrivate)
    let inputs = try inputs.flatMap { try desk.inputs(for: $0) }
    if dryRun { return try await forecast(inputs, desk, workspace) }

    let newsroom = try await Newsroom(
      workspace, desk: desk, output: target.output, formats: target.formats,
      engines: jobs.engines, clock: try time.now())
    let report = try await read(inputs, newsroom)
    await newsroom.close()
    common.console.report(newsroom.notes)
    try show(report)
    if report.failed > 0 { throw ExitStatus.failure }
  }

  private func read(_ inputs: [Input], _ newsroom: Newsroom) async throws -> ReadReport {
    var report = ReadReport(output: newsroom.output)
    var articles = ArticleQueue(inputs, common)
    var names: [String] = []
    let line = ProgressLine(quiet: common.quiet)
    defer { line.clear() }
    try await newsroom.publish {
      guard let article = try await articles.next(at: newsroom.desk) else { return nil }
      names.append(article.headline)
      line.clear()
      return .init(article, script(for: article, newsroom))
    } progress: { manuscript, done, total in
      line.show(manuscript.article.headline, done: done, of: total)
    } deliver: { outcome in
      let name = names.removeFirst()
      switch outcome {
      case .success(let outcome): report.outcomes.append(outcome)
      case .failure(let failure):
        line.clear()
        try common.refuse(failure, name)
        report.failed += 1
      }
    }
    report.failed += articles.failed
    if !report.outcomes.isEmpty { report.show = try newsroom.publishShow(force: target.force) }
    return report
  }

  private func script(for article: Article, _ newsroom: Newsroom) -> Script {
    let (script, diagnostics) = newsroom.desk.script(for: article)
    common.console.report(diagnostics)
    if article.published == nil {
      common.console.report([
        Diagnostic(
          .warning, .extraction,
          "the article says no date, so it is published as of \(newsroom.clock.iso8601)",
          hint: "give it one (`date:` in Markdown), or use --clock", article: article.headline)
      ])
    }
    return script
  }

  private func forecast(_ inputs: [Input], _ desk: Desk, _ workspace: Workspace) async throws {
    let audio = workspace.settings.audio
    var failed = false
    let overhead = try Forecast.overhead(in: workspace)
    for input in inputs {
      guard let articles = try await common.articles(from: input, at: desk) else {
        failed = true
        continue
      }
      for article in articles {
        let forecast = Forecast(
          of: desk.script(for: article).script, in: desk.voice,
          bitrate: audio.bitrate(of: (target.format + audio.formats)[0]), overhead: overhead)
        common.console.result(
          "would make  \(Figures.duration(forecast.milliseconds))  "
            + "\(Figures.size(forecast.bytes))  \(Console.printable(article.headline))")
      }
    }
    if failed { throw ExitStatus.failure }
  }

  private func show(_ report: ReadReport) throws {
    common.console.result(target.json ? try JSONText.line(report) : report.text)
  }
}
