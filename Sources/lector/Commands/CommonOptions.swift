internal import ArgumentParser
internal import Core
internal import Glibc
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

/// What time it is.
struct ClockOption: ParsableArguments {
  @Option(help: "The time of the run, ISO 8601; SOURCE_DATE_EPOCH or now.")
  var clock: Timestamp?

  /// `--clock`, else SOURCE_DATE_EPOCH (reproducible-builds.org), else the machine's clock.
  func now() throws -> Timestamp {
    if let clock { return clock }
    guard let epoch = getenv("SOURCE_DATE_EPOCH") else { return Timestamp(seconds: time(nil)) }
    guard let seconds = Int(String(cString: epoch)) else {
      throw ValidationError("SOURCE_DATE_EPOCH is not a number of seconds.")
    }
    return Timestamp(seconds: seconds)
  }
}

/// How many engines work.
struct JobsOption: ParsableArguments {
  @Option(name: .shortAndLong, help: "How many paragraphs are spoken at a time; one per core.")
  var jobs: Int?

  var engines: Int { jobs ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)) }

  func validate() throws {
    if let jobs, !(1...64).contains(jobs) { throw ValidationError("--jobs is 1 to 64.") }
  }
}

/// Where a command publishes, and what kinds of file.
struct PublicationOptions: ParsableArguments {
  @Option(help: "Where to publish; the workspace's output folder by default.")
  var output: String?

  @Option(help: "mp3, opus, flac, wav or m4a; repeat it for more, the feed's first.")
  var format: [AudioFormat] = []

  @Flag(help: "Replace the feed even if it would lose items or change what apps rely on.")
  var force = false

  @Flag(help: "The result as JSON.")
  var json = false

  /// nil: the workspace's.
  var formats: [AudioFormat]? { format.isEmpty ? nil : format }
}

/// What may be fetched.
struct FetchOptions: ParsableArguments {
  @Flag(help: "Let a URL lead to this machine or a private network.")
  var allowPrivate = false
}

extension Workspace {
  /// The workspace around the current folder.
  static func current() throws -> Workspace {
    do {
      let workspace = try Workspace()
      try workspace.checkSites()
      return workspace
    } catch {
      throw Failure(error)
    }
  }
}
