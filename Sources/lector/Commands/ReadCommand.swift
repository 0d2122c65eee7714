internal import ArgumentParser
internal import Core
internal import Glibc
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

  @Option(help: "Where to publish; the workspace's output folder by default.")
  var output: String?

  @Option(help: "mp3, opus, flac or wav; repeat it for more, the feed's first.")
  var format: [AudioFormat] = []

  @Option(name: .shortAndLong, help: "How many paragraphs are spoken at a time; one per core.")
  var jobs: Int?

  @Flag(help: "Say what would be made, how long and how large; speak nothing.")
  var dryRun = false

  @Option(help: "The time for articles without a date, ISO 8601; SOURCE_DATE_EPOCH or now.")
  var clock: Timestamp?

  @Flag(help: "The result as JSON.")
  var json = false

  @OptionGroup var voice: VoiceOption
  @OptionGroup var fetching: FetchOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if inputs.isEmpty { throw ValidationError("Name at least one article.") }
    if let jobs, !(1...64).contains(jobs) { throw ValidationError("--jobs is 1 to 64.") }
  }

  func run() async throws {
    let workspace = try Workspace.current()
    let desk = try Desk(
      workspace, voice: voice.voice, allowPrivate: fetching.allowPrivate)
    let inputs = try inputs.flatMap { try desk.inputs(for: $0) }
    if dryRun { return try await forecast(inputs, desk, workspace) }

    let newsroom = try await Newsroom(
      workspace, desk: desk, output: output, formats: format.isEmpty ? nil : format,
      engines: jobs ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)), clock: try now())
    let report = try await read(inputs, newsroom)
    await newsroom.close()
    common.console.report(newsroom.notes)
    try show(report)
    if report.failed > 0 { throw ExitStatus.failure }
  }

  private func read(_ inputs: [Input], _ newsroom: Newsroom) async throws -> ReadReport {
    var report = ReadReport(output: newsroom.output)
    for input in inputs {
      guard let articles = try await common.articles(from: input, at: newsroom.desk) else {
        report.failed += 1
        continue
      }
      for article in articles {
        try Task.checkCancellation()
        do {
          report.outcomes.append(try await read(article, newsroom))
        } catch let failure as Failure {
          try common.refuse(failure, article.headline)
          report.failed += 1
        }
      }
    }
    if !report.outcomes.isEmpty { report.show = try newsroom.publishShow() }
    return report
  }

  private func read(_ article: Article, _ newsroom: Newsroom) async throws -> Newsroom.Outcome {
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
    let line = ProgressLine(quiet: common.quiet)
    defer { line.clear() }
    return try await newsroom.publish(article, script) { done, total in
      line.show(article.headline, done: done, of: total)
    }
  }

  private func forecast(_ inputs: [Input], _ desk: Desk, _ workspace: Workspace) async throws {
    var failed = false
    for input in inputs {
      guard let articles = try await common.articles(from: input, at: desk) else {
        failed = true
        continue
      }
      for article in articles {
        let forecast = Forecast(
          of: desk.script(for: article).script, in: desk.voice,
          bitrate: workspace.settings.audio.bitrate)
        common.console.result(
          "would make  \(Figures.duration(forecast.milliseconds))  "
            + "\(Figures.size(forecast.bytes))  \(Console.printable(article.headline))")
      }
    }
    if failed { throw ExitStatus.failure }
  }

  /// `--clock`, else SOURCE_DATE_EPOCH (reproducible-builds.org), else the machine's clock.
  private func now() throws -> Timestamp {
    if let clock { return clock }
    guard let epoch = getenv("SOURCE_DATE_EPOCH") else { return Timestamp(seconds: time(nil)) }
    guard let seconds = Int(String(cString: epoch)) else {
      throw ValidationError("SOURCE_DATE_EPOCH is not a number of seconds.")
    }
    return Timestamp(seconds: seconds)
  }

  private func show(_ report: ReadReport) throws {
    common.console.result(json ? try JSONText.line(report) : report.text)
  }
}
