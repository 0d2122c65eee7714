internal import ArgumentParser
internal import Core
internal import Pipeline
internal import Workspace

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Start a workspace with settings and an example to publish.")

  @Argument(help: "The folder; it is made where it is missing.")
  var folder = "."

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let settings = "\(folder)/lector.yaml"
    guard !Files.exists(settings) else {
      throw Failure(
        .settings, "\(settings) is already there", hint: "choose another folder, or edit that file")
    }
    do {
      for (name, text) in Scaffold.files {
        try Files.createDirectory(Files.parent(of: "\(folder)/\(name)"))
        guard !Files.exists("\(folder)/\(name)") else { continue }
        try Files.replace("\(folder)/\(name)", with: Array(text.utf8))
        common.console.result("made  \(folder)/\(name)")
      }
    } catch { throw Failure(error) }
    let change = folder == "." ? "" : "cd \(folder) && "
    common.console.note("Now: \(change)lector publish")
  }
}
