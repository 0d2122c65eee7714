import Foundation

/// What running something cost.
struct Cost {
  /// Seconds by the clock on the wall, and of processor time over the whole process tree.
  var wall: Double
  var cpu: Double
  /// Largest sum over the tree of proportional set sizes, in MB; 0 when it was not watched.
  var peakMemory: Double
}

enum Command {
  /// Runs to the end; a failure ends the benchmark, since a figure of a failed run is worthless.
  /// - Parameter watchingMemory: samples the tree every 10 ms, which costs time of its own.
  static func run(_ path: String, _ arguments: [String], watchingMemory: Bool = false) -> Cost {
    let before = childrenSeconds()
    let start = ContinuousClock.now
    let process = spawn(path, arguments)
    var peak = 0.0
    var status: Int32 = 0
    while watchingMemory, waitpid(process, &status, WNOHANG) == 0 {
      peak = max(peak, ProcessTree.proportionalMegabytes(of: process))
      usleep(10_000)
    }
    if !watchingMemory { waitpid(process, &status, 0) }
    let wall = (ContinuousClock.now - start) / .seconds(1)
    guard status == 0 else {
      fatal("\(path) \(arguments.joined(separator: " ")): wait status \(status)")
    }
    return Cost(wall: wall, cpu: childrenSeconds() - before, peakMemory: peak)
  }

  /// Foundation's `Process` takes 50 ms to notice that a child has ended.
  static func spawn(_ path: String, _ arguments: [String]) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    let words = ([path] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, path, &actions, nil, words + [nil], environ)
    guard code == 0 else { fatal("cannot run \(path): errno \(code)") }
    return process
  }

  static func output(_ path: String, _ arguments: [String]) -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardOutput = pipe
    do { try process.run() } catch { fatal("cannot run \(path): \(error)") }
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  static func fatal(_ message: String) -> Never {
    FileHandle.standardError.write(Data("lector-bench: \(message)\n".utf8))
    exit(1)
  }

  /// Processor seconds of all children that have ended.
  private static func childrenSeconds() -> Double {
    var usage = rusage()
    getrusage(-1, &usage)  // RUSAGE_CHILDREN, an enumeration in glibc
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }
}

enum ProcessTree {
  /// Pages shared between forked children count once (PSS), so the sum is what the machine gives.
  static func proportionalMegabytes(of root: Int32) -> Double {
    var children: [Int32: [Int32]] = [:]
    for name in (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? [] {
      guard let process = Int32(name),
        let status = try? String(contentsOfFile: "/proc/\(name)/stat", encoding: .utf8),
        let parent = status.split(separator: ")").last?.split(separator: " ").dropFirst().first
      else { continue }
      children[Int32(parent) ?? 0, default: []].append(process)
    }
    var kilobytes = 0
    var rest = [root]
    while let process = rest.popLast() {
      rest += children[process] ?? []
      let rollup = try? String(contentsOfFile: "/proc/\(process)/smaps_rollup", encoding: .utf8)
      let line = rollup?.split(separator: "\n").first { $0.hasPrefix("Pss:") }
      kilobytes += line.flatMap { Int($0.split(separator: " ")[1]) } ?? 0
    }
    return Double(kilobytes) / 1024
  }
}
