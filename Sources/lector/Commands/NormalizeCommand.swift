internal import ArgumentParser
internal import Core
internal import Pipeline
internal import Workspace

struct NormalizeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract: "A filter: one written line in, one spoken line out.",
    discussion: "Every line is answered at once; no sentence is split or joined.")

  @Flag(help: "Below each line: what was written, what is said, the rule and the place.")
  var explain = false

  @Flag(help: "Each line's utterance as JSON.")
  var json = false

  @Option(help: "BCP 47; the voice's by default.")
  var language: String?

  @OptionGroup var voice: VoiceOption
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let desk = try Desk(Workspace.current(), voice: voice.voice, language: language)
    for try await line in Lines.standardInput {
      let (utterance, diagnostics) = desk.utterance(for: line)
      common.console.report(diagnostics.filter { $0.severity != .note })
      common.console.result(
        json
          ? try JSONText.line(utterance)
          : explain ? Explanation.table(of: utterance) : utterance.said)
    }
  }
}
