internal import Core
internal import Glibc

/// A shell command of the newsroom's own, after something was published.
struct Hook: Sendable {
  let command: String
  /// A hook that has not ended by then is ended.
  var limit = Duration.seconds(600)

  init(_ command: String) { self.command = command }

  /// Runs it to its end with `variables` added to the environment and standard output on standard
  /// error, since results are the program's own.
  /// - Returns: what went wrong, if something did. A hook that fails undoes nothing.
  func run(_ variables: [String: String]) async -> Diagnostic? {
    let fault = await fault(variables)
    return fault.map {
      Diagnostic(.warning, .publishing, "the hook `\(command)` failed: \($0)")
    }
  }

  private func fault(_ variables: [String: String]) async -> String? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, 2, 1)
    var child: pid_t = 0
    let code = Self.withCStrings(["/bin/sh", "-c", command]) { arguments in
      Self.withCStrings(Self.environment(adding: variables)) {
        posix_spawn(&child, "/bin/sh", &actions, nil, arguments, $0)
      }
    }
    guard code == 0 else { return String(cString: strerror(code)) }
    let end = ContinuousClock.now + limit
    var status: Int32 = 0
    // A wait that blocks would take one of the few threads that everything else runs on.
    while waitpid(child, &status, WNOHANG) == 0 {
      if ContinuousClock.now > end || Task.isCancelled {
        kill(child, SIGTERM)
        waitpid(child, &status, 0)
        return Task.isCancelled ? "the run was interrupted" : "it took longer than \(limit)"
      }
      try? await Task.sleep(for: .milliseconds(20))
    }
    let signal = status & 0x7F
    if signal != 0 { return "it was ended by signal \(signal)" }
    let exit = status >> 8 & 0xFF
    return exit == 0 ? nil : "exit status \(exit)"
  }

  private static func environment(adding variables: [String: String]) -> [String] {
    var entries: [String] = []
    var pointer = environ
    while let entry = pointer.pointee {
      entries.append(String(cString: entry))
      pointer += 1
    }
    entries.removeAll { entry in variables.keys.contains { entry.hasPrefix("\($0)=") } }
    return entries + variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}
