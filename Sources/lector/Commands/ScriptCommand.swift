internal import ArgumentParser
internal import Core
internal import Pipeline
internal import Workspace

struct ScriptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "script", abstract: "Show an article as it will be said.")

  @Argument(help: "A file, a URL, a folder, or - for standard input.")
  var input: String

  @Flag(help: "What was written, what is said, the rule and the place.")
  var explain = false

  @Flag(help: "The script as JSON: every token with its source, rule and engine text.")
  var json = false

  @OptionGroup var voice: VoiceOption
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let desk = try voice.desk(Workspace.current())
    var failed = false
    for input in try desk.inputs(for: input) {
      guard let articles = try await common.articles(from: input, at: desk) else {
        failed = true
        continue
      }
      for article in articles {
        let (script, diagnostics) = desk.script(for: article)
        common.console.report(diagnostics)
        common.console.result(
          json
            ? try JSONText.line(script)
            : script.utterances.map { explain ? Explanation.table(of: $0) : $0.said }
              .joined(separator: "\n"))
      }
    }
    if failed { throw ExitStatus.failure }
  }
}
