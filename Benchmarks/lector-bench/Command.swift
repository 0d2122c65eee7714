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
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    let before = childrenSeconds()
    let start = ContinuousClock.now
    do { try process.run() } catch { fatal("cannot run \(path): \(error)") }
    var peak = 0.0
    while watchingMemory, process.isRunning {
      peak = max(peak, ProcessTree.proportionalMegabytes(of: process.processIdentifier))
      usleep(10_000)
    }
    process.waitUntilExit()
    let wall = (ContinuousClock.now - start) / .seconds(1)
    guard process.terminationStatus == 0 else {
      fatal("\(path) \(arguments.joined(separator: " ")): exit \(process.terminationStatus)")
    }
    return Cost(wall: wall, cpu: childrenSeconds() - before, peakMemory: peak)
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
