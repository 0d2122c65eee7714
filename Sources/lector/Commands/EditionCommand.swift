internal import ArgumentParser
internal import Core
internal import Pipeline
internal import Workspace

struct EditionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edition",
    abstract: "A day's stories as one programme, a chapter each.",
    discussion: """
      Reads out the episodes that are published already, between an opening, their headlines and a \
      closing: `edition` in lector.yaml says how. `lector publish` makes it with every run unless \
      edition.automatic is false.
      """)

  @Option(help: "The day of the stories (2024-10-25); the newest that has some by default.")
  var day: String?

  @Option(help: "The name of this edition, where a day has several: evening.")
  var name: String?

  @Flag(help: "Only what no earlier edition held.")
  var sinceLast = false

  @OptionGroup var target: PublicationOptions
  @OptionGroup var jobs: JobsOption
  @OptionGroup var time: ClockOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let day, day.utf8.count != 10 || Timestamp(iso8601: day) == nil {
      throw ValidationError("--day is a date such as 2024-10-25, not \(day).")
    }
  }

  func run() async throws {
    let workspace = try Workspace.current()
    var settings = workspace.settings.edition ?? EditionSettings()
    if sinceLast { settings.covers = .sinceLast }
    let newsroom = try await Newsroom(
      workspace, desk: try Desk(workspace), others: try Desk.ofSources(in: workspace),
      edition: settings, output: target.output, formats: target.formats, engines: jobs.engines,
      clock: try time.now())
    let line = ProgressLine(quiet: common.quiet)
    guard let day = try day ?? newsroom.newestDay(),
      let edition = try await newsroom.publishEdition(
        of: day, named: name,
        progress: { line.show("edition", done: $0, of: $1) })
    else {
      await newsroom.close()
      throw Failure(
        .publishing,
        "there is no story for an edition\(day.map { " of \($0)" } ?? "") in \(newsroom.output)",
        hint: "publish some first, with `lector publish` or `lector read`")
    }
    line.clear()
    try newsroom.publishShow(force: target.force)
    await newsroom.close()
    common.console.report(newsroom.notes)
    let result = RunReport.EditionResult(edition)
    if target.json { return common.console.result(try JSONText.line(result)) }
    common.console.result(EditionLine(result).text)
    for headline in edition.leftOut {
      common.console.result("  left out  \(Console.printable(headline))")
    }
    for enclosure in edition.episode.enclosures {
      common.console.result(
        "  \(enclosure.format.rawValue)  "
          + Console.relative("\(newsroom.output)/\(edition.episode.folder)/\(enclosure.file)"))
    }
    common.console.result("  feed  \(Console.relative("\(newsroom.output)/feed.xml"))")
  }
}
