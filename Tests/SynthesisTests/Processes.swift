import CDirectory
import Foundation

/// What `/proc` says about running processes.
struct RunningProcess: Hashable {
  var id: pid_t
  var parent: pid_t

  /// Processes whose command line starts with this path, zombies excepted (theirs is empty).
  static func running(_ executable: String) -> [RunningProcess] {
    guard let directory = opendir("/proc") else { return [] }
    defer { closedir(directory) }
    var found: [RunningProcess] = []
    while let name = lector_next_name(directory).map({ String(cString: $0) }) {
      guard let id = pid_t(name) else { continue }
      let command = Content.of("/proc/\(id)/cmdline").split(separator: 0)
      guard command.contains(where: { $0.elementsEqual(executable.utf8) }) else { continue }
      let status = String(decoding: Content.of("/proc/\(id)/stat"), as: UTF8.self)
      // "pid (name) state parent …"; the name may hold anything but is followed by the last ")".
      let fields = status[(status.lastIndex(of: ")") ?? status.startIndex)...].split(separator: " ")
      found.append(RunningProcess(id: id, parent: fields.count > 2 ? pid_t(fields[2]) ?? 0 : 0))
    }
    return found
  }

  /// Alive or a zombie.
  static func exists(_ id: pid_t) -> Bool { access("/proc/\(id)", F_OK) == 0 }
}

enum Content {
  /// The first 16 KB of a file; empty if there is none.
  static func of(_ path: String) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 16384)
    let count = read(descriptor, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }
}

/// Asks again every millisecond, on a thread of its own: the cooperative pool's few may all be busy
/// with other tests for longer than what is looked for lasts.
/// - Returns: whether it came true in time.
func eventually(
  within limit: Duration = .seconds(60), _ condition: @escaping @Sendable () -> Bool
) async -> Bool {
  await withCheckedContinuation { continuation in
    Thread.detachNewThread {
      let deadline = ContinuousClock.now + limit
      var isTrue = condition()
      while !isTrue, ContinuousClock.now < deadline {
        usleep(1000)
        isTrue = condition()
      }
      continuation.resume(returning: isTrue)
    }
  }
}
