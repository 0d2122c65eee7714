internal import ArgumentParser
internal import Pipeline

/// The exit codes that scripts rely on.
enum ExitStatus: Int32, Error {
  case success = 0
  /// Some article or check failed.
  case failure = 1
  case usage = 2
  /// Settings, voice or engine unusable.
  case unusable = 3
  case interrupted = 130

  /// Parses, runs, and says in one sentence why not.
  static func running(_ arguments: [String]) async -> ExitStatus {
    let parsed: Parsed
    do { parsed = Parsed(command: try Lector.parseAsRoot(arguments)) } catch {
      let status = status(for: error)
      if status == .usage, let meant = Lector.command(meantBy: arguments.first ?? "") {
        Console.write("Did you mean `lector \(meant)`?\n", to: 2)
      }
      return status
    }
    let stopsItself = parsed.command is any StopsItself
    let work = Task {
      var command = parsed.command
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    }
    let interruption = stopsItself ? nil : Interruption { work.cancel() }
    defer { withExtendedLifetime(interruption) {} }
    do {
      try await work.value
      return work.isCancelled ? .interrupted : .success
    } catch {
      return work.isCancelled ? .interrupted : status(for: error)
    }
  }

  private static func status(for error: any Error) -> ExitStatus {
    switch error {
    case let status as ExitStatus: return status
    case let failure as Failure:
      Console().report([failure.diagnostic])
      return failure.isUnusable ? .unusable : .failure
    default:
      // ArgumentParser's own: help and versions are results, the rest is wrong usage.
      let message = Lector.fullMessage(for: error)
      let isResult = Lector.exitCode(for: error) == .success
      Console.write(message + (message.isEmpty ? "" : "\n"), to: isResult ? 1 : 2)
      return isResult ? .success : .usage
    }
  }
}

/// A command that ends in its own good order on Ctrl-C and `kill`: a server with listeners.
protocol StopsItself {}

/// A command on its way into the task that runs it; nobody else touches it then.
private struct Parsed: @unchecked Sendable {
  var command: any ParsableCommand
}
