internal import ArgumentParser
internal import Core
internal import Glibc
internal import Pipeline
internal import Workspace

struct SpeakCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speak", abstract: "Say a text into a sound file.",
    discussion: "The text is said as an article's would be; an empty line ends a paragraph.")

  @Argument(help: "The text, or - to read it from standard input.")
  var text: String

  @Option(name: .shortAndLong, help: "The file; its ending chooses MP3, Opus, FLAC, WAV or M4A.")
  var output = "speech.mp3"

  @OptionGroup var voice: VoiceOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if format == nil {
      let endings = AudioFormat.allCases.map { ".\($0.fileExtension)" }.joined(separator: " ")
      throw ValidationError("\"\(output)\" ends in none of \(endings): name the kind of sound so.")
    }
  }

  private var format: AudioFormat? { SoundFile(argument: output)?.format }

  func run() async throws {
    let workspace = try Workspace.current()
    let desk = try Desk(workspace, voice: voice.voice)
    let (script, diagnostics) = desk.script(speaking: try written())
    common.console.report(diagnostics)
    guard let format, script.utterances.contains(where: { !$0.words.isEmpty }) else {
      throw Failure(.normalization, "there is nothing to say in the text")
    }
    let line = ProgressLine(quiet: common.quiet)
    let milliseconds = try await Speaking.speak(
      script, format: format, to: output, workspace: workspace, voice: desk.voice,
      engines: sysconf(Int32(_SC_NPROCESSORS_ONLN))
    ) { line.show("speaking", done: $0, of: script.utterances.count) }
    line.clear()
    common.console.result("\(output)  \(Figures.duration(milliseconds))")
  }

  private func written() throws -> String {
    guard text == "-" else { return text }
    do {
      let bytes = try Files.read(descriptor: 0, named: "standard input", limit: 32 << 20)
      return String(decoding: bytes, as: UTF8.self)
    } catch { throw Failure(error) }
  }
}
