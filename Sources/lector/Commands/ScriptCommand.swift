internal import ArgumentParser
internal import Core
internal import Pipeline
internal import Workspace

struct ScriptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "script", abstract: "Show an article as it will be said.",
    discussion: "With --rules instead of an input: what every rule of the language does.")

  @Argument(help: "A file, a URL, a folder, or - for standard input.")
  var input: String?

  @Flag(help: "What was written, what is said, the rule and the place.")
  var explain = false

  @Flag(help: "The script as JSON: every token with its source, rule, margin and engine text.")
  var json = false

  @Option(
    help: ArgumentHelp("A page that shows what was written beside what is said.", valueName: "file")
  )
  var html: String?

  @Flag(help: "All rules with their class, cost and examples; with --json for machines.")
  var rules = false

  @OptionGroup var voice: VoiceOption
  @OptionGroup var fetching: FetchOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if rules != (input == nil) {
      throw ValidationError(
        rules ? "--rules takes no input." : "Which article? A file, a URL, a folder, or -.")
    }
    if [explain, json, html != nil].filter({ $0 }).count > 1 || rules && (explain || html != nil) {
      throw ValidationError(
        "--explain, --json, --html and --rules are ways to show it: choose one.")
    }
  }

  func run() async throws {
    let desk = try Desk(
      Workspace.current(), voice: voice.voice, allowPrivate: fetching.allowPrivate)
    guard let input else {
      return common.console.result(
        json ? try JSONText.line(desk.rules) : ExplanationRules.manual(desk.rules))
    }
    var failed = false
    var parts: [(article: Article, script: Script, diagnostics: [Diagnostic])] = []
    for input in try desk.inputs(for: input) {
      guard let articles = try await common.articles(from: input, at: desk) else {
        failed = true
        continue
      }
      for article in articles {
        let (script, diagnostics) = desk.script(for: article)
        common.console.report(diagnostics)
        if html == nil {
          common.console.result(try text(script))
        } else {
          parts.append((article, script, diagnostics))
        }
      }
    }
    if let html, !parts.isEmpty { try write(Desk.page(of: parts), to: html) }
    if failed { throw ExitStatus.failure }
  }

  private func write(_ page: [UInt8], to file: String) throws {
    do { try Files.replace(file, with: page) } catch { throw Failure(error) }
  }

  private func text(_ script: Script) throws -> String {
    if json { return try JSONText.line(script) }
    return script.utterances.map { explain ? Explanation.table(of: $0) : $0.said }
      .joined(separator: "\n")
  }
}
