internal import ArgumentParser
internal import Core
internal import Pipeline
internal import Workspace

struct CleanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Remove caches, audio past its grace period and episodes past their time.",
    discussion: """
      The audio that a correction replaced stays for `retention.grace_days`, since apps still know \
      its address. With `retention.episode_days` old episodes go, too, and leave the feed.
      """)

  @Option(help: "What was published; the workspace's output folder by default.")
  var output: String?

  @Flag(help: "Keep spoken paragraphs and fetched feeds.")
  var keepCache = false

  @Flag(help: "Say what would be removed; remove nothing.")
  var dryRun = false

  @Flag(help: "The result as JSON.")
  var json = false

  @OptionGroup var time: ClockOption
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let workspace = try Workspace.current()
    let now = try time.now()
    let cleaning = Cleaning(workspace, output: output, now: now)
    let removals = try cleaning.removals(withCaches: !keepCache)
    if !dryRun, !removals.isEmpty {
      try cleaning.remove(removals)
      if removals.contains(where: { $0.kind == .episode }) {
        let desk = try Desk(workspace)
        let newsroom = try await Newsroom(
          workspace, desk: desk, output: output, formats: nil, engines: 1, clock: now)
        try newsroom.publishShow(force: true)
        await newsroom.close()
      }
    }
    if json { return common.console.result(try JSONText.line(removals)) }
    for removal in removals {
      common.console.result(
        "\(dryRun ? "would remove" : "removed")  \(Figures.size(removal.bytes))  \(removal.path)")
    }
    let bytes = removals.reduce(0) { $0 + $1.bytes }
    common.console.result(
      removals.isEmpty
        ? "nothing to remove" : "\(Figures.size(bytes)) \(dryRun ? "would be" : "are") free again")
  }
}
