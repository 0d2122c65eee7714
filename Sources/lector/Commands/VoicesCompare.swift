internal import ArgumentParser
internal import Core
internal import Pipeline
internal import Workspace

extension VoicesCommand {
  struct Compare: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a page on which two voices say the same.",
      discussion: "The page is one file: it holds the sound, and what differs between the voices.")

    @Argument(help: "A voice of `lector voices`.")
    var first: String

    @Argument(help: "Another one.")
    var second: String

    @Argument(help: "What to say; a sample in the first voice's language by default.")
    var text: String?

    @Option(name: .shortAndLong, help: "The page.")
    var output = "voices.html"

    @OptionGroup var jobs: JobsOption
    @OptionGroup var common: CommonOptions

    func run() async throws {
      let page = try await Comparison.page(
        of: [first, second], saying: text, workspace: try Workspace.current(),
        engines: jobs.engines)
      do { try Files.replace(output, with: page) } catch { throw Failure(error) }
      common.console.result("\(output)  \(Figures.size(page.count))")
    }
  }
}
