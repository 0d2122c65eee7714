internal import EngineWire
internal import Glibc

/// Frames to the program. Holds the only descriptor of the pipe: descriptor 1 leads to the error
/// stream, so that nothing a C library prints can get between the frames.
struct Output {
  private let descriptor: Int32

  init() {
    descriptor = dup(STDOUT_FILENO)
    dup2(STDERR_FILENO, STDOUT_FILENO)
  }

  /// PIPE_BUF of Linux: a write up to it goes into a pipe whole or not at all (pipe(7)). So a child
  /// that is killed leaves no torn frame before the failure frame that tells of its death.
  static let largestWrite = 4096
  static let samplesPerFrame = (largestWrite - Frame.headerSize - 4) / 2
  static let marksPerFrame = (largestWrite - Frame.headerSize - 4) / 8

  /// Nobody to write to is the end of the process.
  func write(_ frame: Frame) {
    let bytes = frame.bytes
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress! + sent, bytes.count - sent)
      }
      if count > 0 { sent += count } else if errno != EINTR { _exit(0) }
    }
  }

  static func complain(_ sentence: String) {
    let line = Array("lector-engine-espeak: \(sentence)\n".utf8)
    _ = Glibc.write(STDERR_FILENO, line, line.count)
  }
}
