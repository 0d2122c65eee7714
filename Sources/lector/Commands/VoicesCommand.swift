internal import ArgumentParser
internal import Core
internal import Pipeline
internal import Workspace

struct VoicesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "voices", abstract: "List the voices at hand, hear them, check them.",
    subcommands: [List.self, Try.self, Compare.self, Test.self, Check.self, Add.self],
    defaultSubcommand: List.self)
}

extension VoicesCommand {
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the voices at hand.")

    @Flag(help: "The voices as JSON.")
    var json = false

    @Option(help: "Measure this voice: print the gain in decibels that its file should have.")
    var measure: String?

    @OptionGroup var common: CommonOptions

    func run() async throws {
      let workspace = try Workspace.current()
      if let measure {
        let voice = try Desk(workspace, voice: measure).voice
        return common.console.result("gain: \(try await Calibration.gain(of: voice))")
      }
      var voices: [Voice] = []
      var broken = false
      for (name, voice) in workspace.voices.all() {
        switch voice {
        case .success(let voice): voices.append(voice)
        case .failure(let error):
          broken = true
          var diagnostic = Failure(error).diagnostic
          diagnostic.article = "voice \(name)"
          common.console.report([diagnostic])
        }
      }
      if json {
        common.console.result(try JSONText.line(voices))
      } else {
        for voice in voices { common.console.result(line(voice, workspace)) }
      }
      if broken { throw ExitStatus.unusable }
    }

    private func line(_ voice: Voice, _ workspace: Workspace) -> String {
      let mark = voice.name == workspace.settings.voice ? "*" : " "
      let missing = NeuralInstaller.missing(for: voice)
      let remark = missing.map { ": not installed, `lector voices add \($0)`" } ?? ""
      return "\(mark) \(voice.name)  \(voice.title) (\(voice.language), \(voice.engine) "
        + "\"\(voice.engineVoice)\", \(voice.rate) words a minute)\(remark)"
    }
  }
}
