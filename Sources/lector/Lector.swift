internal import ArgumentParser
internal import Glibc
internal import Workspace

/// The command line of DESIGN: each command is one file in `Commands/`.
struct Lector: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "lector",
    abstract: "The audio edition of a newspaper: articles become podcast episodes.",
    discussion: """
      An INPUT is a file (.html .txt .md .json .xml), a URL, a folder of such files, or - for standard \
      input. Results go to standard output, progress and warnings to standard error.
      Exit: 0 all good, 1 some article failed, 2 wrong usage, 3 settings, voice or engine \
      unusable, 130 interrupted.
      """,
    version: version,
    subcommands: [
      NewCommand.self, ReadCommand.self, PublishCommand.self, EditionCommand.self,
      SpeakCommand.self, ExtractCommand.self,
      ScriptCommand.self, NormalizeCommand.self, VoicesCommand.self, ServeCommand.self,
      CheckCommand.self, CleanCommand.self, WithdrawCommand.self,
    ])
}

extension Lector {
  /// The command that a word which is none was probably meant to be.
  static func command(meantBy word: String) -> String? {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    return names.contains(word) ? nil : Spelling.nearest(to: word, among: names)
  }
}

@main
struct Main {
  static func main() async {
    // A closed pipe is an error of one write, not the end of the program.
    signal(SIGPIPE, SIG_IGN)
    exit(await ExitStatus.running(Array(CommandLine.arguments.dropFirst())).rawValue)
  }
}
