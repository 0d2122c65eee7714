internal import Glibc
internal import Workspace

/// A program of the machine's: a player, the package index's client.
struct Tool: Sendable {
  let path: String

  /// - Returns: nil when `PATH` has no such program.
  init?(_ name: String) {
    let folders = getenv("PATH").map { String(cString: $0).split(separator: ":") } ?? []
    guard let folder = folders.first(where: { access("\($0)/\(name)", X_OK) == 0 }) else {
      return nil
    }
    path = "\(folder)/\(name)"
  }

  struct End: Sendable {
    /// The exit status, or 128 and the signal.
    var status: Int32
    /// What it wrote, to either stream.
    var output: String
  }

  /// Runs it to its end, or until the task is cancelled.
  func run(_ arguments: [String]) async throws -> End {
    let folder = try TemporaryFolder()
    let log = "\(folder.path)/output"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var child: pid_t = 0
    let strings = ([path] + arguments).map { strdup($0) }
    defer { for string in strings { free(string) } }
    let code = posix_spawn(&child, path, &actions, nil, strings + [nil], environ)
    guard code == 0 else { return End(status: 127, output: String(cString: strerror(code))) }
    var status: Int32 = 0
    // A wait that blocks would take one of the few threads that everything else runs on.
    while waitpid(child, &status, WNOHANG) == 0 {
      if Task.isCancelled {
        kill(child, SIGTERM)
        waitpid(child, &status, 0)
        throw CancellationError()
      }
      try? await Task.sleep(for: .milliseconds(20))
    }
    let signal = status & 0x7F
    let text = (try? Files.read(log, limit: 1 << 20)) ?? []
    return End(
      status: signal == 0 ? status >> 8 & 0xFF : 128 + signal,
      output: String(decoding: text, as: UTF8.self))
  }
}
