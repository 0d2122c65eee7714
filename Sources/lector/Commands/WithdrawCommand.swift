internal import ArgumentParser
internal import Core
internal import Pipeline
internal import Workspace

struct WithdrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Take a published story back: out of the feed, its audio and text removed.",
    discussion: """
      A page in the story's place says that it was withdrawn, and why. Its GUID stays taken, and \
      `lector publish` does not bring it back, whatever the source goes on showing, until --undo.
      """)

  @Argument(help: "Stories: a GUID, the story's address, its episode's address or folder.")
  var stories: [String]

  @Option(help: "A sentence for readers, on the story's page.")
  var reason: String?

  @Flag(help: "Let the next `lector publish` bring the story back, if its source shows it.")
  var undo = false

  @Option(help: "What was published; the workspace's output folder by default.")
  var output: String?

  @Flag(help: "The result as JSON.")
  var json = false

  @OptionGroup var time: ClockOption
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let workspace = try Workspace.current()
    let newsroom = try await Newsroom(
      workspace, desk: try Desk(workspace),
      others: try Desk.ofSources(in: workspace),
      edition: workspace.settings.edition, output: output, formats: nil, engines: 1,
      clock: try time.now())
    // All or none: a misspelt address is to be mended before anything is gone.
    let episodes = try stories.map { try episode($0, newsroom) }
    for episode in episodes {
      try newsroom.withdraw(
        episode, reason: reason ?? episode.withdrawn?.reason, returns: undo ? .allowed : nil)
    }
    // Editions are made again without them.
    _ = try await newsroom.publishEditions(ranking: nil)
    try newsroom.publishShow()
    await newsroom.close()
    if json { return common.console.result(try JSONText.line(episodes.map(Withdrawn.init))) }
    for episode in episodes {
      let word = undo ? "may return" : "withdrawn"
      common.console.result("\(word)  \(Console.printable(episode.title))  \(episode.folder)")
    }
  }

  private func episode(_ name: String, _ newsroom: Newsroom) throws -> Episode {
    guard let episode = try newsroom.episode(named: name) else {
      throw Failure(
        .publishing, "no story \"\(name)\" is published in \(newsroom.output)",
        hint: "give the GUID or the address of the story as the feed has it")
    }
    if undo, episode.withdrawn == nil {
      throw Failure(.publishing, "\(episode.title) was not withdrawn")
    }
    return episode
  }

  private struct Withdrawn: Encodable {
    var guid: String
    var title: String
    var folder: String

    init(_ episode: Episode) {
      (guid, title, folder) = (episode.guid, episode.title, episode.folder)
    }
  }
}
