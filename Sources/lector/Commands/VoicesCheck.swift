internal import ArgumentParser
internal import Core
internal import Pipeline
internal import Workspace

extension VoicesCommand {
  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Test whether the engine of a voice keeps the wire's promises.",
      discussion: "The promises are those of docs/EngineWire.md. Exit 1 when one is broken.")

    @Argument(help: "A voice of `lector voices`.")
    var name: String

    @Flag(help: "The findings as JSON.")
    var json = false

    @OptionGroup var common: CommonOptions

    func run() async throws {
      let voice = try Desk(try Workspace.current(), voice: name).voice
      let console = common.console
      let json = json
      let findings = try await EngineCheck.findings(of: voice) { finding in
        if !json { console.result(Self.line(finding)) }
      }
      if json { console.result(try JSONText.line(findings)) }
      if findings.contains(where: { $0.problem != nil }) { throw ExitStatus.failure }
    }

    private static func line(_ finding: EngineFinding) -> String {
      let verdict = finding.problem == nil ? "ok    " : "BROKEN"
      let detail = finding.problem ?? finding.measured ?? ""
      return "\(verdict)  \(finding.promise): \(Console.printable(detail))"
    }
  }
}
