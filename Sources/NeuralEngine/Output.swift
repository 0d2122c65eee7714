internal import EngineWire
internal import Glibc

/// Frames to the program. Holds the only descriptor of the pipe: descriptor 1 leads to the error
/// stream, so that nothing a library prints can get between the frames.
struct Output {
  private let descriptor: Int32
  /// Samples in a frame: a second and a bit, a quarter of what a frame may hold.
  private static let samplesPerFrame = 1 << 15

  init() {
    descriptor = dup(STDOUT_FILENO)
    dup2(STDERR_FILENO, STDOUT_FILENO)
  }

  /// Nobody to write to is the end of the process.
  func write(_ frame: Frame) {
    let bytes = frame.bytes
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 { sent += count } else if errno != EINTR { _exit(0) }
    }
  }

  func write(_ samples: [Int16], of id: UInt32) {
    samples.withUnsafeBufferPointer { samples in
      for start in stride(from: 0, to: samples.count, by: Self.samplesPerFrame) {
        let end = min(samples.count, start + Self.samplesPerFrame)
        write(.audio(id: id, UnsafeBufferPointer(rebasing: samples[start..<end])))
      }
    }
  }

  static func complain(_ sentence: String) {
    let line = Array("lector-engine-neural: \(sentence)\n".utf8)
    _ = Glibc.write(STDERR_FILENO, line, line.count)
  }
}
