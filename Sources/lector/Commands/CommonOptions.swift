internal import ArgumentParser
internal import Core
internal import Pipeline
internal import Workspace

/// What every command that looks at articles understands.
struct CommonOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Say nothing but results and errors.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say more: notes beside warnings.")
  var verbose = false

  var console: Console { Console(quiet: quiet, verbose: verbose) }

  /// The articles of one input, or nil after the reason was reported.
  func articles(from input: Input, at desk: Desk) async throws -> [Article]? {
    do {
      return try await desk.articles(from: input)
    } catch let failure as Failure {
      try refuse(failure, input.name)
      return nil
    }
  }

  /// Reports a failure that concerns one article; one that concerns all goes on up.
  func refuse(_ failure: Failure, _ name: String) throws {
    if failure.isUnusable { throw failure }
    var diagnostic = failure.diagnostic
    if !diagnostic.message.contains(name) { diagnostic.article = name }
    console.report([diagnostic])
  }
}

/// Which voice speaks.
struct VoiceOption: ParsableArguments {
  @Option(help: "A voice of `lector voices`; the workspace's by default.")
  var voice: String?
}

/// What may be fetched.
struct FetchOptions: ParsableArguments {
  @Flag(help: "Let a URL lead to this machine or a private network.")
  var allowPrivate = false
}

extension Workspace {
  /// The workspace around the current folder.
  static func current() throws -> Workspace {
    do { return try Workspace() } catch { throw Failure(error) }
  }
}
