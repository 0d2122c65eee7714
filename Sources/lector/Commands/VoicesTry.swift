internal import ArgumentParser
internal import Core
internal import Pipeline
internal import Workspace

extension VoicesCommand {
  struct Try: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Hear a voice: play a sample, or write it to a file.",
      discussion: "Prints the words as they are said. Without a player it writes NAME.wav.")

    @Argument(help: "A voice of `lector voices`.")
    var name: String

    @Argument(help: "What to say; a sample in the voice's language by default.")
    var text: String?

    @Option(name: .shortAndLong, help: "The file; its ending chooses MP3, Opus, FLAC, WAV or M4A.")
    var output: SoundFile?

    @OptionGroup var jobs: JobsOption
    @OptionGroup var common: CommonOptions

    func run() async throws {
      let workspace = try Workspace.current()
      let desk = try Desk(workspace, voice: name)
      let sample = Sample(text, at: desk)
      common.console.report(sample.diagnostics)
      guard sample.script.utterances.contains(where: { !$0.words.isEmpty }) else {
        throw Failure(.normalization, "there is nothing to say in the text")
      }
      for line in sample.said { common.console.result(Console.printable(line)) }
      if output == nil,
        let player = try await sample.play(
          in: desk.voice, workspace: workspace, engines: jobs.engines)
      {
        return common.console.note("played by \(player)")
      }
      // A name with a slash would lead into another folder.
      let file = output ?? SoundFile(path: Files.name(of: "\(desk.voice.name).wav"), format: .wav)
      let milliseconds = try await Speaking.speak(
        sample.script, format: file.format, to: file.path, workspace: workspace,
        voice: desk.voice, engines: jobs.engines
      ) { _ in }
      common.console.result("\(file.path)  \(Figures.duration(milliseconds))")
    }
  }
}
