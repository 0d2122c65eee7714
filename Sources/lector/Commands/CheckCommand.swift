internal import ArgumentParser
internal import Core
internal import Doctor
internal import Glibc
internal import Pipeline
internal import Workspace

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "The doctor: find what directories, apps and listeners would stumble over.",
    discussion: """
      Without an argument: the workspace's settings, voices and lexicons, then its output folder. \
      With a folder: that output folder. With a URL: the live feed, its files and its server. \
      One line for each finding; exit 1 when one is an error.
      """)

  @Argument(help: "An output folder, or a feed's URL.")
  var subject: String?

  @Flag(help: "Measure loudness and true peak, too.")
  var loudness = false

  @Option(
    help: "Look at the files of so many items, the newest first; all in a folder, 10 of a URL.")
  var items: Int?

  @Option(help: "The time, ISO 8601; now by default.")
  var clock: Timestamp?

  @Flag(help: "List all rules with their sources, and check nothing.")
  var rules = false

  @Flag(help: "The findings as a JSON array.")
  var json = false

  @OptionGroup var fetching: FetchOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let items, items < 1 { throw ValidationError("--items is at least 1.") }
    if rules, subject != nil { throw ValidationError("--rules takes no folder and no URL.") }
    if let subject, !subject.isURL, !Files.isDirectory(subject) {
      throw ValidationError("“\(subject)” is neither a folder nor a URL.")
    }
  }

  func run() async throws {
    if rules { return try listRules() }
    var settings = Doctor.Settings(
      now: clock ?? Timestamp(seconds: time(nil)), jobs: sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    settings.allowPrivate = fetching.allowPrivate
    settings.measuresLoudness = loudness
    settings.items = items ?? (subject?.isURL == true ? 10 : nil)
    let doctor = Doctor(settings)
    let report =
      switch subject {
      case nil: await examineWorkspace(doctor)
      case let url? where url.isURL: await doctor.examine(feedAt: url)
      case let folder?: await doctor.examine(folder: folder)
      }
    try Task.checkCancellation()
    try show(report)
    if report.count(.error) > 0 { throw ExitStatus.failure }
  }

  private func examineWorkspace(_ doctor: Doctor) async -> Report {
    let workspace: Workspace
    do { workspace = try Workspace.current() } catch {
      return doctor.examine(unreadable: "lector.yaml", Failure(error).diagnostic)
    }
    var report = doctor.examine(
      workspace, sentence: { Failure($0).diagnostic }, engine: Engines.executable(named:))
    let here = Files.absolute(".") + "/"
    let output = workspace.output(nil)
    report.add(
      await doctor.examine(
        folder: output.hasPrefix(here) ? String(output.dropFirst(here.count)) : output,
        mayBeEmpty: true))
    return report
  }

  private func show(_ report: Report) throws {
    if json {
      common.console.result(try JSONText.line(report.findings))
    } else {
      for finding in report.findings
      where finding.severity != .note || common.verbose {
        common.console.result(Console.printable(line(finding)))
      }
    }
    common.console.note(summary(report))
  }

  /// "error  item.guid  Output/feed.xml:34 “The bridge opens”: there is no <guid>. Fix: …"
  private func line(_ finding: Finding) -> String {
    "\(finding.severity.rawValue)  \(finding.rule)  \(finding.place): \(finding.message). "
      + "Fix: \(finding.remedy)"
  }

  private func summary(_ report: Report) -> String {
    let sound = Figures.duration(Int(report.seconds * 1000))
    let counts = Finding.Severity.allCases.map { Figures.count(report.count($0), $0.rawValue) }
    return "Checked \(report.items) items, \(report.files) files and \(sound) of sound by "
      + "\(RuleList.all.count) rules: \(counts.joined(separator: ", "))."
  }

  private func listRules() throws {
    let facts = RuleList.all.map(\.facts)
    if json { return common.console.result(try JSONText.line(facts)) }
    for rule in facts {
      common.console.result(
        "\(rule.severity.rawValue)  \(rule.id)  \(rule.title)  [\(rule.source.rawValue)]")
    }
  }
}

extension String {
  fileprivate var isURL: Bool {
    let start = prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }
}
