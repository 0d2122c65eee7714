internal import Dispatch
internal import Glibc
internal import Synchronization

/// One line per request on standard error, written by a thread of its own: a slow pipe behind it
/// must not hold up listeners.
final class AccessLog: Sendable {
  private let format: AccessLogFormat
  private let descriptor: Int32
  private let queue = DispatchQueue(label: "lector.access-log")
  private let waiting = Mutex<(lines: [UInt8], lost: Int)>(([], 0))

  /// What waits for a reader who has stopped; beyond it lines are lost, and counted.
  private static let longestWait = 1 << 20

  init(_ format: AccessLogFormat, descriptor: Int32 = STDERR_FILENO) {
    self.format = format
    self.descriptor = descriptor
  }

  /// Lines that nobody took.
  var lost: Int { waiting.withLock { $0.lost } }

  func write(_ entry: AccessEntry) {
    let line = Array((format == .json ? entry.json : entry.text).utf8) + [UInt8(ascii: "\n")]
    let isFirst = waiting.withLock { waiting in
      guard waiting.lines.count + line.count <= Self.longestWait else {
        waiting.lost += 1
        return false
      }
      waiting.lines += line
      return waiting.lines.count == line.count
    }
    // Those that come while the thread writes go out together.
    if isFirst { queue.async { self.flush() } }
  }

  /// Returns when everything has been written.
  func close() { queue.sync { flush() } }

  private func flush() {
    let lines = waiting.withLock { waiting in
      defer { waiting.lines = [] }
      return waiting.lines
    }
    var offset = 0
    while offset < lines.count {
      let count = lines[offset...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      offset += count
    }
  }
}

/// How a line of the access log looks.
public enum AccessLogFormat: String, CaseIterable, Sendable {
  /// The "combined" format of Apache and nginx, with milliseconds at its end.
  case text
  /// An object with names and types, a line each.
  case json
}
