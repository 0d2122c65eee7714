internal import ArgumentParser
internal import Core
internal import Pipeline
internal import Workspace

extension VoicesCommand {
  struct Test: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say the lexicons' own test sentences.",
      discussion: """
        Every row must be used in its own sentence, and its words must have a sound. Exit 1 when one \
        fails; -v prints every sentence as it is said.
        """)

    @Argument(help: "Voices of `lector voices`; the workspace's by default.")
    var names: [String] = []

    @Flag(help: "Every row as JSON, one a line.")
    var json = false

    @OptionGroup var jobs: JobsOption
    @OptionGroup var common: CommonOptions

    func run() async throws {
      let workspace = try Workspace.current()
      let console = common.console
      var failures = 0
      for name in names.isEmpty ? [workspace.settings.voice] : names {
        let rehearsal = try Rehearsal(workspace, voice: name)
        var (rows, failed) = (0, 0)
        try await rehearsal.run(engines: jobs.engines) { line in
          rows += 1
          if line.problem != nil { failed += 1 }
          if json {
            if let text = try? JSONText.line(line) { console.result(text) }
          } else if line.problem != nil || common.verbose {
            console.result(Self.text(line))
          }
        }
        failures += failed
        console.note("\(name): \(rows) test sentences, \(failed) failed.")
      }
      if failures > 0 { throw ExitStatus.failure }
    }

    private static func text(_ line: Rehearsal.Line) -> String {
      let verdict = line.problem == nil ? "ok    " : "FAILED"
      let remark = line.problem.map { " (\($0))" } ?? ""
      return Console.printable("\(verdict)  \(line.origin) \(line.written): \(line.said)\(remark)")
    }
  }
}
